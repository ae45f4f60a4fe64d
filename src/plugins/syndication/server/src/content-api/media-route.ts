import { byteRange } from '../../../../../domain/http/byte-range';
import type { Answer, Ask } from './answer';
import type { ContentApi } from './context';
import { ContentApiRefusal, notFound } from './problem';
import { onlyParameters } from './query';

/** The bytes never change, but they can be withdrawn: an hour, not a year. Seconds. */
const LIFETIME = 3600;

/** A clean file, as long as an item that the caller may read shows it. */
export async function showMedia(api: ContentApi, ask: Ask, sha256: string, extension: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const media = await api.reader('syndication_media').where({ sha256, extension }).first();
  if (!media) throw notFound();
  const visibility = await shownBy(api, ask, sha256);
  if (visibility === null) throw (await isShown(api, sha256)) ? notFound() : gone();
  const headers = {
    'Content-Type': media.media_type,
    'Cache-Control': visibility === 'public' ? `public, max-age=${LIFETIME}, immutable` : 'private, no-cache',
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Surrogate-Key': `media-${sha256}`,
  };
  return ranged(ask, { file: api.files.pathOf(sha256), size: media.bytes, sha256, headers });
}

/** `null` when no usable item shows it to this caller. */
async function shownBy({ reader }: ContentApi, ask: Ask, sha256: string): Promise<'public' | 'granted' | null> {
  const rows: { visibility: 'public' | 'granted' }[] = await reader('syndication_media_uses as use')
    .join('syndication_changes as change', 'change.uuid', 'use.uuid')
    .join('syndication_channels as channel', 'channel.key', 'change.channel')
    .where({ 'use.sha256': sha256, 'change.usable': true })
    .whereIn('change.channel', ask.caller.channels)
    .distinct('channel.visibility as visibility');
  if (rows.length === 0) return null;
  return rows.some(({ visibility }) => visibility === 'public') ? 'public' : 'granted';
}

/** Whether any item shows it, be it one that this caller may not know of, or not yet. */
async function isShown({ reader }: ContentApi, sha256: string): Promise<boolean> {
  return (await reader('syndication_media_uses').where({ sha256 }).first('uuid')) !== undefined;
}

const gone = () =>
  new ContentApiRefusal(410, 'media-gone', 'No item shows this file any more. Remove every copy of it.');

interface Ranged {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly headers: Readonly<Record<string, string>>;
}

function ranged(ask: Ask, { file, size, sha256, headers }: Ranged): Answer {
  const validators = { tag: sha256, changedAt: new Date(0) };
  const ifRange = ask.headers['if-range'];
  const isAsked = ask.method === 'GET' && (ifRange === undefined || ifRange === `"${sha256}"`); // RFC 9110 §14.2: only GET
  const range = byteRange(isAsked ? ask.headers.range : undefined, size);
  switch (range.kind) {
    case 'whole':
      return { status: 200, headers, body: { file, first: 0, last: size - 1 }, validators };
    case 'part':
      return {
        status: 206,
        headers: { ...headers, 'Content-Range': `bytes ${range.first}-${range.last}/${size}` },
        body: { file, first: range.first, last: range.last },
        validators,
      };
    case 'unsatisfiable':
      return { status: 416, headers: { 'Content-Range': `bytes */${size}` }, body: null };
    default:
      return range satisfies never;
  }
}
