import { decodeListCursor, encodeListCursor } from '../../../../../domain/channel/list-cursor';
import { itemUri } from '../../../../../domain/shared/item-uri';
import * as atom from '../../../../../formats/atom';
import type { FeedFrame, Frame, Tombstone } from '../../../../../formats/feed';
import * as jsonFeed from '../../../../../formats/json-feed';
import * as rss from '../../../../../formats/rss';
import { RENDERER, type EntryFormat } from '../read-model/documents';
import { channelHead, endedChanges, newestEntries, type EndedChange } from '../read-model/feeds';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import { readableChannel } from './channel-routes';
import type { ChannelCard } from '../read-model/channel-cards';
import type { ContentApi } from './context';
import { badParameter } from './problem';
import { onlyParameters, wholeNumber } from './query';

/** How long a channel remembers what left it. */
const TOMBSTONE_DAYS = 30;
/** Milliseconds. */
const DAY = 86_400_000;

interface Feed {
  readonly entries: EntryFormat;
  readonly mediaType: string;
  readonly frame: (around: FeedFrame) => Frame;
}

const FEEDS = {
  json: { entries: 'json-feed', mediaType: 'application/feed+json', frame: jsonFeed.frame },
  rss: { entries: 'rss', mediaType: 'application/rss+xml', frame: rss.frame },
  atom: { entries: 'atom', mediaType: 'application/atom+xml', frame: atom.frame },
} as const satisfies Readonly<Record<string, Feed>>;

type Extension = keyof typeof FEEDS;

interface Asked {
  readonly card: ChannelCard;
  readonly extension: Extension;
  readonly limit: number;
  readonly cursor: string | null;
}

/** The newest usable items of a channel, and what left it in the last 30 days. Older ones by `cursor` (RFC 5005 §3). */
export async function showFeed(api: ContentApi, ask: Ask, key: string, extension: string): Promise<Answer> {
  onlyParameters(ask.query, ['limit', 'cursor']);
  const limit = wholeNumber(ask.query, 'limit', { min: 1, max: 100, fallback: 25 });
  const card = await readableChannel(api, ask, key);
  const asked: Asked = { card, extension: extension as Extension, limit, cursor: ask.query.get('cursor') }; // the route's own pattern
  const after = placeAfter(api, asked);
  const head = await channelHead(api.reader, key);
  const entries = await newestEntries(api.reader, {
    channel: key,
    format: FEEDS[asked.extension].entries,
    after,
    limit: limit + 1,
    now: ask.now.getTime(),
  });
  const shown = entries.slice(0, limit);
  const last = entries.length > limit ? shown.at(-1) : undefined;
  const next = last ? encodeListCursor({ place: last.place, rank: 0 }, listOf(key), api.seal) : null;
  const changedAt = new Date(Math.max(head.at, card.changedAt));
  const frame = frameOf(api, asked, { next, changedAt, tombstones: await tombstones(api, ask, asked) });
  const day = Math.floor(ask.now.getTime() / DAY);
  return {
    status: 200,
    headers: {
      'Content-Type': `${FEEDS[asked.extension].mediaType}; charset=utf-8`,
      'Cache-Control': await cacheControl(api, card.visibility, ask.now),
      Link: linksOf(frame),
      'Surrogate-Key': `channel-${key}`,
    },
    body: pageOf(
      FEEDS[asked.extension].frame(frame),
      shown.map(({ body }) => body),
    ),
    validators: {
      tag: ['feed', key, extension, RENDERER, limit, after ?? 'first', head.sequence, card.changedAt, day].join('-'),
      changedAt,
    },
  };
}

const listOf = (channel: string): string => `feed ${channel}`;

function placeAfter({ seal }: ContentApi, { cursor, card }: Asked): number | null {
  if (cursor === '') throw badParameter('cursor', '"cursor" is empty. Leave it out to begin with the newest.');
  return cursor === null ? null : decodeListCursor(cursor, listOf(card.key), seal).place;
}

/** They concern the channel, not a page of it: the first page has them all. */
async function tombstones(api: ContentApi, ask: Ask, { card, cursor }: Asked): Promise<readonly Tombstone[]> {
  if (cursor !== null) return [];
  const since = ask.now.getTime() - TOMBSTONE_DAYS * DAY;
  return (await endedChanges(api.reader, card.key, since)).map(tombstone);
}

const tombstone = ({ uuid, version, at, op, notice }: EndedChange): Tombstone => ({
  uri: itemUri(uuid),
  version,
  at: new Date(at),
  op,
  reason: notice === null ? null : JSON.parse(notice),
});

interface Around {
  readonly next: string | null;
  readonly changedAt: Date;
  readonly tombstones: readonly Tombstone[];
}

function frameOf({ base }: ContentApi, asked: Asked, { next, changedAt, tombstones }: Around): FeedFrame {
  const { card, extension, limit, cursor } = asked;
  const address = (place: string | null) => {
    const parameters = { ...(limit !== 25 && { limit: String(limit) }), ...(place !== null && { cursor: place }) };
    const query = new URLSearchParams(parameters).toString();
    return `${base}/channels/${card.key}.${extension}${query && `?${query}`}`;
  };
  return {
    channel: { key: card.key, title: card.title, description: card.description, language: languageOf(card) },
    selfUrl: address(cursor),
    homeUrl: `${base}/channels/${card.key}`,
    nextUrl: next === null ? null : address(next),
    firstUrl: cursor === null ? null : address(null),
    hubUrl: null,
    updatedAt: changedAt,
    tombstones,
  };
}

const languageOf = ({ language }: ChannelCard): 'vi' | 'en' => (language === 'en' ? 'en' : 'vi');

/** `Link` fields (RFC 8288) for what there is. */
const linksOf = ({ selfUrl, nextUrl, hubUrl }: FeedFrame): string =>
  Object.entries({ self: selfUrl, next: nextUrl, hub: hubUrl })
    .filter(([, url]) => url !== null)
    .map(([rel, url]) => `<${url}>; rel="${rel}"`)
    .join(', ');

/** Entries are finished bytes: they are laid between head and tail as they are. */
function pageOf({ head, separator, tail }: Frame, entries: readonly Buffer[]): Buffer {
  const between = Buffer.from(separator);
  const pieces = entries.flatMap((entry, index) => (index === 0 ? [entry] : [between, entry]));
  return Buffer.concat([Buffer.from(head), ...pieces, Buffer.from(tail)]);
}
