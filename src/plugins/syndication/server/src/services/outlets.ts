import type { Core } from '@strapi/strapi';
import type { OutletCard, OutletDetails } from '../../../contract/outlet';
import { Refusal } from '../../../../../domain/shared/errors';
import { CHANNEL } from '../read-model/channels';
import { iso, OUTLET, OutletUnknown } from './keys';

export class ChannelUnknown extends Refusal {
  readonly code = 'CHANNEL_UNKNOWN';
  readonly status = 404;
  constructor() {
    super('Không có kênh này. Hãy mở lại danh sách. / There is no such channel. Open the list again.');
  }
}

interface OutletEntry extends OutletDetails {
  readonly documentId: string;
  readonly channels: readonly { readonly key: string; readonly documentId: string }[];
}

/** Who receives, and through which granted channels. */
export const outlets = ({ strapi }: { strapi: Core.Strapi }) => {
  const documents = () => strapi.documents(OUTLET);

  const find = async (id: string): Promise<OutletEntry> => {
    const entry = await strapi.db.query(OUTLET).findOne({ where: { documentId: id }, populate: ['channels'] });
    if (!entry) throw new OutletUnknown();
    return entry;
  };

  async function channelOf(key: string): Promise<string> {
    const channel = await strapi.db.query(CHANNEL).findOne({ where: { key } });
    if (!channel) throw new ChannelUnknown();
    return channel.documentId;
  }

  const give = (id: string, channels: readonly string[]) =>
    documents().update({ documentId: id, data: { channels } as never }); // relations are not in the generic type

  return {
    async list(): Promise<readonly OutletCard[]> {
      const entries: OutletEntry[] = await strapi.db
        .query(OUTLET)
        .findMany({ populate: ['channels'], orderBy: { name: 'asc' } });
      const uses = await keyUses(strapi);
      return entries.map(({ documentId, name, contact, note, channels }) => ({
        id: documentId,
        name,
        contact: contact ?? null,
        note: note ?? null,
        channels: channels.map(({ key }) => key).sort(),
        ...(uses.get(documentId) ?? { keys: 0, lastUsedAt: null }),
      }));
    },

    async create(details: OutletDetails): Promise<{ readonly id: string }> {
      const { documentId } = await documents().create({ data: details as never });
      return { id: documentId };
    },

    async update(id: string, details: OutletDetails): Promise<void> {
      await find(id);
      await documents().update({ documentId: id, data: details as never });
    },

    /** The outlet may read the channel from now on. */
    async grant(id: string, channel: string): Promise<void> {
      const [{ channels }, granted] = [await find(id), await channelOf(channel)];
      const held = channels.map(({ documentId }) => documentId);
      if (!held.includes(granted)) await give(id, [...held, granted]);
    },

    /** The outlet is answered 410 there from now on, and owes the removal of what it received. */
    async endGrant(id: string, channel: string): Promise<void> {
      const [{ channels }, ended] = [await find(id), await channelOf(channel)];
      const held = channels.map(({ documentId }) => documentId);
      if (held.includes(ended))
        await give(
          id,
          held.filter((documentId) => documentId !== ended),
        );
    },
  };
};

type KeyUse = Pick<OutletCard, 'keys' | 'lastUsedAt'>;

async function keyUses(strapi: Core.Strapi): Promise<ReadonlyMap<string, KeyUse>> {
  const rows = await strapi.db
    .connection('syndication_keys')
    .groupBy('outlet')
    .select('outlet')
    .select(strapi.db.connection.raw('sum(case when revoked_at is null then 1 else 0 end) as good'))
    .max('last_used_at as used');
  return new Map(rows.map(({ outlet, good, used }) => [String(outlet), { keys: Number(good), lastUsedAt: iso(used) }]));
}

export type OutletsService = ReturnType<typeof outlets>;
