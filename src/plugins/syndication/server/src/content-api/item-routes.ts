import { itemUri } from '../../../../../domain/shared/item-uri';
import type { ItemFormat } from '../read-model/documents';
import { buriedSlug, killNotice } from '../read-model/kill';
import { itemRow, type ItemRow } from '../read-model/rows';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import type { ContentApi } from './context';
import { showLessonPage } from './lesson-routes';
import { contentTypeOf, formatOf } from './negotiation';
import { ContentApiRefusal, notFound } from './problem';
import { onlyParameters } from './query';

/** One item, in the format asked for. */
export async function showItem(
  api: ContentApi,
  ask: Ask,
  uuid: string,
  preferred: ItemFormat = 'ninjs',
): Promise<Answer> {
  onlyParameters(ask.query, ['format']);
  const { item, visibility } = await readableItem(api, ask, uuid);
  const format = formatOf(ask, preferred);
  const document = await api.reader('syndication_documents').where({ uuid, format }).first('body');
  if (!document) throw notFound();
  return {
    status: 200,
    headers: {
      'Content-Type': contentTypeOf(format),
      'Cache-Control': await cacheControl(api, visibility, ask.now),
      'Content-Language': item.locale,
      'Surrogate-Key': `item-${uuid}`,
      Link: `<${api.base}/items/${uuid}>; rel="self", <${asHeader(item.canonical_url)}>; rel="canonical"`,
      ...(format === 'html' && HTML_PROTECTION),
    },
    body: Buffer.from(document.body),
    validators: {
      tag: `${uuid}-${item.version}-${item.version_at}-${item.renderer}-${format}`,
      changedAt: new Date(item.version_at),
    },
  };
}

/** An address in ASCII; what is escaped already stays as it is. */
const asHeader = (url: string): string => (URL.canParse(url) ? new URL(url).href : encodeURI(url));

const HTML_PROTECTION = {
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self' https:; media-src 'self' https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The page behind a slug. A slug that the story had before leads to the one it has now. */
export async function showStory(
  api: ContentApi,
  ask: Ask,
  locale: string,
  profile: string,
  slug: string,
): Promise<Answer> {
  onlyParameters(ask.query, ['format']);
  const addresses = api.reader('syndication_slugs').where({ locale, profile });
  const row =
    (await addresses.clone().where({ slug }).first('uuid')) ??
    (await addresses
      .clone()
      .where({ slug: buriedSlug(slug) })
      .first('uuid'));
  if (!row) throw notFound();
  const { item, visibility } = await readableItem(api, ask, row.uuid);
  if (item.slug === slug) return pageOf(api, ask, item);
  const location = `${api.base}/stories/${locale}/${profile}/${item.slug}${ask.query.size > 0 ? `?${ask.query}` : ''}`;
  const cache = await cacheControl(api, visibility, ask.now);
  return { status: 301, headers: { Location: location, 'Cache-Control': cache, Vary: 'Authorization' }, body: null };
}

/** A lesson has a page of its own, made for its pupils; any other format is the item's. */
const pageOf = (api: ContentApi, ask: Ask, { uuid, profile }: ItemRow): Promise<Answer> =>
  profile === 'lesson' && !ask.query.has('format') ? showLessonPage(api, ask, uuid) : showItem(api, ask, uuid, 'html');

/** An item as a caller knows it. */
interface Known {
  readonly item: ItemRow;
  readonly visibility: 'public' | 'granted';
}

/**
 * An item that the caller may know of: one to be read now, or one that had its time. What it may not read is not there.
 * @throws {ContentApiRefusal} 404
 */
export async function knownItem({ reader }: ContentApi, { caller, now }: Ask, uuid: string): Promise<Known> {
  const raw = await reader('syndication_items').where({ uuid }).first();
  if (!raw) throw notFound();
  const standings: Standing[] = await reader('syndication_changes as change')
    .join('syndication_channels as channel', 'channel.key', 'change.channel')
    .where({ 'change.uuid': uuid })
    .select('change.channel', 'change.usable', 'channel.visibility');
  const known = standings.filter(({ channel }) => caller.channels.includes(channel));
  const item = itemRow(raw);
  const isReadable = isOver(item, now) ? known.length > 0 : known.some(({ usable }) => usable);
  if (!isReadable) throw notFound();
  const isPublic = standings.some(({ usable, visibility }) => usable && visibility === 'public');
  return { item, visibility: isPublic ? 'public' : 'granted' };
}

interface Standing {
  readonly channel: string;
  readonly usable: boolean | number;
  readonly visibility: string;
}

const isOver = (item: ItemRow, now: Date): boolean =>
  item.state === 'expired' || item.state === 'killed' || (item.expires_at !== null && item.expires_at <= now.getTime());

/** @throws {ContentApiRefusal} 404, or 410 for what had its time. */
export async function readableItem(api: ContentApi, ask: Ask, uuid: string): Promise<Known> {
  const known = await knownItem(api, ask, uuid);
  if (isOver(known.item, ask.now)) throw gone(known.item, await killNotice(api.reader, uuid));
  return known;
}

const GONE = {
  killed: 'This item was withdrawn everywhere, for the reason given. Remove every copy of it at once.',
  expired: 'This item is no longer available. Remove every copy of it.',
} as const;

function gone({ uuid, state, version, version_at }: ItemRow, reason: string | null): ContentApiRefusal {
  const code = state === 'killed' ? 'killed' : 'expired';
  return new ContentApiRefusal(410, state === 'killed' ? 'killed' : 'expired', GONE[code], {
    uri: itemUri(uuid),
    version,
    at: new Date(version_at).toISOString(),
    ...(reason !== null && { reason: JSON.parse(reason) }),
  });
}
