/** Where a word stands, in UTF-16 units; `end` is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What words are made of: letters, digits and their marks. Everything else stands between words. */
const OF_A_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where the words of a text stand, in order. One unit after another, because a search reads a page of whole texts. */
export function wordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const isInWord = isSurrogate(text.charCodeAt(at)) ? isInPairOfWord(text, at) : isOfWord(text.charCodeAt(at));
    if (isInWord && start === -1) start = at;
    if (isInWord || start === -1) continue;
    spans.push({ start, end: at });
    start = -1;
  }
  if (start !== -1) spans.push({ start, end: text.length });
  return spans;
}

/** A text that has been read: in NFC, with the places of its words. Whoever keeps one reads it once for all searches. */
export interface ReadText {
  readonly text: string;
  /** Where each word starts and where it ends, in turn, in UTF-16 units. */
  readonly bounds: Uint32Array;
}

export function readText(text: string): ReadText {
  const composed = text.normalize('NFC');
  const spans = wordSpans(composed);
  const bounds = new Uint32Array(2 * spans.length);
  spans.forEach(({ start, end }, index) => {
    bounds[2 * index] = start;
    bounds[2 * index + 1] = end;
  });
  return { text: composed, bounds };
}

/** The word at a place in the order of words, counted from 0. */
export const spanOf = ({ bounds }: ReadText, index: number): Span | null =>
  index >= 0 && 2 * index < bounds.length ? { start: bounds[2 * index] ?? 0, end: bounds[2 * index + 1] ?? 0 } : null;

/** What is known of each unit by now: 0 nothing, 1 that words hold it, 2 that they do not. */
const KNOWN = new Uint8Array(0x10000);

function isOfWord(unit: number): boolean {
  if (KNOWN[unit] === 0) KNOWN[unit] = OF_A_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return KNOWN[unit] === 1;
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** Either half belongs where the whole letter does. A half alone is no letter. */
function isInPairOfWord(text: string, at: number): boolean {
  const isSecondHalf = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const letter = text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0;
  return letter > 0xffff && OF_A_WORD.test(String.fromCodePoint(letter));
}
