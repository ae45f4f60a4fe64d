import { page as jsonFeedPage } from '../../../../../formats/json-feed';
import { itemUri } from '../../../../../domain/shared/item-uri';
import type { Tombstone } from '../../../../../formats/feed';
import { changeRow, type ChangeRow } from '../read-model/rows';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import { channelCards, type ChannelCard, type ContentApi } from './context';
import { json } from './json';
import { notFound } from './problem';
import { onlyParameters, wholeNumber } from './query';

/** How long a channel remembers what left it. Milliseconds. */
const TOMBSTONE_DAYS = 30;
const DAY = 86_400_000;

/** The channel, if the caller may know of it. @throws {ContentApiRefusal} 404 */
export async function readableChannel(api: ContentApi, ask: Ask, key: string): Promise<ChannelCard> {
  const channel = (await channelCards(api.reader)).find((card) => card.key === key);
  if (!channel || !ask.caller.channels.includes(key)) throw notFound();
  return channel;
}

export async function listChannels(api: ContentApi, ask: Ask): Promise<Answer> {
  onlyParameters(ask.query, []);
  const cards = (await channelCards(api.reader)).filter(({ key }) => ask.caller.channels.includes(key));
  const changedAt = new Date(Math.max(0, ...cards.map((card) => card.changedAt)));
  const cache = ask.caller.kind === 'public' ? 'public, max-age=30' : 'private, no-cache';
  return json({ channels: cards.map((card) => present(api, card)) }, { changedAt, cache });
}

export async function showChannel(api: ContentApi, ask: Ask, key: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const card = await readableChannel(api, ask, key);
  const cache = card.visibility === 'public' ? 'public, max-age=30' : 'private, no-cache';
  return json(present(api, card), { changedAt: new Date(card.changedAt), cache });
}

const present = ({ base }: ContentApi, { key, title, titleEn, language, visibility }: ChannelCard) => ({
  key,
  title,
  titleEn,
  language,
  visibility,
  links: {
    self: `${base}/channels/${key}`,
    feed: `${base}/channels/${key}.json`,
    changes: `${base}/channels/${key}/changes`,
  },
});

type EndedChange = ChangeRow & { readonly op: Tombstone['op'] };

interface Head {
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The last change of a channel: what all its validators are made of. */
async function headOf({ reader }: ContentApi, channel: string): Promise<Head> {
  const row = await reader('syndication_changes')
    .where({ channel })
    .orderBy('sequence', 'desc')
    .first('sequence', 'at');
  return row ? { sequence: Number(row.sequence), at: Number(row.at) } : { sequence: 0, at: 0 };
}

/** The newest usable items of a channel as JSON Feed 1.1, with the tombstones of the last 30 days. */
export async function showFeed(api: ContentApi, ask: Ask, key: string): Promise<Answer> {
  onlyParameters(ask.query, ['limit']);
  const limit = wholeNumber(ask.query, 'limit', { min: 1, max: 100, fallback: 25 });
  const card = await readableChannel(api, ask, key);
  const head = await headOf(api, key);
  const changedAt = Math.max(head.at, card.changedAt);
  const selfUrl = `${api.base}/channels/${key}.json`;
  const body = jsonFeedPage({
    channel: { key, title: card.title, description: card.description, language: card.language === 'en' ? 'en' : 'vi' },
    selfUrl,
    homeUrl: `${api.base}/channels/${key}`,
    nextUrl: null,
    hubUrl: null,
    entries: await newestEntries(api, key, limit, ask.now),
    updatedAt: new Date(changedAt),
    tombstones: (await tombstonesOf(api, key, ask.now)).map(tombstone),
  });
  const day = Math.floor(ask.now.getTime() / DAY);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Cache-Control': await cacheControl(api.reader, card.visibility, ask.now),
      Link: `<${selfUrl}>; rel="self"`,
      'Surrogate-Key': `channel-${key}`,
    },
    body: Buffer.from(body),
    validators: {
      tag: `feed-${key}-${limit}-${head.sequence}-${card.changedAt}-${day}`,
      changedAt: new Date(changedAt),
    },
  };
}

const tombstone = ({ uuid, version, at, op, notice }: EndedChange): Tombstone => ({
  uri: itemUri(uuid),
  version,
  at: new Date(at),
  op,
  reason: notice === null ? null : JSON.parse(notice),
});

async function newestEntries(
  { reader }: ContentApi,
  channel: string,
  limit: number,
  now: Date,
): Promise<readonly string[]> {
  const rows = await reader('syndication_changes as change')
    .join('syndication_items as item', 'item.uuid', 'change.uuid')
    .join('syndication_documents as document', 'document.uuid', 'change.uuid')
    .where({ 'change.channel': channel, 'change.usable': true, 'document.format': 'json-feed' })
    .andWhere((query) => query.whereNull('item.expires_at').orWhere('item.expires_at', '>', now.getTime()))
    .orderBy([
      { column: 'change.published_at', order: 'desc' },
      { column: 'change.uuid', order: 'desc' },
    ])
    .limit(limit)
    .select('document.body');
  return rows.map(({ body }) => String(body));
}

async function tombstonesOf({ reader }: ContentApi, channel: string, now: Date): Promise<readonly EndedChange[]> {
  const since = now.getTime() - TOMBSTONE_DAYS * DAY;
  const rows = await reader('syndication_changes')
    .where({ channel, usable: false })
    .where('at', '>', since)
    .orderBy('sequence', 'desc')
    .limit(500);
  return rows.map((row) => changeRow(row) as EndedChange); // `usable` is false
}
