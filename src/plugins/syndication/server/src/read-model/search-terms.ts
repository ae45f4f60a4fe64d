import type { Facet } from './list-wanted';

/**
 * Before a word that no text has: no Vietnamese one has this letter. SQLite keeps the words of all columns together, so those
 * as they are written have it before them, and what nobody wrote without accents is not there at once. PostgreSQL keeps the
 * facets of a text among its words.
 */
export const APART = 'ə';

/** Facets as they stand among the words on PostgreSQL. */
export const asWords = (facets: readonly Facet[]): readonly string[] =>
  facets.flatMap(({ kind, values }) => values.map((value) => `${APART}${kind}:${value}`));

/** What has all of these facets, each with one of its values, as PostgreSQL's `tsquery`. */
export const asTsQuery = (facets: readonly Facet[]): string =>
  facets.map((facet) => `(${asWords([facet]).map(quoted).join(' | ')})`).join(' & ');

const quoted = (word: string): string => `'${word.replace(/['\\]/g, '$&$&')}'`;
