import type { Core, UID } from '@strapi/strapi';
import { belongsTo } from '../../../../../domain/channel/membership';
import { CHANNEL, channelRules } from '../read-model/channels';
import { facetsOf } from '../read-model/item';
import type { StoryEntry } from '../rendition/entry';
import { syndicationOf } from '../syndicated-types';

/** Whatever of a story decides where it belongs. */
const DECISIVE = ['channels', 'topics', 'strands', 'audiences', 'ageTiers', 'tier', 'units'];

interface ChannelName {
  readonly key: string;
  readonly name: string;
}

/** What a publication would do, asked before it is done. */
export const forecast = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The channels that a draft would enter if it were published at `now`. None for what no outlet ever gets. */
  async channelsOfDraft(uid: UID.ContentType, documentId: string, locale: string, now: Date): Promise<ChannelName[]> {
    const type = syndicationOf(strapi, uid);
    if (!type) return [];
    const { attributes } = strapi.getModel(uid);
    const populate = DECISIVE.filter((name) => name in attributes);
    const entry: StoryEntry | null = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, locale, publishedAt: null }, populate });
    if (!entry) return [];
    const embargoed = Boolean(entry.embargoUntil) && new Date(String(entry.embargoUntil)) > now;
    const rules = await channelRules(strapi);
    const keys = rules.filter((rule) => belongsTo({ ...facetsOf(type, entry), embargoed }, rule)).map(({ key }) => key);
    return named(await strapi.db.query(CHANNEL).findMany({ select: ['key', 'title'] }), keys);
  },
});

const named = (channels: readonly { key: string; title: string }[], keys: readonly string[]): ChannelName[] =>
  keys.map((key) => ({ key, name: channels.find((channel) => channel.key === key)?.title ?? key }));
