/** Which stories a channel takes. An empty list lets everything through. Keys, not names. */
export interface ChannelFilter {
  readonly language: 'vi' | 'en' | 'any';
  readonly membership: 'automatic' | 'picked';
  readonly types: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly ageTiers: readonly string[];
  readonly units: readonly string[];
}

export const FILTER_LISTS = ['types', 'topics', 'audiences', 'ageTiers', 'units'] as const;
export type FilterList = (typeof FILTER_LISTS)[number];

/** A channel, as the screens show it. */
export interface ChannelSheet {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string | null;
  readonly visibility: 'public' | 'granted';
  readonly receivesEmbargoed: boolean;
  readonly filter: ChannelFilter;
  /** How many items it holds now. */
  readonly holds: number;
  /** Outlets it is granted to. */
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
  /** What to hand out. */
  readonly addresses: Readonly<Record<'jsonFeed' | 'rss' | 'atom' | 'changes', string>>;
}

/** An item that a channel holds. */
export interface HeldItem {
  readonly uri: string;
  readonly title: string;
  readonly profile: string;
  readonly language: string;
  readonly version: number;
  /** ISO 8601, UTC */
  readonly publishedAt: string;
  readonly isEmbargoed: boolean;
}

/** What a changed filter would do, at this moment. The titles are the first few. */
export interface FilterForecast {
  readonly enters: number;
  readonly leaves: number;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
}

export interface Term {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** What a filter can be made of. */
export type FilterVocabulary = Readonly<Record<FilterList, readonly Term[]>>;

const LANGUAGES = ['vi', 'en', 'any'] as const;
const MEMBERSHIPS = ['automatic', 'picked'] as const;
const MOST_TERMS = 500;

/** @returns the filter, or the name of what is wrong with it. Whether its terms exist is asked elsewhere. */
export function parseChannelFilter(body: unknown): ChannelFilter | { readonly wrong: keyof ChannelFilter } {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const language = LANGUAGES.find((word) => word === given.language);
  if (!language) return { wrong: 'language' };
  const membership = MEMBERSHIPS.find((word) => word === given.membership);
  if (!membership) return { wrong: 'membership' };
  const wrong = FILTER_LISTS.find((list) => !isListOfKeys(given[list]));
  if (wrong) return { wrong };
  const lists = given as unknown as Record<FilterList, readonly string[]>; // each was looked at
  return { language, membership, ...pick(lists) };
}

const isListOfKeys = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MOST_TERMS && value.every((key) => typeof key === 'string');

const pick = ({ types, topics, audiences, ageTiers, units }: Record<FilterList, readonly string[]>) => ({
  types,
  topics,
  audiences,
  ageTiers,
  units,
});
