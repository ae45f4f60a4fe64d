/** A text in one spelling of its letters, and the way back to where each stood. */
export interface NormalisedText {
  /** NFC, without invisible characters. */
  readonly text: string;
  /** `text` in small letters, tone marks on the vowel that newspapers put them on. As long as `text`. */
  readonly lower: string;
  /** The place in the source of a place in `text`. */
  sourceIndex(index: number): number;
}

/** Soft hyphens and joiners: nobody sees them, and they would part a word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const MARK = /\p{M}/u;
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;

export function normalised(source: string): NormalisedText {
  const { text, sourceIndex } = isPlain(source) ? { text: source, sourceIndex: identity } : rewritten(source);
  return { text, lower: lowerOf(text), sourceIndex };
}

const identity = (index: number): number => index;

const isPlain = (source: string): boolean =>
  source.normalize('NFC') === source && !INVISIBLE.test(source) && !MARK.test(source);

function rewritten(source: string): Pick<NormalisedText, 'text' | 'sourceIndex'> {
  let text = '';
  const places: number[] = [];
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    if (INVISIBLE.test(cluster)) continue;
    const composed = cluster.normalize('NFC');
    for (let unit = 0; unit < composed.length; unit += 1) places.push(index);
    text += composed;
  }
  return { text, sourceIndex: (index) => places[index] ?? source.length };
}

/** The tone mark stands on the first vowel at the end of a syllable: `hoà` is written `hòa`, `thuỷ` is `thủy`. */
const OLD_TONES: readonly (readonly [string, string])[] = [
  ...pairs('o', 'àáảãạ', 'òóỏõọ', 'a'),
  ...pairs('o', 'èéẻẽẹ', 'òóỏõọ', 'e'),
  ...pairs('u', 'ỳýỷỹỵ', 'ùúủũụ', 'y'),
];
const NEW_SPELLING: ReadonlyMap<string, string> = new Map(OLD_TONES);
const OLD_SPELLING = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

function pairs(first: string, marked: string, moved: string, last: string): readonly (readonly [string, string])[] {
  return [...marked].map((vowel, index) => [first + vowel, `${[...moved][index] ?? first}${last}`] as const);
}

/** Small letters in one spelling, letter for letter. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map(lowerLetter).join('');
  return even.replace(OLD_SPELLING, (syllable) => NEW_SPELLING.get(syllable) ?? syllable);
}

const lowerLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

const ACCENTED = /[^\u0000-\u007f]/g;
const known = new Map<string, string>();

/** The same letters without accents, one for one: `đường` becomes `duong`. */
export const bareOf = (text: string): string =>
  text.replace(ACCENTED, (letter) => {
    const seen = known.get(letter) ?? bareLetter(letter);
    known.set(letter, seen);
    return seen;
  });

function bareLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  if (letter === 'Đ') return 'D';
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === letter.length ? bare : letter;
}
