import { fold, unfolded } from './fold';
import type { SearchQuery } from './query';
import { wordSpans, type Span } from './word-spans';

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
  excerpt(text: string): readonly Stretch[];
  /** A whole text, with every word that was looked for marked. Empty when nothing is found. */
  marked(text: string): readonly Stretch[];
}

/**
 * Shows where texts answer a query. Words with the accents that were typed win; where a word does not stand so, any accents
 * do. A page of texts has few different words: each is folded once, so keep one highlighter for a page and no longer.
 */
export function highlighter(query: SearchQuery): Highlighter {
  const wordsAsked = asked(query);

  const read = (text: string): Reading => {
    const composed = text.normalize('NFC');
    const spans = wordSpans(composed);
    return { text: composed, spans, found: foundAmong(composed, spans, wordsAsked) };
  };
  return {
    excerpt(text) {
      const reading = read(text);
      const first = firstFound(reading.found, query.exact.length);
      if (first === -1) return [];
      const shown = reading.spans.slice(Math.max(0, first - BEFORE)).slice(0, SHOWN);
      return stretches(reading, shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0);
    },
    marked(text) {
      const reading = read(text);
      return reading.found.size === 0 ? [] : stretches(reading, 0, reading.text.length);
    },
  };
}

interface Reading {
  /** In NFC. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Which of the words, counted from 0, answer the query; rising. */
  readonly found: ReadonlySet<number>;
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
function foundAmong(
  text: string,
  spans: readonly Span[],
  { exact, folded, beginnings, candidate }: Asked,
): ReadonlySet<number> {
  const candidates: { readonly index: number; readonly word: Candidate }[] = [];
  spans.forEach(({ start, end }, index) => {
    const beginning = beginningOf(text.charCodeAt(start));
    if (beginning !== ANY && !beginnings.has(beginning)) return; // most words of a text end here
    const word = candidate(text.slice(start, end));
    if (word) candidates.push({ index, word });
  });
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

/** The text from one unit to another, cut at the words that were found. */
function stretches({ text, spans, found }: Reading, from: number, to: number): readonly Stretch[] {
  const cut: Stretch[] = [];
  let at = from;
  const upTo = (end: number, isFound: boolean) => {
    if (end > at) cut.push({ text: text.slice(at, end), found: isFound });
    at = end;
  };
  for (const index of found) {
    const { start, end } = spans[index] ?? NOWHERE;
    if (start < from || end > to) continue;
    upTo(start, false);
    upTo(end, true);
  }
  upTo(to, false);
  return cut;
}

const NOWHERE: Span = { start: -1, end: -1 };
