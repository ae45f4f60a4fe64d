import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
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

/** Where the terms of a filter lie. Every publication reads them: one query, past Strapi's one for each list. */
const FILTERS = [
  { filter: 'topics', link: 'syndication_channels_topics_lnk', id: 'topic_id', table: 'topics', term: 'key' },
  {
    filter: 'audiences',
    link: 'syndication_channels_audiences_lnk',
    id: 'audience_id',
    table: 'audiences',
    term: 'key',
  },
  {
    filter: 'ageTiers',
    link: 'syndication_channels_age_tiers_lnk',
    id: 'age_tier_id',
    table: 'age_tiers',
    term: 'key',
  },
  { filter: 'units', link: 'syndication_channels_units_lnk', id: 'admin_unit_id', table: 'admin_units', term: 'code' },
] as const;

type Filter = (typeof FILTERS)[number]['filter'];

/** A channel's row once for each term of its filters; without a filter, once. */
interface RuleRow {
  readonly id: number;
  readonly key: string;
  readonly language: ChannelRule['language'];
  readonly visibility: ChannelRule['visibility'];
  readonly membership: ChannelRule['membership'];
  readonly receives_embargoed: unknown;
  readonly types: unknown;
  readonly filter: Filter | null;
  readonly term: string | null;
}

/** The rules of every channel, as editors keep them. Joins the transaction it is called in. */
export const channelRules = (strapi: Core.Strapi): Promise<readonly ChannelRule[]> =>
  strapi.db.transaction(({ trx }) => readRules(trx)) as unknown as Promise<readonly ChannelRule[]>; // Strapi promises a promise

/** The same, by a transaction that the caller has. */
export async function readRules(trx: Knex): Promise<readonly ChannelRule[]> {
  const lists = FILTERS.map(({ filter, link, id, table, term }) =>
    trx(`${link} as link`)
      .join(`${table} as term`, 'term.id', `link.${id}`)
      .select('link.channel_id as channel', trx.raw('? as filter', [filter]), `term.${term} as term`),
  );
  const rows: readonly RuleRow[] = await trx('syndication_channels as channel')
    .leftJoin(trx.unionAll(lists).as('term'), 'term.channel', 'channel.id')
    .orderBy('channel.key')
    .select('channel.*', 'term.filter', 'term.term');
  const first = rows.filter((row, index) => row.id !== rows[index - 1]?.id);
  return first.map(({ id, key, language, visibility, membership, receives_embargoed, types }) => {
    const of = (filter: Filter) =>
      rows.flatMap((row) => (row.id === id && row.filter === filter && row.term !== null ? [row.term] : []));
    return {
      ...{ key, language, visibility, membership, receivesEmbargoed: Boolean(receives_embargoed) },
      types: typeof types === 'string' ? JSON.parse(types) : (types ?? []), // SQLite keeps JSON as text
      ...{ topics: of('topics'), audiences: of('audiences'), ageTiers: of('ageTiers'), units: of('units') },
    };
  });
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
