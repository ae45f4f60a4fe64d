import { bareOf, normalised, type NormalisedText } from './normalised-text';

export type Language = 'vi' | 'en';

/**
 * - `headline`: a title, here or in search results: what everyone sees
 * - `text`: sentences
 * - `name`: a slug, a file name, a tag: words without sentences, often without accents and capitals
 */
export type FieldRole = 'headline' | 'text' | 'name';

/** One text of a story, by its path in the document: `title`, `body.2.body`. Lines are paragraphs. */
export interface TextField {
  readonly path: string;
  readonly text: string;
  readonly role: FieldRole;
}

export interface Token {
  /** As matched against lists: small letters, and bare where the passage is. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  readonly isUpper: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** One paragraph, made ready to be looked at. */
export interface Passage extends NormalisedText {
  readonly field: TextField;
  /** Where the paragraph begins in the field's text. */
  readonly offset: number;
  readonly source: string;
  /** Small letters, accents in one spelling; without any where the passage has none. As long as `text`. */
  readonly words: string;
  /** Written without Vietnamese accents. */
  readonly isBare: boolean;
  /** Capitals tell nothing: everything is in capitals, or nothing is. */
  readonly isCaseless: boolean;
  readonly tokens: readonly Token[];
  /** The words of its tokens. */
  readonly vocabulary: ReadonlySet<string>;
}

/** The paragraphs of a field. */
export function passagesOf(field: TextField, language: Language): readonly Passage[] {
  const passages: Passage[] = [];
  let offset = 0;
  for (const source of field.text.split('\n')) {
    if (source.trim() !== '') passages.push(passage(field, { source, offset, language }));
    offset += source.length + 1;
  }
  return passages;
}

interface Paragraph {
  readonly source: string;
  readonly offset: number;
  readonly language: Language;
}

function passage(field: TextField, { source, offset, language }: Paragraph): Passage {
  const found = normalised(field.role === 'name' ? source.replace(/[-_.+]/g, ' ') : source);
  const isBare = (language === 'vi' || field.role === 'name') && !/[^\u0000-\u007f]/.test(lettersOf(found.text));
  const words = isBare ? bareOf(found.lower) : found.lower;
  const tokens = tokensOf(found.text, words);
  return {
    ...found,
    field,
    offset,
    source,
    words,
    isBare,
    isCaseless: isCaseless(found.text, field.role),
    tokens,
    vocabulary: new Set(tokens.map(({ word }) => word)),
  };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

function isCaseless(text: string, role: FieldRole): boolean {
  const letters = lettersOf(text);
  const small = letters.replace(/\p{Lu}+/gu, '').length;
  return small < letters.length * 0.25 || (role === 'name' && small === letters.length);
}

const WORD = /[\p{L}\p{M}]+/gu;

function tokensOf(text: string, words: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    const upper = /^\p{Lu}/u.test(word);
    tokens.push({
      word: words.slice(index, end),
      start: index,
      end,
      isCapitalised: upper,
      isUpper: upper && word.length > 1 && word === word.toUpperCase(),
      gap: text.slice(last, index),
    });
    last = end;
  }
  return tokens;
}
