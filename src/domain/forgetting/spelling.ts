import { bareOf, lowerOf, normalised } from '../child-privacy/normalised-text';

/** Letters, or digits: what stands between them parts a name, and says nothing. */
export const RUN = /\p{L}+|\p{N}+/gu;

/** Runs with two spellings each that are multiplied out. A name of more is found with all its accents or with none. */
const MOST_RUNS = 8;

/** Small letters in one spelling, as long as the text. An old typeface's `Ð` is a `Đ`; the `ə` of our search index is none. */
export const plainly = (lower: string): string => lower.replaceAll('ð', 'đ').replaceAll('ə', ' ');

/** A word as it is looked for: letters and digits alone, however it was parted, cased and marked. */
export const canonical = (word: string): string => runsOf(word).join('');

/**
 * Every way in which newspapers, addresses and names of files write a word: each of its runs with its accents or without.
 * `Hòa` is written `hoa` here and there, but never `hoà` and `họa`.
 */
export function spellingsOf(word: string): readonly string[] {
  const runs = runsOf(word);
  const bare = runs.map(bareOf);
  if (runs.length > MOST_RUNS) return unique([runs.join(''), bare.join('')]);
  const all = runs.reduce<readonly string[]>(
    (begun, run, index) => begun.flatMap((text) => unique([run, bare[index] ?? run]).map((each) => text + each)),
    [''],
  );
  return unique(all);
}

/** Vietnamese numbers are written with their country's code, too. */
export const waysToWrite = (word: string): readonly string[] => {
  const digits = canonical(word);
  return /^0\d{9}$/.test(digits) ? [...spellingsOf(word), `84${digits.slice(1)}`] : spellingsOf(word);
};

/**
 * Whether a word says enough to be looked for everywhere: a family name alone stands in every second story. Two runs of six
 * letters, three of five, a number of eight digits, a handle of nine.
 */
export function isTelling(word: string): boolean {
  const runs = runsOf(word);
  const { length } = runs.join('');
  if (runs.length > 1) return length >= (runs.length > 2 ? 5 : 6);
  return length >= (/^\d+$/.test(runs[0] ?? '') ? 8 : 9);
}

const runsOf = (word: string): readonly string[] =>
  [...plainly(lowerOf(normalised(word).text)).matchAll(RUN)].map(([run]) => run);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
