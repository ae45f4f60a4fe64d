/** What a tier can read. Syllables are Vietnamese ones: what stands between two spaces. */
export interface ReadingLimits {
  /** Syllables in a sentence, on average over the text. */
  readonly averageSyllables: number;
  /** Syllables in the longest sentence. */
  readonly longestSyllables: number;
}

export interface ReadingLevel {
  readonly sentences: number;
  readonly syllables: number;
  /** Syllables a sentence, to one decimal. */
  readonly average: number;
  readonly longest: number;
  /** The longest sentence, to be shown to who wrote it. */
  readonly longestSentence: string;
}

export type ReadingVerdict = 'fits' | 'long-on-average' | 'one-sentence-too-long';

const SENTENCE_END = /(?<=[.!?…:;]["”’)\]]*)\s+|\n+/u;
const SYLLABLE = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How a text reads. An empty one has no sentence. */
export function readingLevel(text: string): ReadingLevel {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => ({ sentence: sentence.trim(), syllables: sentence.match(SYLLABLE)?.length ?? 0 }))
    .filter(({ syllables }) => syllables > 0);
  const syllables = sentences.reduce((sum, each) => sum + each.syllables, 0);
  const longest = sentences.reduce((a, b) => (b.syllables > a.syllables ? b : a), { sentence: '', syllables: 0 });
  return {
    sentences: sentences.length,
    syllables,
    average: sentences.length === 0 ? 0 : Math.round((10 * syllables) / sentences.length) / 10,
    longest: longest.syllables,
    longestSentence: longest.sentence,
  };
}

/** Whether a tier can read it. What cannot be judged, fits. */
export function fitsTier({ average, longest }: ReadingLevel, limits: ReadingLimits | null): ReadingVerdict {
  if (!limits) return 'fits';
  if (average > limits.averageSyllables) return 'long-on-average';
  return longest > limits.longestSyllables ? 'one-sentence-too-long' : 'fits';
}
