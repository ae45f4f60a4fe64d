import type { Knex } from 'knex';
import { itemUri } from '../../../../../domain/shared/item-uri';
import type { HeldItem } from '../../../contract/channel';

const standing = (reader: Knex) =>
  reader('syndication_changes as change')
    .join('syndication_items as item', 'item.uuid', 'change.uuid')
    .where('change.usable', true)
    .whereIn('item.state', ['usable', 'embargoed']);

/** How many items each channel holds. */
export async function holdings(reader: Knex): Promise<ReadonlyMap<string, number>> {
  const rows = await standing(reader).groupBy('change.channel').select('change.channel').count('* as held');
  return new Map(rows.map(({ channel, held }) => [String(channel), Number(held)]));
}

/** The newest items of a channel, newest first. */
export async function heldItems(reader: Knex, channel: string, limit: number): Promise<readonly HeldItem[]> {
  const rows = await standing(reader)
    .where('change.channel', channel)
    .orderBy('item.place', 'desc')
    .limit(limit)
    .select(
      'item.uuid',
      'item.title',
      'item.profile',
      'item.locale',
      'item.version',
      'item.published_at',
      'item.state',
    );
  return rows.map((row) => ({
    uri: itemUri(row.uuid),
    title: row.title,
    profile: row.profile,
    language: row.locale,
    version: Number(row.version),
    publishedAt: new Date(Number(row.published_at)).toISOString(),
    isEmbargoed: row.state === 'embargoed',
  }));
}
