import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import type { Facet } from './lists';

/**
 * Which items have which facets, as a search index (SQLite): what has two facets that many have, and that hardly ever
 * meet, is found without going through all that have one. PostgreSQL combines its own indexes.
 */
export async function indexFacets(trx: Knex, uuids: readonly string[]): Promise<void> {
  if (isPostgres(trx)) return;
  const places: { place: number; terms: string }[] = await trx('syndication_facets')
    .whereIn('uuid', [...uuids])
    .groupBy('place')
    .select('place', trx.raw(`group_concat(kind || 'x' || hex(value), ' ') AS terms`));
  for (const { place, terms } of places) {
    await unindexFacets(trx, place);
    await trx.raw('INSERT INTO syndication_facet_index(rowid, terms) VALUES (?, ?)', [place, terms]);
  }
}

export async function unindexFacets(trx: Knex, place: number): Promise<void> {
  if (!isPostgres(trx)) await trx.raw('DELETE FROM syndication_facet_index WHERE rowid = ?', [place]);
}

/** For `MATCH`: whatever has all of these, each with its one value. */
export const havingAll = (facets: readonly Facet[]): string =>
  facets.map(({ kind, values }) => `"${kind}x${Buffer.from(values[0] ?? '').toString('hex')}"`).join(' AND ');
