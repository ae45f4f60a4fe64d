import { bareOf, lowerOf } from './normalised-text';
import type { Passage } from './passage';

/** A regular expression in two spellings: with accents, and as people write who leave them out. */
export interface Pattern {
  readonly accented: RegExp;
  readonly bare: RegExp;
}

/** Whatever may stand before and after a whole word. */
const BEFORE = '(?<![\\p{L}\\p{M}\\d])';
const AFTER = '(?![\\p{L}\\p{M}\\d])';

/** `source` as it is: small Vietnamese letters, the tone mark where `normalised` puts it. */
export const pattern = (source: string): Pattern => ({
  accented: new RegExp(source, 'gu'),
  bare: new RegExp(bareOf(source), 'gu'),
});

/** `source` as whole words. */
export const words = (source: string): Pattern => pattern(`${BEFORE}(?:${source})${AFTER}`);

const spelling = (passage: Passage, { accented, bare }: Pattern): RegExp => (passage.isBare ? bare : accented);

export const matchesOf = (passage: Passage, one: Pattern): readonly RegExpExecArray[] => [
  ...passage.words.matchAll(spelling(passage, one)),
];

export function isIn(passage: Passage, one: Pattern): boolean {
  const expression = spelling(passage, one);
  expression.lastIndex = 0;
  return expression.test(passage.words);
}

/** Whether the pattern is found in a piece of the passage. */
export function isBetween(passage: Passage, one: Pattern, [start, end]: readonly [number, number]): boolean {
  const expression = spelling(passage, one);
  expression.lastIndex = 0;
  return expression.test(passage.words.slice(Math.max(0, start), end));
}

/** A list of words in both spellings. */
export interface WordList {
  has(word: string, passage: Passage): boolean;
}

export function wordList(...texts: readonly string[]): WordList {
  const accented = new Set(texts.flatMap((text) => lowerOf(text).trim().split(/\s+/)));
  const bare = new Set([...accented].map(bareOf));
  return { has: (word, { isBare }) => (isBare ? bare : accented).has(word) };
}
