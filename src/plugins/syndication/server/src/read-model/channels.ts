import type { Core } from '@strapi/strapi';
import type { ChannelRule } from '../../../../../domain/channel/membership';

export const CHANNEL = 'plugin::syndication.channel';

interface ChannelEntry {
  readonly key: string;
  readonly language: ChannelRule['language'];
  readonly visibility: ChannelRule['visibility'];
  readonly membership: ChannelRule['membership'];
  readonly receivesEmbargoed: boolean;
  readonly types: readonly string[] | null;
  readonly topics: readonly { readonly key: string }[];
  readonly audiences: readonly { readonly key: string }[];
  readonly ageTiers: readonly { readonly key: string }[];
  readonly units: readonly { readonly code: string }[];
}

const POPULATE = ['topics', 'audiences', 'ageTiers', 'units'];

/** The rules of every channel, as editors keep them. */
export async function channelRules(strapi: Core.Strapi): Promise<readonly ChannelRule[]> {
  const entries: ChannelEntry[] = await strapi.db
    .query(CHANNEL)
    .findMany({ populate: POPULATE, orderBy: { key: 'asc' } });
  return entries.map(ruleOf);
}

export const ruleOf = ({
  key,
  language,
  visibility,
  membership,
  receivesEmbargoed,
  ...filter
}: ChannelEntry): ChannelRule => ({
  key,
  language,
  visibility,
  membership,
  receivesEmbargoed,
  types: filter.types ?? [],
  topics: filter.topics.map((topic) => topic.key),
  audiences: filter.audiences.map((audience) => audience.key),
  ageTiers: filter.ageTiers.map((tier) => tier.key),
  units: filter.units.map((unit) => unit.code),
});
