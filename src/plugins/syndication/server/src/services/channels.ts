import type { Core, UID } from '@strapi/strapi';
import { Refusal } from '../../../../../domain/shared/errors';
import type {
  ChannelFilter,
  ChannelSheet,
  FilterForecast,
  FilterList,
  FilterVocabulary,
  HeldItem,
  Term,
} from '../../../contract/channel';
import { PROFILES } from '../content-api/list-query';
import { CHANNEL, ruleOf } from '../read-model/channels';
import { forecast } from '../read-model/forecast';
import { heldItems, holdings } from '../read-model/holdings';
import type { Syndication } from '../syndication';
import { OUTLET } from './keys';
import { ChannelUnknown } from './outlets';

export class FilterTermUnknown extends Refusal {
  readonly code = 'FILTER_TERM_UNKNOWN';
  readonly status = 400;
  constructor(override readonly details: { readonly list: FilterList; readonly key: string }) {
    super(
      `“${details.key}” không có trong danh mục: hãy chọn lại. / “${details.key}” is not in the list: choose again.`,
    );
  }
}

/** The lists of reference that a filter chooses from, and what their terms are known by. */
const LISTS = {
  topics: { uid: 'api::topic.topic', key: 'key' },
  audiences: { uid: 'api::audience.audience', key: 'key' },
  ageTiers: { uid: 'api::age-tier.age-tier', key: 'key' },
  units: { uid: 'api::admin-unit.admin-unit', key: 'code' },
} as const satisfies Readonly<Record<Exclude<FilterList, 'types'>, { uid: UID.ContentType; key: string }>>;

const RELATED = Object.keys(LISTS) as (keyof typeof LISTS)[]; // Object.keys forgets the keys' type
/** Items that a preview shows. */
const PREVIEW = 10;

/** Channels, as the people who keep them see them. */
export const channels =
  (started: () => Syndication) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const entryOf = async (key: string) => {
      const entry = await strapi.db.query(CHANNEL).findOne({ where: { key }, populate: [...RELATED] });
      if (!entry) throw new ChannelUnknown();
      return entry;
    };

    const termsOf = async (list: keyof typeof LISTS): Promise<readonly (Term & { readonly documentId: string })[]> => {
      const { uid, key } = LISTS[list];
      const rows = await strapi.db.query(uid).findMany({ orderBy: { [key]: 'asc' } });
      return rows.map((row) => ({
        key: row[key],
        name: row.name,
        nameEn: row.nameEn ?? null,
        documentId: row.documentId,
      }));
    };

    /** Document ids for keys. @throws {FilterTermUnknown} */
    async function relationsOf(filter: ChannelFilter): Promise<Readonly<Record<string, readonly string[]>>> {
      const lists = await Promise.all(
        RELATED.map(async (list) => {
          const ids = new Map((await termsOf(list)).map(({ key, documentId }) => [key, documentId]));
          return [list, filter[list].map((key) => ids.get(key) ?? unknown(list, key))] as const;
        }),
      );
      filter.types.forEach((type) => PROFILES.some((profile) => profile === type) || unknown('types', type));
      return Object.fromEntries(lists);
    }

    return {
      async list(): Promise<readonly ChannelSheet[]> {
        const entries = await strapi.db.query(CHANNEL).findMany({ populate: [...RELATED], orderBy: { title: 'asc' } });
        const [counts, receivers] = [await holdings(started().reader), await receiversOf(strapi)];
        const base = `${started().config.publicUrl}/content/v1/channels`;
        return entries.map((entry) => ({
          id: entry.documentId,
          key: entry.key,
          title: entry.title,
          titleEn: entry.titleEn ?? null,
          description: entry.description ?? null,
          visibility: entry.visibility,
          receivesEmbargoed: entry.receivesEmbargoed === true,
          filter: filterOf(entry),
          holds: counts.get(entry.key) ?? 0,
          outlets: receivers.filter(({ keys }) => keys.includes(entry.key)).map(({ id, name }) => ({ id, name })),
          addresses: {
            jsonFeed: `${base}/${entry.key}.json`,
            rss: `${base}/${entry.key}.rss`,
            atom: `${base}/${entry.key}.atom`,
            changes: `${base}/${entry.key}/changes`,
          },
        }));
      },

      async vocabulary(): Promise<FilterVocabulary> {
        const listed = async (list: keyof typeof LISTS) => (await termsOf(list)).map(asTerm);
        return {
          types: PROFILES.map((profile) => ({ key: profile, name: profile, nameEn: null })),
          topics: await listed('topics'),
          audiences: await listed('audiences'),
          ageTiers: await listed('ageTiers'),
          units: await listed('units'),
        };
      },

      async preview(key: string): Promise<readonly HeldItem[]> {
        await entryOf(key);
        return heldItems(started().reader, key, PREVIEW);
      },

      /** What would enter and leave, were the filter this one. Nothing is changed. */
      async forecast(key: string, filter: ChannelFilter): Promise<FilterForecast> {
        await relationsOf(filter);
        return forecast(started().reader, { ...ruleOf(await entryOf(key)), ...filter });
      },

      /** Items that the new filter lets go of are withdrawn from the channel, in the same transaction. */
      async saveFilter(key: string, filter: ChannelFilter): Promise<void> {
        const [{ documentId }, relations] = [await entryOf(key), await relationsOf(filter)];
        const { language, membership, types } = filter;
        const data: object = { language, membership, types, ...relations };
        await strapi.documents(CHANNEL).update({ documentId, data: data as never });
      },
    };
  };

const asTerm = ({ key, name, nameEn }: Term): Term => ({ key, name, nameEn });

function unknown(list: FilterList, key: string): never {
  throw new FilterTermUnknown({ list, key });
}

const filterOf = (entry: Parameters<typeof ruleOf>[0]): ChannelFilter => {
  const { language, membership, types, topics, audiences, ageTiers, units } = ruleOf(entry);
  return { language, membership, types, topics, audiences, ageTiers, units };
};

async function receiversOf(strapi: Core.Strapi) {
  const entries = await strapi.db.query(OUTLET).findMany({ populate: ['channels'], orderBy: { name: 'asc' } });
  return entries.map(({ documentId, name, channels: granted }) => ({
    id: documentId as string,
    name: name as string,
    keys: granted.map(({ key }: { key: string }) => key) as readonly string[],
  }));
}

export type ChannelsService = ReturnType<ReturnType<typeof channels>>;
