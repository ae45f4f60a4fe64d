/** One thing in the two languages of the newsroom. */
export interface Word {
  readonly vi: string;
  readonly en: string;
}

/** Words by the key they are asked for. */
export type Words = Readonly<Record<string, Word>>;

/** What each message reads in one language, by its key. */
export type Messages = Readonly<Record<string, string>>;

export const word = (vi: string, en: string): Word => ({ vi, en });

/** One language out of a table of words. */
export const inLanguage = (words: Words, language: keyof Word): Messages =>
  Object.fromEntries(Object.entries(words).map(([key, each]) => [key, each[language]]));

/** The same table under longer keys: `list.empty` becomes `upload.list.empty`. */
export const under = <T>(prefix: string, table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).map(([key, each]) => [`${prefix}.${key}`, each]));
