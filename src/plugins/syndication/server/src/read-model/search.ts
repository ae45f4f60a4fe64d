import type { Knex } from 'knex';
import { fold, unfolded, wordsOf } from '../../../../../domain/search/fold';
import type { Match, SearchQuery } from '../../../../../domain/search/query';
import { isPostgres } from '../../../../../server/database';
import type { Facet } from './list-wanted';
import { APART, asWords } from './search-terms';

/** What is kept to be found: the text itself for excerpts, its words with accents and without. */
interface Words {
  readonly place: number;
  readonly text: string;
  /** What the item can be narrowed by, beside channels: PostgreSQL keeps it among the words. */
  readonly facets: readonly Facet[];
}

/** Puts in the words of an item that has none yet. */
export async function writeWords(trx: Knex, { place, text, facets }: Words): Promise<void> {
  const words = wordsOf(text).join(' ');
  const [exact, folded] = [unfolded(words), fold(words)];
  const vector = (value: string) =>
    trx.raw(`to_tsvector('simple', ?) || array_to_tsvector(?::text[])`, [value, asWords(facets)]);
  const columns = isPostgres(trx)
    ? { exact: vector(exact), folded: vector(folded) }
    : { exact: exact.replace(/\S+/g, asWritten), folded };
  const row = { [rowNumber(trx)]: place, text, ...columns };
  await trx('syndication_search').insert(row);
}

export async function forgetWords(trx: Knex, place: number): Promise<void> {
  await trx('syndication_search').where(rowNumber(trx), place).delete();
}

/** SQLite's search table has no key but the number of its rows. */
export const rowNumber = (knex: Knex): 'place' | 'rowid' => (isPostgres(knex) ? 'place' : 'rowid');

/** Narrows a query over `syndication_search` to what answers in this way, and in no better one, on SQLite. */
export const answering = (query: Knex.QueryBuilder, search: SearchQuery, match: Match): void =>
  void query.whereRaw('syndication_search MATCH ?', [MATCH_EXPRESSION[match](search)]);

const asWritten = (word: string): string => `${APART}${word}`;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' AND ');
const phrase = ({ exact }: SearchQuery): string => `({exact} : "${exact.map(asWritten).join(' ')}")`;
const exactWords = ({ exact }: SearchQuery): string => `({exact} : (${quoted(exact.map(asWritten))}))`;
const foldedWords = ({ folded }: SearchQuery): string => `({folded} : (${quoted(folded)}))`;

/** FTS5 query syntax. Words hold letters and digits alone, so nothing in them has a meaning of its own. */
const MATCH_EXPRESSION: Readonly<Record<Match, (query: SearchQuery) => string>> = {
  'exact-phrase': phrase,
  'exact-words': (query) => `${exactWords(query)} NOT ${phrase(query)}`,
  'folded-words': (query) => `${foldedWords(query)} NOT ${exactWords(query)}`,
};
