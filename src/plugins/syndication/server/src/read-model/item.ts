import { belongsTo, type Candidate, type ChannelRule } from '../../../../../domain/channel/membership';
import { languageOf, tiersOf, topicsOf } from '../rendition/build';
import type { StoryEntry } from '../rendition/entry';
import type { SyndicatedType } from '../syndicated-types';
import type { ItemRow } from './rows';

/** Items that are out, or waiting to be. */
export const isStanding = (item: ItemRow): boolean =>
  item.state === 'usable' || item.state === 'embargoed' || item.state === 'expired';

export const isInStep = (item: ItemRow, entry: Pick<StoryEntry, 'id' | 'updatedAt'>): boolean =>
  isStanding(item) && item.published_row === entry.id && item.row_updated_at === Date.parse(entry.updatedAt);

/** Whether those who link to an item have to show something else now. */
export const looksDifferent = (before: ItemRow | undefined, after: ItemRow): boolean =>
  before === undefined || LINKED.some((column) => before[column] !== after[column]);

const LINKED = ['state', 'title', 'canonical_url', 'series_document_id', 'series_part'] as const;

export const millis = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);

export const identityOf = (item: ItemRow) => ({
  uuid: item.uuid,
  version: item.version,
  profile: item.profile,
  publishedAt: new Date(item.published_at),
  versionAt: new Date(item.version_at),
});

/** `code` is a lesson's place in its curriculum. */
type Facets = Omit<Candidate, 'embargoed'> & {
  readonly code: string | null;
  /** DocumentIds of the lessons to be learnt before. */
  readonly requires: readonly string[];
};

export const facetsOf = (type: SyndicatedType, entry: StoryEntry): Facets => ({
  profile: type.profile,
  language: languageOf(entry),
  restricted: type.restricted,
  pickedChannels: (entry.channels ?? []).map(({ key }) => key),
  topics: topicsOf(entry).map(({ key }) => key),
  audiences: (entry.audiences ?? []).map(({ key }) => key),
  ageTiers: tiersOf(entry).map(({ key }) => key),
  units: (entry.units ?? []).map(({ code }) => code),
  code: type.profile === 'lesson' && typeof entry.code === 'string' ? entry.code : null,
  requires: (entry.prerequisites ?? []).map(({ documentId }) => documentId),
});

export function channelsOf(item: ItemRow, rules: readonly ChannelRule[]): readonly ChannelRule[] {
  if (item.state !== 'usable' && item.state !== 'embargoed') return [];
  const facets: Facets = JSON.parse(item.facets);
  return rules.filter((rule) => belongsTo({ ...facets, embargoed: item.state === 'embargoed' }, rule));
}
