import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import type { Facet } from './lists';

/** Items whose facets are other than the index says, and whether it says anything of them yet. */
export type Unindexed = Map<string, { readonly isNew: boolean }>;

/**
 * Which items have which facets, as a search index (SQLite): what has two facets that many have, and that hardly ever
 * meet, is found without going through all that have one. PostgreSQL combines its own indexes.
 */
export async function indexFacets(trx: Knex, unindexed: Unindexed): Promise<void> {
  if (isPostgres(trx) || unindexed.size === 0) return;
  const all = [...unindexed.keys()];
  for (let start = 0; start < all.length; start += BATCH)
    await indexAll(trx, unindexed, all.slice(start, start + BATCH));
}

/** Items in one statement: a database bounds how much fits into one. */
const BATCH = 100;

async function indexAll(trx: Knex, unindexed: Unindexed, uuids: readonly string[]): Promise<void> {
  const known = uuids.filter((uuid) => unindexed.get(uuid)?.isNew === false);
  if (known.length > 0)
    await trx('syndication_facet_index').whereIn('rowid', facetsOf(trx, known).distinct('place')).delete();
  const terms = trx.raw(`group_concat(kind || 'x' || hex(value), ' ')`);
  await trx(trx.raw('syndication_facet_index(rowid, terms)')).insert(
    facetsOf(trx, uuids).groupBy('place').select('place', terms),
  );
}

const facetsOf = (trx: Knex, uuids: readonly string[]) => trx('syndication_facets').whereIn('uuid', [...uuids]);

export async function unindexFacets(trx: Knex, place: number): Promise<void> {
  if (!isPostgres(trx)) await trx.raw('DELETE FROM syndication_facet_index WHERE rowid = ?', [place]);
}

/** For `MATCH`: whatever has all of these, each with its one value. */
export const havingAll = (facets: readonly Facet[]): string =>
  facets.map(({ kind, values }) => `"${kind}x${Buffer.from(values[0] ?? '').toString('hex')}"`).join(' AND ');
