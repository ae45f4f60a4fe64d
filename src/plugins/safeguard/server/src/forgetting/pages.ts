import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';

/** Tables whose old rows lie about after something was killed and rewritten, whether they held a word or not. */
const ALWAYS = [
  'syndication_items',
  'syndication_documents',
  'syndication_versions',
  'syndication_slugs',
  'syndication_search',
  'newsroom_stories',
  'newsroom_snapshots',
  'newsroom_search',
  'newsroom_shingles',
  'safeguard_forgettings',
] as const;

/**
 * What a database still has on disk of rows that were changed: PostgreSQL writes the tables anew; SQLite overwrites what is
 * deleted by itself (`secure_delete`), and begins its write-ahead log anew.
 * @throws when somebody reads what was there before: it is to be tried again.
 */
export async function forgetOldRows(knex: Knex, tables: readonly string[]): Promise<void> {
  if (isPostgres(knex)) {
    for (const table of new Set([...ALWAYS, ...tables])) await knex.raw('VACUUM (FULL, ANALYZE) ??', [table]);
    return;
  }
  const [{ busy }] = await knex.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  if (busy !== 0) throw new Error('The write-ahead log is being read.');
}
