import { diffArrays } from 'diff';
import type { DiffSpan } from './field-diff';

/** How a text is taken apart, coarsest first. Joining the pieces gives the text again. */
const LEVELS: readonly ((text: string) => string[])[] = [
  (text) => pieces(text, /(?<=\n)/), // lines
  (text) => pieces(text, /(?<=[.!?…]\s)/), // sentences
];

/** A syllable, a run of spaces, a line's end, or a run of one sign: Vietnamese writes a space between syllables. */
const TOKEN = /[\p{L}\p{N}\p{M}]+|\n|[^\S\n]+|([^\p{L}\p{N}\p{M}\s])\1*/gu;

/** With more edits than this between two passages nobody reads them word by word: one took the place of the other. */
const MAX_EDITS = 400;

/** Of two passages, how many of their words are the same: below this they are not two versions of one. */
const ALIKE_ENOUGH = 0.4;

/**
 * What became of a text, word by word. Lines and then sentences that are equal are set aside first, so a long story
 * costs what was changed in it.
 */
export const compareTexts = (before: string, after: string): readonly DiffSpan[] =>
  joined(compare(before, after, LEVELS));

type Levels = typeof LEVELS;

function compare(before: string, after: string, [split, ...finer]: Levels): readonly DiffSpan[] {
  if (!split) return compareWords(before, after);
  const hunks = diffArrays(split(before), split(after));
  return hunks.flatMap((hunk, at): readonly DiffSpan[] => {
    const text = hunk.value.join('');
    if (!hunk.added && !hunk.removed) return [{ kind: 'same', text }];
    const [earlier, later] = [hunks[at - 1], hunks[at + 1]];
    if (hunk.removed && later?.added) return compareHunk(hunk.value, later.value, finer);
    if (hunk.added && earlier?.removed) return []; // compared with what it replaced
    return [{ kind: hunk.added ? 'added' : 'removed', text }];
  });
}

/** As many pieces as before, each much like the one in its place, are compared one by one. */
function compareHunk(before: readonly string[], after: readonly string[], finer: Levels): readonly DiffSpan[] {
  const pairs = before.map((piece, at) => [piece, after[at] ?? ''] as const);
  const isAligned = before.length === after.length && pairs.every(([older, newer]) => areAlike(older, newer));
  if (isAligned) return pairs.flatMap(([older, newer]) => compare(older, newer, finer));
  return compare(before.join(''), after.join(''), finer);
}

function areAlike(before: string, after: string): boolean {
  const [older, newer] = [new Set(tokensOf(before)), new Set(tokensOf(after))];
  const shared = [...older].filter((token) => newer.has(token)).length;
  return 2 * shared >= ALIKE_ENOUGH * (older.size + newer.size);
}

const pieces = (text: string, where: RegExp): string[] => (text === '' ? [] : text.split(where));

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

function compareWords(before: string, after: string): readonly DiffSpan[] {
  const [older, newer] = [tokensOf(before), tokensOf(after)];
  const changes = fewestEdits(older, newer) <= MAX_EDITS && diffArrays(older, newer, { maxEditLength: MAX_EDITS });
  if (!changes) return replaced(before, after);
  return withoutIslands(
    changes.map(({ added, removed, value }): DiffSpan => {
      const text = value.join('');
      if (added) return { kind: 'added', text };
      return removed ? { kind: 'removed', text } : { kind: 'same', text };
    }),
  );
}

/** A bound that costs one look at each word: whatever one passage has more often than the other must come or go. */
function fewestEdits(before: readonly string[], after: readonly string[]): number {
  const surplus = new Map<string, number>();
  for (const token of before) surplus.set(token, (surplus.get(token) ?? 0) + 1);
  for (const token of after) surplus.set(token, (surplus.get(token) ?? 0) - 1);
  return [...surplus.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

const replaced = (before: string, after: string): readonly DiffSpan[] =>
  spansOf([
    ['removed', before],
    ['added', after],
  ]);

const spansOf = (pairs: readonly (readonly [DiffSpan['kind'], string])[]): readonly DiffSpan[] =>
  pairs.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));

/** A space alone between two changed words is read as changed with them: "trẻ em" became "các cháu", in one piece. */
function withoutIslands(spans: readonly DiffSpan[]): readonly DiffSpan[] {
  const result: DiffSpan[] = [];
  let before = '';
  let after = '';
  const settle = () => {
    result.push(...replaced(before, after));
    before = after = '';
  };
  spans.forEach(({ kind, text }, at) => {
    const isIsland = kind === 'same' && /^[^\S\n]+$/.test(text) && before + after !== '' && at < spans.length - 1;
    if (kind === 'same' && !isIsland) {
      settle();
      result.push({ kind, text });
    }
    if (kind === 'removed' || isIsland) before += text;
    if (kind === 'added' || isIsland) after += text;
  });
  settle();
  return result;
}

/** Neighbours of one kind become one span. */
function joined(spans: readonly DiffSpan[]): readonly DiffSpan[] {
  const result: DiffSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.kind === span.kind) result[result.length - 1] = { kind: span.kind, text: last.text + span.text };
    else result.push(span);
  }
  return result;
}
