import type { Knex } from 'knex';
import type { Tombstone } from '../../../../../formats/feed';
import type { EntryFormat, ItemFormat } from './documents';
import { changeRow, type ChangeRow } from './rows';
import { bodyOf, bytesOf } from './stored-body';

/** The last change of a channel: what all its validators are made of. */
export interface Head {
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export async function channelHead(reader: Knex, channel: string): Promise<Head> {
  const row = await reader('syndication_changes')
    .where({ channel })
    .orderBy('sequence', 'desc')
    .first('sequence', 'at');
  return row ? { sequence: Number(row.sequence), at: Number(row.at) } : { sequence: 0, at: 0 };
}

interface Wanted {
  readonly channel: string;
  readonly format: EntryFormat | ItemFormat;
  /** Strictly older than this place; `null` is from the newest. */
  readonly after: number | null;
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Entry {
  readonly place: number;
  readonly body: Buffer;
}

/** The usable items of a channel as finished entries, newest first. */
export async function newestEntries(reader: Knex, wanted: Wanted): Promise<readonly Entry[]> {
  const { channel, format, after, limit, now } = wanted;
  const rows = await reader('syndication_facets as facet')
    .join('syndication_items as item', 'item.uuid', 'facet.uuid')
    .join('syndication_documents as document', 'document.uuid', 'facet.uuid')
    .where({ 'facet.kind': 'channel', 'facet.value': channel, 'document.format': format })
    .modify((query) => void (after !== null && query.where('facet.place', '<', after)))
    .andWhere((query) => query.whereNull('item.expires_at').orWhere('item.expires_at', '>', now))
    .orderBy('facet.place', 'desc')
    .limit(limit)
    .select('facet.place', bodyOf(reader, 'document.body'));
  return rows.map(({ place, body }: { place: number | string; body: Buffer | string }) => ({
    place: Number(place),
    body: bytesOf(body),
  }));
}

export type EndedChange = ChangeRow & { readonly op: Tombstone['op'] };

/** What left a channel since an instant, latest first. */
export async function endedChanges(reader: Knex, channel: string, since: number): Promise<readonly EndedChange[]> {
  const rows = await reader('syndication_changes')
    .where({ channel, usable: false })
    .where('at', '>', since)
    .orderBy('sequence', 'desc')
    .limit(500);
  return rows.map((row) => changeRow(row) as EndedChange); // `usable` is false
}
