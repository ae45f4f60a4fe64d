import { fold, placesOfWords, unfolded } from './fold';
import type { SearchQuery } from './query';

/** A stretch of text; `found` is what was looked for. Together they are the text. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Words shown before the first one that was found, and altogether. */
const BEFORE = 8;
const SHOWN = 40;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly found: boolean;
}

/**
 * The piece of a text around the first place where a query is found, with every word of it marked. Words with the
 * accents that were typed win; where a word does not stand so, any accents do. Empty when nothing is found.
 */
export function excerpt(text: string, query: SearchQuery): readonly Stretch[] {
  const composed = text.normalize('NFC');
  const places = markedPlaces(composed, query);
  const first = firstFound(places, query.exact.length);
  if (first === -1) return [];
  const shown = places.slice(Math.max(0, first - BEFORE), Math.max(0, first - BEFORE) + SHOWN);
  return stretches(composed, shown);
}

/** A whole text, with every word that was looked for marked. Empty when nothing is found. */
export function marked(text: string, query: SearchQuery): readonly Stretch[] {
  const composed = text.normalize('NFC');
  const places = markedPlaces(composed, query);
  if (!places.some(({ found }) => found)) return [];
  const [first, last] = [places[0], places.at(-1)];
  const ends = { before: composed.slice(0, first?.start ?? 0), after: composed.slice(last?.end ?? 0) };
  return [...plain(ends.before), ...stretches(composed, places), ...plain(ends.after)];
}

/** Each word is taken as it was typed where the text has it so, and without its accents where it has not. */
function markedPlaces(text: string, { exact, folded }: SearchQuery): readonly Place[] {
  const places = placesOfWords(text).map(({ word, start }) => ({ word, start, end: start + word.length }));
  const present = new Set(places.map(({ word }) => unfolded(word)));
  const asTyped = new Set(exact.filter((word) => present.has(word)));
  const anyhow = new Set(folded.filter((_, index) => !asTyped.has(exact[index] ?? '')));
  return places.map(({ word, start, end }) => {
    const found = asTyped.has(unfolded(word)) || anyhow.has(fold(word));
    return { start, end, found };
  });
}

/** Where most of the words stand together: a phrase tells more than the first chance word. */
function firstFound(places: readonly Place[], wanted: number): number {
  const runs = places.map((place, index) => {
    const run = places.slice(index, index + wanted);
    return place.found ? run.filter(({ found }) => found).length : 0;
  });
  const best = Math.max(0, ...runs);
  return best === 0 ? -1 : runs.indexOf(best);
}

function stretches(text: string, places: readonly Place[]): readonly Stretch[] {
  return places.flatMap((place, index) => [
    ...(index === 0 ? [] : plain(text.slice(places[index - 1]?.end ?? 0, place.start))),
    { text: text.slice(place.start, place.end), found: place.found },
  ]);
}

const plain = (text: string): readonly Stretch[] => (text === '' ? [] : [{ text, found: false }]);
