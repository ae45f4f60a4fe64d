import type { Knex } from 'knex';
import { itemRow, type ItemRow } from '../read-model/rows';
import type { Syndication } from '../syndication';

/** An item that anyone may read now. Instants are milliseconds since 1970. */
export interface PublicItem {
  readonly uuid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly profile: string;
  readonly version: number;
  readonly versionAt: number;
  readonly title: string;
  readonly canonicalUrl: string;
  readonly expiresAt: number | null;
}

/** For other plugins: what is out, and when that changes. */
export const publications = (parts: () => Syndication) => () => ({
  /** Rises with everything that is committed, on whichever node. */
  count: (): number => parts().pulse.count(),

  onChange: (listener: () => void): void => parts().pulse.onBeat(listener),

  /** Waited for when this node is stopped, while what is out can still be asked for. It must end by itself. */
  beforeStop: (read: () => Promise<void>): void => void parts().lastReaders.add(read),

  /** Whether an outlet of that id still exists. */
  outletName: async (documentId: string): Promise<string | null> =>
    (await parts().reader('syndication_outlets').where({ document_id: documentId }).first('name'))?.name ?? null,

  /** Every public item of a profile. */
  async ofProfile(profile: string, now: number): Promise<readonly PublicItem[]> {
    const rows = await publicItems(parts().reader, now).where({ 'item.profile': profile });
    return rows.map(itemRow).map(present);
  },

  /** By its uuid, or by the words of its address. */
  async find(
    where: { readonly uuid: string } | { readonly locale: string; readonly profile: string; readonly slug: string },
    now: number,
  ): Promise<PublicItem | null> {
    const { reader } = parts();
    const uuid = 'uuid' in where ? where.uuid : (await reader('syndication_slugs').where(where).first('uuid'))?.uuid;
    const row = uuid && (await publicItems(reader, now).where({ 'item.uuid': uuid }).first());
    return row ? present(itemRow(row)) : null;
  },
});

/** In a public channel, and not past its time. */
const publicItems = (reader: Knex, now: number) =>
  reader('syndication_items as item')
    .whereIn('item.uuid', (query) =>
      query
        .from('syndication_changes as change')
        .join('syndication_channels as channel', 'channel.key', 'change.channel')
        .where({ 'change.usable': true, 'channel.visibility': 'public' })
        .select('change.uuid'),
    )
    .where({ 'item.state': 'usable' })
    .where((query) => query.whereNull('item.expires_at').orWhere('item.expires_at', '>', now))
    .select('item.*');

const present = (item: ItemRow): PublicItem => ({
  uuid: item.uuid,
  documentId: item.document_id,
  locale: item.locale,
  profile: item.profile,
  version: item.version,
  versionAt: Number(item.version_at),
  title: item.title,
  canonicalUrl: item.canonical_url,
  expiresAt: item.expires_at,
});
