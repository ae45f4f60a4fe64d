import type { Knex } from 'knex';
import { fold, unfolded, wordsOf } from '../../../../../domain/search/fold';
import type { Match, SearchQuery } from '../../../../../domain/search/query';
import { isPostgres } from '../../../../../server/database';

/** What is kept to be found: the text itself for excerpts, its words with accents and without. */
interface Words {
  readonly place: number;
  readonly text: string;
}

/** Puts in the words of an item that has none yet. */
export async function writeWords(trx: Knex, { place, text }: Words): Promise<void> {
  const words = wordsOf(text).join(' ');
  const [exact, folded] = [unfolded(words), fold(words)];
  const vector = (value: string) => trx.raw(`to_tsvector('simple', ?)`, [value]);
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

/** Narrows a query over `syndication_search` to what answers in this way, and in no better one. */
export function answering(query: Knex.QueryBuilder, knex: Knex, { exact, folded }: SearchQuery, match: Match): void {
  if (isPostgres(knex)) answeringOnPostgres(query, { exact, folded }, match);
  else query.whereRaw('syndication_search MATCH ?', [MATCH_EXPRESSION[match]({ exact, folded })]);
}

/**
 * SQLite keeps the words of all columns together. A word without accents stands in nearly every text, so those as they are
 * written have a letter before them that no Vietnamese word has: what nobody wrote without accents is then not there at once.
 */
const asWritten = (word: string): string => `ə${word}`;

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

const PHRASE = `syndication_search.exact @@ phraseto_tsquery('simple', ?)`;
const EXACT = `syndication_search.exact @@ plainto_tsquery('simple', ?)`;
const FOLDED = `syndication_search.folded @@ plainto_tsquery('simple', ?)`;

function answeringOnPostgres(query: Knex.QueryBuilder, { exact, folded }: SearchQuery, match: Match): void {
  const [words, plain] = [exact.join(' '), folded.join(' ')];
  switch (match) {
    case 'exact-phrase':
      return void query.whereRaw(PHRASE, [words]);
    case 'exact-words':
      return void query.whereRaw(EXACT, [words]).whereRaw(`NOT ${PHRASE}`, [words]);
    case 'folded-words':
      return void query.whereRaw(FOLDED, [plain]).whereRaw(`NOT ${EXACT}`, [words]);
    default:
      return match satisfies never;
  }
}
