import { normalised } from '../child-privacy/normalised-text';
import { plainly, RUN } from './spelling';

/** Knows words without having them: by what they look like when they are met. */
export interface Recogniser {
  /** How long the spellings are, in UTF-16 units of their canonical form. */
  readonly lengths: ReadonlySet<number>;
  readonly longest: number;
  /** Which word this is the canonical form of, counted from 0; `null` when it is none. */
  recognise(spelling: string): number | null;
}

/** Where a word stands in a text. UTF-16 units of the text as it was given. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Signs and spaces that a name may be parted by. */
const WIDEST_GAP = 4;
/** So long a word is told from others also where it is the end of a longer one: `#begocnguyenthihoa`. */
const TELLING_INSIDE = 9;

/** Every place where a word stands, in order, none within another. */
export function occurrences(source: string, recogniser: Recogniser): readonly Occurrence[] {
  const { lower, sourceIndex } = normalised(source);
  const runs: Run[] = [...plainly(lower).matchAll(RUN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const found: Occurrence[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const match = longestFrom(runs, at, recogniser) ?? withinRun(runs[at], recogniser);
    if (!match) continue;
    found.push({ start: sourceIndex(match.start), end: sourceIndex(match.end - 1) + 1, word: match.word });
    while ((runs[at + 1]?.start ?? Infinity) < match.end) at += 1;
  }
  return found.map((each) => ({ ...each, end: endOf(source, each.end) }));
}

/** Marks that belong to the last letter of what was found. */
function endOf(source: string, end: number): number {
  let last = end;
  while (last < source.length && /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(source.charAt(last))) last += 1;
  return last;
}

export const holds = (source: string, recogniser: Recogniser): boolean => occurrences(source, recogniser).length > 0;

function longestFrom(runs: readonly Run[], at: number, { lengths, longest, recognise }: Recogniser): Occurrence | null {
  let spelling = '';
  let best: Occurrence | null = null;
  const start = runs[at]?.start ?? 0;
  for (let next = at; next < runs.length; next += 1) {
    const run = runs[next];
    const gap = next === at ? 0 : (run?.start ?? 0) - (runs[next - 1]?.end ?? 0);
    if (!run || gap > WIDEST_GAP) break;
    spelling += run.text;
    if (spelling.length > longest) break;
    const word = lengths.has(spelling.length) ? recognise(spelling) : null;
    if (word !== null) best = { start, end: run.end, word };
  }
  return best;
}

function withinRun(run: Run | undefined, { lengths, recognise }: Recogniser): Occurrence | null {
  if (!run || run.text.length <= TELLING_INSIDE) return null;
  for (const length of lengths) {
    if (length < TELLING_INSIDE || length >= run.text.length || /\d/.test(run.text)) continue;
    const word = recognise(run.text.slice(-length));
    if (word !== null) return { start: run.end - length, end: run.end, word };
  }
  return null;
}
