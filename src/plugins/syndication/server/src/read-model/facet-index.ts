import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import type { Facet } from './list-wanted';
import { rowNumber } from './search';

/** Items whose facets are other than the index says, and whether it says anything of them yet. */
export type Unindexed = Map<string, { readonly isNew: boolean }>;

/**
 * Which items have which facets, as an index of its own: what has two facets that many have, and that hardly ever meet, is
 * found without going through all that have one. Each database has its own kind: a search index without text, or an
 * inverted index over lists of terms.
 */
export async function indexFacets(trx: Knex, unindexed: Unindexed): Promise<void> {
  const all = [...unindexed.keys()];
  for (let start = 0; start < all.length; start += BATCH)
    await indexAll(trx, unindexed, all.slice(start, start + BATCH));
}

/** Items in one statement: a database bounds how much fits into one. */
const BATCH = 100;

async function indexAll(trx: Knex, unindexed: Unindexed, uuids: readonly string[]): Promise<void> {
  const place = rowNumber(trx);
  const known = uuids.filter((uuid) => unindexed.get(uuid)?.isNew === false);
  if (known.length > 0)
    await trx('syndication_facet_index').whereIn(place, facetsOf(trx, known).distinct('place')).delete();
  const terms = trx.raw(isPostgres(trx) ? AS_LIST : AS_TEXT);
  await trx(trx.raw(`syndication_facet_index(${place}, terms)`)).insert(
    facetsOf(trx, uuids).groupBy('place').select('place', terms),
  );
}

const AS_LIST = `array_agg(kind || ':' || value)`;
const AS_TEXT = `group_concat(kind || 'x' || hex(value), ' ')`;

const facetsOf = (trx: Knex, uuids: readonly string[]) => trx('syndication_facets').whereIn('uuid', [...uuids]);

export async function unindexFacets(trx: Knex, place: number): Promise<void> {
  await trx('syndication_facet_index').where(rowNumber(trx), place).delete();
}

/** Whatever has all of these, each with its one value, on SQLite; its `place` is called as it is in the table. */
export const havingAll = (knex: Knex, facets: readonly Facet[]): Knex.QueryBuilder =>
  knex('syndication_facet_index')
    .select('syndication_facet_index.rowid as place')
    .whereRaw('syndication_facet_index MATCH ?', [facets.map(inHex).join(' AND ')]);

const inHex = ({ kind, values }: Facet): string => `"${kind}x${Buffer.from(values[0] ?? '').toString('hex')}"`;

/** On PostgreSQL a list of terms beside each place. */
export const INDEX = 'syndication_facet_index';

/** The same on PostgreSQL, where a facet may have several values, one of which is enough; narrows a query over the index. */
export function having(query: Knex.QueryBuilder, facets: readonly Facet[]): void {
  const one = facets.filter(({ values }) => values.length === 1).flatMap(termsOf);
  if (one.length > 0) query.whereRaw('terms @> ?::text[]', [one]);
  for (const facet of facets) if (facet.values.length > 1) query.whereRaw('terms && ?::text[]', [termsOf(facet)]);
}

/** A facet as the index has it on PostgreSQL. */
export const termsOf = ({ kind, values }: Facet): readonly string[] => values.map((value) => `${kind}:${value}`);
