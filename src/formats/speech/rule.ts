/** One way of saying: what is written, and how it is read. Rules run in order; what one has said has no digits left. */
export interface Rule {
  /** Global, with named groups. */
  readonly written: RegExp;
  readonly said: (groups: Groups, whole: string) => string;
  /** What a text must have for the rule to say anything: most have none of it, and that is quickly seen. Not global. */
  readonly needs?: RegExp;
}

/** The named parts of what was written. */
export type Groups = Readonly<Record<string, string | undefined>>;

export const say = (text: string, rules: readonly Rule[]): string => rules.reduce(apply, text);

function apply(text: string, { written, said, needs }: Rule): string {
  if (needs && !needs.test(text)) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const match of text.matchAll(written)) {
    pieces.push(text.slice(at, match.index), said(match.groups ?? {}, match[0]));
    at = match.index + match[0].length;
  }
  return [...pieces, text.slice(at)].join('');
}

/** Not inside a word or a number. JavaScript’s own `\b` does not know Vietnamese letters. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
export const AFTER = '(?![\\p{L}\\p{N}])';

/** Numbers that are dialled, never counted. */
export const DIALLED: readonly string[] = ['111', '112', '113', '114', '115'];

/** Addresses of pages, with `https:` or without. */
export const ofAddresses = (said: (address: string) => string): Rule => ({
  written:
    /(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|(?<![\p{L}\p{N}])[\w.-]+\.(?:vn|com|org|net)(?:\/[\w/-]*)?(?![\p{L}\p{N}])/gu,
  said: (_, address) => said(address),
  needs: /:\/\/|www\.|\.(?:vn|com|org|net)/,
});

/** Rules that have nothing to say about a text without a digit. */
export const ofNumbers = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, needs: A_DIGIT }));

const A_DIGIT = /\d/;

/** A pattern over the whole text, with letters of any script. */
export function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'gu');
  patterns.set(source, known);
  return known;
}

/** Every line of a story is held against the same few. */
const patterns = new Map<string, RegExp>();

/** Words of a table, longest first, as one pattern. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** A day that the calendar has, as far as speech needs to know. */
export const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Words set apart by one blank, none inside brackets and quotes, none before a stop. */
export const tidied = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[.,;:!?)\]”’])/g, '')
    .replace(/(?<=[([“‘]) /g, '')
    .trim();
