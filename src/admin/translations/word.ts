/** What one message reads in one language, by its key. */
export type Messages = Readonly<Record<string, string>>;

/** One thing in the two languages of the newsroom. */
export interface Word {
  readonly vi: string;
  readonly en: string;
}

/** Words by the key Strapi asks for. */
export type Words = Readonly<Record<string, Word>>;

export const word = (vi: string, en: string): Word => ({ vi, en });

/** The same messages under a longer key: `list.empty` becomes `upload.list.empty`. */
export const under = <T>(prefix: string, messages: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${prefix}.${key}`, message]));

/** One language out of a table of words. */
export const inLanguage = (words: Words, language: keyof Word): Messages =>
  Object.fromEntries(Object.entries(words).map(([key, each]) => [key, each[language]]));
