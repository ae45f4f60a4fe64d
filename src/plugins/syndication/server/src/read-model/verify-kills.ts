import { access } from 'node:fs/promises';
import type { Knex } from 'knex';
import type { FileStore } from '../media/file-store';
import { needsSweeping } from '../media/sweep';
import type { Discrepancy } from './verify';

/** A kill is one commit. What is found here was put back behind our back, or is a file whose removal was interrupted. */
export async function unfinishedKills(knex: Knex, files: FileStore): Promise<readonly Discrepancy[]> {
  const found = new Set(await killedWithRemains(knex));
  return [...[...found].map(killedButThere), ...(await filesLeftBehind(knex, files))];
}

const killedButThere = (uuid: string): Discrepancy => ({ kind: 'killed-but-there', subject: uuid });

/** Of which a word, a file or an address stands somewhere, or that a channel still offers or only let go of. */
async function killedWithRemains(knex: Knex): Promise<readonly string[]> {
  const ofKilled = (table: string) =>
    knex(`${table} as remains`)
      .join('syndication_items as item', 'item.uuid', 'remains.uuid')
      .where('item.state', 'killed')
      .distinct('item.uuid');
  const lists: string[][] = await Promise.all([
    knex('syndication_items').where({ state: 'killed' }).where(isReadable).pluck('uuid'),
    ofKilled('syndication_documents').pluck('item.uuid'),
    ofKilled('syndication_media_uses').pluck('item.uuid'),
    ofKilled('syndication_slugs').whereNot('remains.slug', 'like', 'sha256:%').pluck('item.uuid'),
    ofKilled('syndication_versions').whereNot('remains.op', 'kill').whereNotNull('remains.notice').pluck('item.uuid'),
    ofKilled('syndication_changes').whereNot('remains.op', 'kill').pluck('item.uuid'),
  ]);
  return lists.flat();
}

const isReadable = (query: Knex.QueryBuilder) =>
  query.whereNot('title', '').orWhereNot('canonical_url', '').orWhereNot('facets', '{}').orWhereNotNull('slug');

async function filesLeftBehind(knex: Knex, files: FileStore): Promise<readonly Discrepancy[]> {
  const removed: string[] = await knex('syndication_media').whereNotNull('removed_at').pluck('sha256');
  const lying = [];
  for (const sha256 of removed) if (await exists(files.pathOf(sha256))) lying.push(sha256);
  const found = lying.map((subject): Discrepancy => ({ kind: 'media-left-behind', subject }));
  return (await needsSweeping(knex)) ? [...found, { kind: 'media-left-behind', subject: 'of the last kill' }] : found;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
