import { wordsOf } from '../search/fold';

export type LengthUnit = 'syllables' | 'words';

/** How long a short text is, beside how long it should be. */
export interface Meter {
  readonly count: number;
  readonly unit: LengthUnit;
  readonly min: number;
  readonly max: number;
  readonly verdict: 'empty' | 'short' | 'good' | 'long';
}

export interface TextMeasure {
  readonly words: number;
  readonly syllables: number;
  readonly readingMinutes: number;
  readonly titleSyllables: number;
  readonly standfirstSyllables: number;
  readonly title: Meter;
  readonly standfirst: Meter;
}

/**
 * What the newsroom counts in. In Vietnamese every syllable is written by itself, and editors count those (“chữ”): a
 * standfirst of 30–60 is 30–60 syllables. English counts words.
 */
const UNIT: Readonly<Record<Language, LengthUnit>> = { vi: 'syllables', en: 'words' };
/** The house's own advice for headlines; nothing refuses a longer one. */
const TITLE_RANGE: Readonly<Record<Language, Range>> = { vi: { min: 4, max: 20 }, en: { min: 3, max: 16 } };
export const STANDFIRST_RANGE: Range = { min: 30, max: 60 };
/** The pace that reading time is reckoned with, in units a minute. */
const PACE: Readonly<Record<Language, number>> = { vi: 240, en: 200 };

type Language = 'vi' | 'en';
interface Range {
  readonly min: number;
  readonly max: number;
}
interface Measured {
  readonly locale: string;
  readonly title: string;
  readonly standfirst: string;
  readonly prose: string;
}

/** How long a story is, and how long it takes to read: standfirst and running text, headline left out. */
export function measure({ locale, title, standfirst, prose }: Measured): TextMeasure {
  const language: Language = locale === 'en' ? 'en' : 'vi';
  const text = `${standfirst}\n${prose}`;
  const [words, syllables] = [countWords(text), countSyllables(text, language)];
  const pages = (UNIT[language] === 'words' ? words : syllables) / PACE[language];
  return {
    ...{ words, syllables, readingMinutes: Math.ceil(pages) },
    titleSyllables: countSyllables(title, language),
    standfirstSyllables: countSyllables(standfirst, language),
    title: meter(title, language, TITLE_RANGE[language]),
    standfirst: meter(standfirst, language, STANDFIRST_RANGE),
  };
}

/** What stands between two spaces and holds a letter or a digit: as word processors count. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** In Vietnamese, what is written by itself: `Ki-lô-mét` has three. In English an estimate, by the sound of the vowels. */
export function countSyllables(text: string, language: Language): number {
  const words = wordsOf(text);
  if (language === 'vi') return words.length;
  return words.reduce((sum, word) => sum + englishSyllables(word.toLowerCase()), 0);
}

/** A silent `e` at the end is none; every word has one at least. */
function englishSyllables(word: string): number {
  const spoken = word.length > 2 ? word.replace(/(?<=[^aeiouyl])e$/, '') : word;
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

function meter(text: string, language: Language, { min, max }: Range): Meter {
  const unit = UNIT[language];
  const count = unit === 'words' ? countWords(text) : countSyllables(text, language);
  return { count, unit, min, max, verdict: verdictOf(count, { min, max }) };
}

function verdictOf(count: number, { min, max }: Range): Meter['verdict'] {
  if (count === 0) return 'empty';
  if (count < min) return 'short';
  return count > max ? 'long' : 'good';
}
