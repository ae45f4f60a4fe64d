import { bareOf, lowerOf } from './normalised-text';
import { openersOf } from './openers';
import type { Passage } from './passage';

/** A regular expression in two spellings: with accents, and as people write who leave them out. */
export interface Pattern {
  readonly accented: RegExp;
  readonly bare: RegExp;
  /** Words of which a paragraph must have one, in both spellings; `null`: it must be searched. */
  readonly openers: ReadonlySet<string> | null;
}

/** A small Vietnamese letter. A plain range is several times quicker than `\\p{L}`. */
const LETTER = 'a-zà-ỹ';

/** Whatever may stand before and after a whole word. */
const BEFORE = `(?<![${LETTER}\\d])`;
const AFTER = `(?![${LETTER}\\d])`;

/** `source` as it is: small Vietnamese letters, the tone mark where `normalised` puts it. */
export function pattern(source: string, openers: ReadonlySet<string> | null = null): Pattern {
  const quick = source
    .replace(/\[\^?\\p\{L\}/g, (open) => open.replace('\\p{L}', LETTER))
    .replaceAll('\\p{L}', `[${LETTER}]`);
  return { accented: new RegExp(quick, 'g'), bare: new RegExp(bareSource(quick), 'g'), openers };
}

/** The range of letters stays whole: it holds the plain ones, too. */
const bareSource = (source: string): string => source.split(LETTER).map(bareOf).join(LETTER);

/** `source` as whole words. */
export function words(source: string): Pattern {
  const openers = openersOf(source);
  const both = openers && new Set([...openers].flatMap((word) => [word, bareOf(word)]));
  return pattern(`${BEFORE}(?:${source})${AFTER}`, both);
}

/** Whether it is worth searching. */
function mayHold({ vocabulary }: Passage, { openers }: Pattern): boolean {
  if (!openers) return true;
  for (const word of vocabulary) if (openers.has(word)) return true;
  return false;
}

const spelling = (passage: Passage, { accented, bare }: Pattern): RegExp => (passage.isBare ? bare : accented);

export const matchesOf = (passage: Passage, one: Pattern): readonly RegExpExecArray[] =>
  mayHold(passage, one) ? [...passage.words.matchAll(spelling(passage, one))] : [];

export function isIn(passage: Passage, one: Pattern): boolean {
  if (!mayHold(passage, one)) return false;
  const expression = spelling(passage, one);
  expression.lastIndex = 0;
  return expression.test(passage.words);
}

/** Whether the pattern is found in a piece of the passage. */
export function isBetween(passage: Passage, one: Pattern, [start, end]: readonly [number, number]): boolean {
  if (!mayHold(passage, one)) return false;
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
