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
  readonly word: string;
  readonly start: number;
}

/**
 * The piece of a text around the first place where a query is found, with every word of it marked. Words with the
 * accents that were typed win; where a word does not stand so, any accents do. Empty when nothing is found.
 */
export function excerpt(text: string, query: SearchQuery): readonly Stretch[] {
  const composed = text.normalize('NFC');
  const places = placesOfWords(composed);
  const found = foundAmong(places, query);
  const first = firstFound(places, found, query.exact.length);
  if (first === -1) return [];
  const from = Math.max(0, first - BEFORE);
  return stretches(composed, places.slice(from, from + SHOWN), found);
}

/** A whole text, with every word that was looked for marked. Empty when nothing is found. */
export function marked(text: string, query: SearchQuery): readonly Stretch[] {
  const composed = text.normalize('NFC');
  const places = placesOfWords(composed);
  const found = foundAmong(places, query);
  if (found.size === 0) return [];
  const [first, last] = [places[0], places.at(-1)];
  const ends = { before: composed.slice(0, first?.start ?? 0), after: composed.slice(last ? endOf(last) : 0) };
  return [...plain(ends.before), ...stretches(composed, places, found), ...plain(ends.after)];
}

/**
 * The words of a text that answer a query. Each is taken as it was typed where the text has it so, and without its accents
 * where it has not. A long text has few different words: each is looked at once.
 */
function foundAmong(places: readonly Place[], { exact, folded }: SearchQuery): ReadonlySet<string> {
  const words = [...new Set(places.map(({ word }) => word))];
  const present = new Set(words.map(unfolded));
  const asTyped = new Set(exact.filter((word) => present.has(word)));
  const anyhow = new Set(folded.filter((_, index) => !asTyped.has(exact[index] ?? '')));
  return new Set(words.filter((word) => asTyped.has(unfolded(word)) || (anyhow.size > 0 && anyhow.has(fold(word)))));
}

/** Where most of the words stand together: a phrase tells more than the first chance word. */
function firstFound(places: readonly Place[], found: ReadonlySet<string>, wanted: number): number {
  const isFound = places.map(({ word }) => found.has(word));
  const runs = isFound.map((isOne, index) => (isOne ? isFound.slice(index, index + wanted).filter(Boolean).length : 0));
  const best = runs.reduce((most, run) => Math.max(most, run), 0);
  return best === 0 ? -1 : runs.indexOf(best);
}

function stretches(text: string, places: readonly Place[], found: ReadonlySet<string>): readonly Stretch[] {
  return places.flatMap((place, index) => {
    const before = places[index - 1];
    return [
      ...(before ? plain(text.slice(endOf(before), place.start)) : []),
      { text: place.word, found: found.has(place.word) },
    ];
  });
}

const endOf = ({ start, word }: Place): number => start + word.length;

const plain = (text: string): readonly Stretch[] => (text === '' ? [] : [{ text, found: false }]);
