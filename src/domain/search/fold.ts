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
