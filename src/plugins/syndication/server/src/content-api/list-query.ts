import { searchQuery, type SearchQuery } from '../../../../../domain/search/query';
import type { Facet } from '../read-model/list-wanted';
import { containerOf, tiersForAge } from '../read-model/vocabulary';
import type { Ask } from './answer';
import { noSuchChannel } from './channel-routes';
import type { ContentApi } from './context';
import { badParameter } from './problem';
import { instantIn, onlyParameters, oneOf, shaped, wholeNumber } from './query';
import { termAsked, termIn } from './terms';

/** What the list of items can be narrowed by, in the order in which it is documented. */
export const LIST_PARAMETERS = [
  'channel',
  'type',
  'topic',
  'audience',
  'tier',
  'age',
  'unit',
  'series',
  'column',
  'lang',
  'q',
  'publishedAfter',
  'publishedBefore',
  'limit',
  'cursor',
] as const;

export const PROFILES = [
  'article',
  'video-report',
  'special-column',
  'article-series',
  'lesson',
  'hotline-banner',
  'legal-document',
  'media-kit',
  'press-brief',
  'safe-product',
] as const;

export const LANGUAGES = ['vi', 'en'] as const;

const KEY = /^[a-z0-9][a-z0-9-]{0,59}$/;
const ITEM = /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_SEARCH = 200;

export interface ListQuery {
  readonly facets: readonly Facet[];
  readonly search: SearchQuery | null;
  readonly publishedAfter: number | null;
  readonly publishedBefore: number | null;
  readonly limit: number;
}

const TERMS = ['topic', 'audience', 'tier', 'unit'] as const;

/** Whether its terms are known is for `onlyKnownTerms`. @throws {ContentApiRefusal} 400 with the name of the first parameter that is wrong; 404 or 410 for a channel that is not there. */
export async function listQuery(api: ContentApi, ask: Ask): Promise<ListQuery> {
  const { query, caller } = ask;
  onlyParameters(query, LIST_PARAMETERS);
  const limit = wholeNumber(query, 'limit', { min: 1, max: 100, fallback: 25 });
  const channel = shaped(query, 'channel', KEY, 'the key of a channel');
  if (channel !== null && !caller.channels.includes(channel)) throw await noSuchChannel(api, ask, channel);
  const terms = TERMS.map((name) => one(name, termAsked(ask, name)));
  const own = [
    one('type', query.has('type') ? oneOf(query, 'type', PROFILES, 'article') : null),
    ...terms,
    one('lang', query.has('lang') ? oneOf(query, 'lang', LANGUAGES, 'vi') : null),
    await ofAge(api, query),
    ...(await ofContainer(api, query, 'series')),
    ...(await ofContainer(api, query, 'column')),
  ];
  return {
    facets: [
      { kind: 'channel', values: channel === null ? caller.channels : [channel] },
      ...own.filter((facet): facet is Facet => facet !== null),
    ],
    search: searchIn(query),
    publishedAfter: instantIn(query, 'publishedAfter'),
    publishedBefore: instantIn(query, 'publishedBefore'),
    limit,
  };
}

/** Whoever gets an empty list may have asked for what no vocabulary has: items that have a term are proof enough of it. @throws {ContentApiRefusal} 400 */
export const onlyKnownTerms = (api: ContentApi, ask: Ask): Promise<unknown> =>
  Promise.all(TERMS.map((name) => termIn(api, ask, name)));

const one = (kind: Facet['kind'], value: string | null): Facet | null =>
  value === null ? null : { kind, values: [value] };

/** An age is that of every tier it falls into. */
async function ofAge({ reader }: ContentApi, query: URLSearchParams): Promise<Facet | null> {
  if (!query.has('age')) return null;
  const age = wholeNumber(query, 'age', { min: 0, max: 120, fallback: 0 });
  return { kind: 'tier', values: await tiersForAge(reader, age) };
}

/** Parts are in the language of their series. A container that is not there has none. */
async function ofContainer(
  { reader }: ContentApi,
  query: URLSearchParams,
  name: 'series' | 'column',
): Promise<Facet[]> {
  const text = shaped(query, name, ITEM, `the uuid or uri of a ${name}`);
  if (text === null) return [];
  const container = await containerOf(reader, text.replace('urn:uuid:', ''));
  if (!container) return [{ kind: name, values: [] }];
  return [
    { kind: name, values: [container.documentId] },
    { kind: 'lang', values: [container.locale] },
  ];
}

function searchIn(query: URLSearchParams): SearchQuery | null {
  const text = query.get('q');
  if (text === null) return null;
  const search = text.length <= LONGEST_SEARCH ? searchQuery(text) : null;
  if (search) return search;
  throw badParameter('q', `"q" must hold one to twelve words, in ${LONGEST_SEARCH} characters at most.`);
}
