import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Knex } from 'knex';
import type { Content } from '../../../../../domain/story/canonical';
import { isPostgres } from '../../../../../server/database';

/** What a story said at one moment, and what the things it points at were called then: they may be gone by now. */
export interface Snapshot {
  readonly content: Content;
  /** By documentId. */
  readonly names: Readonly<Record<string, string>>;
}

const TABLE = 'newsroom_snapshots';
/** A story of 2,000 words takes a millisecond, and a quarter of its size. */
const OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Stores a snapshot under its content's hash. `make` is asked only when that content is not there yet. */
export async function putSnapshot(trx: Knex, hash: string, make: () => Promise<Snapshot>): Promise<void> {
  if (await trx(TABLE).where({ hash }).forShare().first('hash')) return;
  const body = brotliCompressSync(JSON.stringify(await make()), OPTIONS);
  await trx(TABLE).insert({ hash, body }).onConflict('hash').ignore();
}

/** @throws when there is none: snapshots are kept as long as anything refers to them. */
export async function getSnapshot(knex: Knex, hash: string): Promise<Snapshot> {
  const row = await knex(TABLE).where({ hash }).first('body');
  if (!row) throw new Error('A revision has lost its snapshot.');
  return JSON.parse(brotliDecompressSync(row.body).toString());
}

/** Removes what no revision and no preview refers to any more. */
export async function dropUnusedSnapshots(trx: Knex): Promise<void> {
  // Whoever is just about to refer to one has locked it: wait for them. SQLite has one writer at a time.
  if (isPostgres(trx)) await trx.raw(`LOCK TABLE ${TABLE} IN EXCLUSIVE MODE`);
  await trx(TABLE)
    .whereNotIn('hash', trx('newsroom_revisions').select('hash'))
    .whereNotIn('hash', trx('newsroom_previews').select('hash'))
    .delete();
}
