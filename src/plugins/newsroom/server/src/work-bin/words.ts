import type { Knex } from 'knex';
import { fold, unfolded, wordsOf } from '../../../../../domain/search/fold';
import type { SearchQuery } from '../../../../../domain/search/query';
import { shinglesOf } from '../../../../../domain/story/near-duplicate';
import { isPostgres } from '../../../../../server/database';
import { type StoryPlace, placeOf } from '../../../../../server/story-place';

/** What a story is found by. */
export interface StoryWords {
  readonly title: string;
  readonly standfirst: string;
  /** Other words that name it: a lesson's code, a document's number. */
  readonly names: readonly string[];
}

/** Puts the words of a story in place of those it had. Joins the transaction it is called in. */
export async function writeWords(trx: Knex, place: StoryPlace, words: StoryWords): Promise<void> {
  const id = await numberOf(trx, place);
  const all = wordsOf([words.title, ...words.names, words.standfirst].join('\n'));
  const [exact, folded] = [all.map(unfolded).join(' '), all.map(fold).join(' ')];
  if (isPostgres(trx)) await writeVectors(trx, id, { exact, folded });
  else {
    await trx('newsroom_words').where('rowid', id).delete();
    await trx('newsroom_words').insert({ rowid: id, exact, folded });
  }
  await writeShingles(trx, id, words.title);
}

/** Nothing finds the story any more, and none of its words is kept. */
export async function forgetWords(trx: Knex, place: StoryPlace): Promise<void> {
  const row = await trx('newsroom_search').where(placeOf(place)).first('id');
  if (!row) return;
  if (!isPostgres(trx)) await trx('newsroom_words').where('rowid', row.id).delete();
  await trx('newsroom_shingles').where('story', row.id).delete();
  await trx('newsroom_search').where('id', row.id).delete();
}

async function numberOf(trx: Knex, place: StoryPlace): Promise<number> {
  const known = await trx('newsroom_search').where(placeOf(place)).first('id');
  if (known) return known.id;
  await trx('newsroom_search').insert(placeOf(place)).onConflict(['content_type', 'document_id', 'locale']).ignore();
  return (await trx('newsroom_search').where(placeOf(place)).first('id')).id;
}

async function writeVectors(trx: Knex, id: number, { exact, folded }: { exact: string; folded: string }) {
  const vector = (text: string) => trx.raw(`to_tsvector('simple', ?)`, [text]);
  await trx('newsroom_search')
    .where({ id })
    .update({ exact: vector(exact), folded: vector(folded) });
}

async function writeShingles(trx: Knex, story: number, title: string) {
  await trx('newsroom_shingles').where({ story }).delete();
  const rows = shinglesOf(title).map((shingle) => ({ story, shingle: shingle.slice(0, 120) }));
  if (rows.length > 0) await trx('newsroom_shingles').insert(rows);
}

/**
 * Narrows a query over `newsroom_search as search` to what answers, the last word being perhaps not typed to its end.
 * Selects `tier`: 0 where the words stand together as typed, 1 where all are there with their accents, 2 without.
 */
export function findWords(query: Knex.QueryBuilder, knex: Knex, words: SearchQuery): void {
  const { folded, tiers } = isPostgres(knex) ? postgresMatch(words) : sqliteMatch(words);
  query.whereRaw(folded.sql, [folded.text]);
  const cases = tiers.map(({ sql }, tier) => `when ${sql} then ${tier}`).join(' ');
  query.select(
    knex.raw(
      `case ${cases} else ${tiers.length} end as tier`,
      tiers.map(({ text }) => text),
    ),
  );
}

interface Match {
  readonly sql: string;
  readonly text: string;
}
interface Matches {
  readonly folded: Match;
  readonly tiers: readonly Match[];
}

/** FTS5 query syntax. Words hold letters and digits alone, so nothing in them has a meaning of its own. */
function sqliteMatch({ exact, folded }: SearchQuery): Matches {
  // The plus keeps SQLite from looking up every hit for every story, by way of the index that joins the two tables.
  const sql = '+search.id in (select rowid from newsroom_words where newsroom_words match ?)';
  const all = (words: readonly string[]) => `${words.map((word) => `"${word}"`).join(' AND ')} *`;
  return {
    folded: { sql, text: `{folded} : (${all(folded)})` },
    tiers: [
      { sql, text: `{exact} : "${exact.join(' ')}" *` },
      { sql, text: `{exact} : (${all(exact)})` },
    ],
  };
}

/** The same for `to_tsquery`. */
function postgresMatch({ exact, folded }: SearchQuery): Matches {
  const joined = (words: readonly string[], by: string) => `${words.map((word) => `'${word}'`).join(by)}:*`;
  const exactly = `search.exact @@ to_tsquery('simple', ?)`;
  return {
    folded: { sql: `search.folded @@ to_tsquery('simple', ?)`, text: joined(folded, ' & ') },
    tiers: [
      { sql: exactly, text: joined(exact, ' <-> ') },
      { sql: exactly, text: joined(exact, ' & ') },
    ],
  };
}
