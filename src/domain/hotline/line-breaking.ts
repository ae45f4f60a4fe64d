import { bondBetween, type Bond } from './word-bonds';

/** A text cut into lines. Widths are in em. */
export interface Lines {
  readonly lines: readonly string[];
  readonly widest: number;
  /** What is wrong with it: torn words and words left alone. 0 is as it should be. */
  readonly faults: number;
}

type WidthOf = (text: string) => number;

/** In squares of em: how far a line may be from its share before a torn word is better. */
const COST: Readonly<Record<Bond, number>> = {
  tied: Number.POSITIVE_INFINITY,
  word: 14,
  none: 0,
  pause: -4,
  stop: -9,
};
/** A word alone in a line, and the first word after a pause at the end of one. */
const LONELY_COST = 12;
const DANGLING_COST = 9;
/** The last word of a sentence at the beginning of a line, away from all the others. */
const LEFT_OVER_COST = 9;

/** Words shorter than this do not stand alone. em */
const LONELY = 3.4;

/**
 * The best way to cut a text into exactly `count` lines: as even as can be, ending at pauses, never within “gọi 111”.
 * `null` when there is none.
 */
export function breakInto(text: string, count: number, widthOf: WidthOf): Lines | null {
  const words = text.trim().split(/\s+/);
  if (words.length < count) return null;
  const share = widthOf(text) / count;
  const starts = cheapest({ words, count, share, widthOf });
  if (!starts) return null;
  const lines = starts.map((start, index) => lineOf(words, start, starts[index + 1] ?? words.length));
  return { lines, widest: Math.max(...lines.map(widthOf)), faults: faultsOf(words, starts, widthOf) };
}

interface Task {
  readonly words: readonly string[];
  readonly count: number;
  /** What every line would have if all had the same. em */
  readonly share: number;
  readonly widthOf: WidthOf;
}

interface Cut {
  readonly cost: number;
  /** Where lines begin, as places in `words`. */
  readonly starts: readonly number[];
}

/** Line by line: the cheapest way to have set the first `end` words in that many lines. */
function cheapest(task: Task): readonly number[] | null {
  const { words, count } = task;
  let best: readonly (Cut | null)[] = [{ cost: 0, starts: [] }, ...words.map(() => null)];
  for (let line = 1; line <= count; line += 1) {
    const before = best;
    best = before.map((_none, end) => cheapestLine(task, before, { line, end }));
  }
  return best[words.length]?.starts ?? null;
}

/** The cheapest last line of those that end there, with what is before it. */
function cheapestLine(task: Task, before: readonly (Cut | null)[], { line, end }: { line: number; end: number }) {
  let found: Cut | null = null;
  for (let start = line - 1; start < end; start += 1) {
    const cut = before[start];
    const cost = cut ? cut.cost + costOfLine(task, start, end) : Number.POSITIVE_INFINITY;
    if (cut && cost < (found?.cost ?? Number.POSITIVE_INFINITY)) found = { cost, starts: [...cut.starts, start] };
  }
  return found;
}

function costOfLine({ words, share, widthOf }: Task, start: number, end: number): number {
  const line = lineOf(words, start, end);
  const isWhole = start === 0 && end === words.length;
  const lonely = !isWhole && isLonely(line, widthOf) ? LONELY_COST : 0;
  const dangling = isDangling(words, end) ? DANGLING_COST : 0;
  const leftOver = isLeftOver(words, start, end) ? LEFT_OVER_COST : 0;
  const torn = end === words.length ? 0 : COST[bondAfter(words, end)];
  return (widthOf(line) - share) ** 2 + lonely + dangling + leftOver + torn;
}

/** A point between two things is not needed where a line ends between them. */
const lineOf = (words: readonly string[], start: number, end: number): string =>
  words
    .slice(start, end)
    .join(' ')
    .replace(/ ·$/, end < words.length ? '' : ' ·');

const isLonely = (line: string, widthOf: WidthOf): boolean => !line.includes(' ') && widthOf(line) < LONELY;

/** The line ends just after a sentence, or a part of one, has begun. */
const isDangling = (words: readonly string[], end: number): boolean =>
  end < words.length && PAUSES.has(bondAfter(words, end - 1)) && bondAfter(words, end) === 'none';

/** The line begins with the last word of what the line before said, and goes on with something else. */
const isLeftOver = (words: readonly string[], start: number, end: number): boolean =>
  start > 0 && start + 1 < end && PAUSES.has(bondAfter(words, start + 1)) && !PAUSES.has(bondAfter(words, start));

const PAUSES: ReadonlySet<Bond> = new Set(['pause', 'stop']);

const bondAfter = (words: readonly string[], end: number): Bond => bondBetween(words[end - 1] ?? '', words[end] ?? '');

function faultsOf(words: readonly string[], starts: readonly number[], widthOf: WidthOf): number {
  if (starts.length === 1) return 0;
  return starts.filter((start, index) => {
    const end = starts[index + 1] ?? words.length;
    const isTorn = end < words.length && bondAfter(words, end) === 'word';
    return (
      isTorn || isDangling(words, end) || isLeftOver(words, start, end) || isLonely(lineOf(words, start, end), widthOf)
    );
  }).length;
}
