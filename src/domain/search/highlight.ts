import { fold, unfolded } from './fold';
import type { SearchQuery } from './query';
import { spanOf, type ReadText, type Span } from './word-spans';

/** A stretch of text; `found` is what was looked for. Together they are the text. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Words shown before the first one that was found, and altogether. */
const BEFORE = 8;
const SHOWN = 40;

export interface Highlighter {
  /** The piece of a text around the first place where the query is found, with every word of it marked. Empty when nothing is found. */
  excerpt(read: ReadText): readonly Stretch[];
  /** A whole text, with every word that was looked for marked. Empty when nothing is found. */
  marked(read: ReadText): readonly Stretch[];
}

/**
 * Shows where texts answer a query. Words with the accents that were typed win; where a word does not stand so, any accents
 * do. A page of texts has few different words: each is folded once, so keep one highlighter for a page and no longer.
 */
export function highlighter(query: SearchQuery): Highlighter {
  const wordsAsked = asked(query);
  return {
    excerpt(read) {
      const found = foundAmong(read, wordsAsked);
      const first = firstFound(found, query.exact.length);
      if (first === -1) return [];
      const begin = Math.max(0, first - BEFORE);
      const last = Math.min(begin + SHOWN, read.bounds.length / 2) - 1;
      return stretches(read, found, { start: spanOf(read, begin)?.start ?? 0, end: spanOf(read, last)?.end ?? 0 });
    },
    marked(read) {
      const found = foundAmong(read, wordsAsked);
      return found.size === 0 ? [] : stretches(read, found, { start: 0, end: read.text.length });
    },
  };
}

/** A word of a text that may answer a query. */
interface Candidate {
  readonly exact: string;
  readonly folded: string;
}

interface Asked extends SearchQuery {
  /** What its words begin with, without accents. */
  readonly beginnings: ReadonlySet<number>;
  /** `null` for a word that does not even without its accents answer the query. */
  readonly candidate: (word: string) => Candidate | null;
}

function asked(query: SearchQuery): Asked {
  const known = new Map<string, Candidate | null>();
  const candidate = (word: string): Candidate | null => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const folded = fold(word);
    const fresh = query.folded.includes(folded) ? { exact: unfolded(word), folded } : null;
    known.set(word, fresh);
    return fresh;
  };
  const beginnings = new Set(query.folded.map((word) => word.charCodeAt(0)));
  return { ...query, beginnings, candidate };
}

/** Each word of a query is taken as it was typed where the text has it so, and without its accents where it has not. */
function foundAmong({ text, bounds }: ReadText, { exact, folded, beginnings, candidate }: Asked): ReadonlySet<number> {
  const candidates: { readonly index: number; readonly word: Candidate }[] = [];
  for (let index = 0; 2 * index < bounds.length; index += 1) {
    const start = bounds[2 * index] ?? 0;
    const beginning = beginningOf(text.charCodeAt(start));
    if (beginning !== ANY && !beginnings.has(beginning)) continue; // most words of a text end here
    const word = candidate(text.slice(start, bounds[2 * index + 1]));
    if (word) candidates.push({ index, word });
  }
  const present = new Set(candidates.map(({ word }) => word.exact));
  const anyhow = new Set(folded.filter((_, index) => !present.has(exact[index] ?? '')));
  const isFound = ({ word }: { word: Candidate }) => exact.includes(word.exact) || anyhow.has(word.folded);
  return new Set(candidates.filter(isFound).map(({ index }) => index));
}

/** The unit may begin any word: half of a letter, or an accent alone. */
const ANY = 0xffff;

/** What is known of each unit by now: 0 nothing, else the first unit that is left of it without accents. */
const BEGINNINGS = new Uint16Array(0x10000);

function beginningOf(unit: number): number {
  const known = BEGINNINGS[unit];
  if (known) return known;
  const isHalf = (unit & 0xf800) === 0xd800;
  const folded = isHalf ? '' : fold(String.fromCharCode(unit));
  return (BEGINNINGS[unit] = folded === '' ? ANY : folded.charCodeAt(0));
}

/** Where most of the words stand together: a phrase tells more than the first chance word. */
function firstFound(found: ReadonlySet<number>, wanted: number): number {
  let best = { index: -1, run: 0 };
  for (const index of found) {
    const run = foundFrom(index, wanted, found);
    if (run > best.run) best = { index, run };
    if (run === wanted) break;
  }
  return best.index;
}

function foundFrom(first: number, wanted: number, found: ReadonlySet<number>): number {
  let run = 0;
  for (let index = first; index < first + wanted; index += 1) if (found.has(index)) run += 1;
  return run;
}

/** The text from one unit to another, cut at the words that were found; rising. */
function stretches(read: ReadText, found: ReadonlySet<number>, { start: from, end: to }: Span): readonly Stretch[] {
  const cut: Stretch[] = [];
  let at = from;
  const upTo = (end: number, isFound: boolean) => {
    if (end > at) cut.push({ text: read.text.slice(at, end), found: isFound });
    at = end;
  };
  for (const index of found) {
    const span = spanOf(read, index);
    if (!span || span.start < from || span.end > to) continue;
    upTo(span.start, false);
    upTo(span.end, true);
  }
  upTo(to, false);
  return cut;
}
