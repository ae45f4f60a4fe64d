import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import { takeTurn } from '../read-model/turns';
import type { FileStore } from './file-store';

/** Whether something was killed since the store was last swept. */
export async function needsSweeping(knex: Knex): Promise<boolean> {
  const rows: { value: number | string }[] = await knex('syndication_counters').whereIn('name', ['kill', 'swept']);
  return new Set(rows.map(({ value }) => Number(value))).size > 1;
}

/**
 * After a kill: removes every clean file that no item shows, those of earlier versions included. Originals stay with the
 * safeguard, for inspection. It takes its turn, so no publication is about to use them; a crash leaves it to be done again.
 */
export async function sweep(strapi: Core.Strapi, files: FileStore): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx);
    for (const sha256 of await unshown(trx)) await remove(trx, files, sha256);
    const { value } = await trx('syndication_counters').where({ name: 'kill' }).first('value');
    await trx('syndication_counters').where({ name: 'swept' }).update({ value });
  });
  await forgetOldPages(strapi.db.connection);
}

const unshown = (trx: Knex): Promise<string[]> =>
  trx('syndication_media as media')
    .leftJoin('syndication_media_uses as use', 'use.sha256', 'media.sha256')
    .whereNull('use.sha256')
    .whereNull('media.removed_at')
    .pluck('media.sha256');

/** Its row stays: whoever asks for it is told that it is gone. */
async function remove(trx: Knex, files: FileStore, sha256: string): Promise<void> {
  await rm(files.pathOf(sha256), { force: true });
  await trx('syndication_media_sources').where({ sha256 }).delete();
  await trx('syndication_media').where({ sha256 }).update({ removed_at: Date.now() });
}

/** SQLite keeps what a page held before in its write-ahead log until that is begun anew. */
async function forgetOldPages(connection: Knex): Promise<void> {
  if (!isPostgres(connection)) await connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
}
