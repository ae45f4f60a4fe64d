/**
 * What a tier can read, as its record says. Syllables are Vietnamese ones: each is written by itself. A limit that is
 * `null` is not held against anybody.
 */
export interface ReadingLimits {
  /** Syllables in a sentence, on average over the text. */
  readonly sentenceAverage: number | null;
  /** Syllables in the longest sentence. */
  readonly sentenceLongest: number | null;
  /** Long words among a hundred. */
  readonly longWords: number | null;
}

export interface ReadingLevel {
  readonly sentences: number;
  readonly syllables: number;
  /** Syllables a sentence, to one decimal. */
  readonly average: number;
  readonly longest: number;
  /** The longest sentence, to be shown to who wrote it. */
  readonly longestSentence: string;
  /** Words that no Vietnamese syllable is as long as, among a hundred, to one decimal. */
  readonly longWords: number;
  /** Those words, each once, as they are met first. */
  readonly longWordsMet: readonly string[];
}

export type ReadingFault = 'average' | 'longest' | 'long-words';

/**
 * A colon and a semicolon end a thought as well: whoever reads aloud takes a breath there. Pieces of a list stand on
 * lines of their own.
 */
const SENTENCE_END = /(?<=[.!?…:;]["”’)\]]*)\s+|\n+/u;
const SYLLABLE = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** The longest Vietnamese syllable, “nghiêng”, has seven letters: what is longer is a foreign word, or an address. */
const LONGEST_SYLLABLE = 7;

/** How a text reads. An empty one has no sentence. */
export function readingLevel(text: string): ReadingLevel {
  const sentences = text
    .normalize('NFC')
    .split(SENTENCE_END)
    .map((sentence) => ({ sentence: sentence.trim(), syllables: syllablesIn(sentence) }))
    .filter(({ syllables }) => syllables.length > 0);
  const all = sentences.flatMap(({ syllables }) => syllables);
  const longest = sentences.reduce((a, b) => (b.syllables.length > a.syllables.length ? b : a), NO_SENTENCE);
  const long = all.filter((syllable) => syllable.length > LONGEST_SYLLABLE && /^\p{L}+$/u.test(syllable));
  return {
    sentences: sentences.length,
    syllables: all.length,
    average: toOneDecimal(all.length, sentences.length),
    longest: longest.syllables.length,
    longestSentence: longest.sentence,
    longWords: toOneDecimal(100 * long.length, all.length),
    longWordsMet: [...new Map(long.map((word) => [word.toLowerCase(), word])).values()],
  };
}

/** What is too hard for a tier in a text that reads like this. */
export function readingFaults(level: ReadingLevel, limits: ReadingLimits): readonly ReadingFault[] {
  const { sentenceAverage, sentenceLongest, longWords } = limits;
  return [
    ...(isOver(level.average, sentenceAverage) ? (['average'] as const) : []),
    ...(isOver(level.longest, sentenceLongest) ? (['longest'] as const) : []),
    ...(isOver(level.longWords, longWords) ? (['long-words'] as const) : []),
  ];
}

const NO_SENTENCE = { sentence: '', syllables: [] as readonly string[] };

/** `Ki-lô-mét` has three, `30.000` is one. */
const syllablesIn = (sentence: string): readonly string[] =>
  (sentence.match(SYLLABLE) ?? []).flatMap((word) => (/\p{N}/u.test(word) ? [word] : word.split(/['’.,-]/u)));

const toOneDecimal = (sum: number, count: number): number => (count === 0 ? 0 : Math.round((10 * sum) / count) / 10);

const isOver = (value: number, limit: number | null): boolean => limit !== null && value > limit;
