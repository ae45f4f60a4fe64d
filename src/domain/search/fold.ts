/**
 * A text without what Vietnamese readers leave out when they type in a hurry: accents, the stroke of đ, and capitals.
 * `Đừng chia sẻ` becomes `dung chia se`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

/** A text in one spelling of its accents and in small letters: what an exact match is held against. */
export const unfolded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The words of a text, in order. Whatever is neither letter nor digit stands between words. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Where the words of a text stand, in UTF-16 units; the text must be in NFC. */
export function placesOfWords(text: string): readonly { readonly word: string; readonly start: number }[] {
  let end = 0;
  return (text.match(WORD) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { word, start };
  });
}
