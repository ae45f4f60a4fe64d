import type { Change, ChannelCard, Page } from './change.ts';
import type { Item } from './item.ts';
import { linesOf, openBody, type Fetch } from './body.ts';
import { eventsIn, type ServerEvent } from './events.ts';
import { isChange, isItem, isPage, parseJson, UnexpectedAnswer } from './answers.ts';

export interface ContentApiOptions {
  /** The newsroom's address with `/content/v1`. */
  readonly base: string;
  /** Public channels need none. */
  readonly key?: string | undefined;
  /** Another `fetch`: one that knows a proxy, for example. */
  readonly fetch?: Fetch | undefined;
  /** An answer that says nothing for this long is given up. Milliseconds; a long poll's own wait comes on top. */
  readonly silenceMs?: number | undefined;
}

export interface Asked {
  readonly cursor?: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** What a snapshot's line is: the cursor to go on from comes first. */
export type SnapshotLine =
  { readonly kind: 'cursor'; readonly cursor: string } | { readonly kind: 'item'; readonly item: Item };

/** A change, and the cursor after it. */
export interface Streamed {
  readonly cursor: string;
  readonly change: Change;
}

/** The part of the content API that a follower needs. @throws {ContentApiProblem} from every call */
export interface ContentApi {
  channels(asked?: Asked): Promise<readonly ChannelCard[]>;
  /** `waitSeconds` from 0 to 25: a long poll. */
  changes(channel: string, asked?: Asked & { readonly limit?: number; readonly waitSeconds?: number }): Promise<Page>;
  snapshot(channel: string, asked?: Asked): AsyncGenerator<SnapshotLine>;
  stream(channel: string, asked?: Asked): AsyncGenerator<Streamed>;
}

/** Longer than the 15 s after which a silent stream says that it is alive. */
const SILENCE_MS = 40_000;

export function contentApi({
  base,
  key,
  fetch = globalThis.fetch,
  silenceMs = SILENCE_MS,
}: ContentApiOptions): ContentApi {
  const root = base.replace(/\/+$/, '');
  const authorization: Readonly<Record<string, string>> = key === undefined ? {} : { Authorization: `Bearer ${key}` };
  const addressOf = (channel: string, rest: string) => `${root}/channels/${encodeURIComponent(channel)}${rest}`;

  const open = (url: string, { signal }: Asked, { waitMs = 0, headers = {} } = {}) =>
    openBody({ url, headers: { ...authorization, ...headers }, fetch, signal, silenceMs: silenceMs + waitMs });

  async function json(url: string, asked: Asked, waitMs = 0): Promise<object> {
    const parts: string[] = [];
    for await (const part of await open(url, asked, { waitMs })) parts.push(part);
    return parseJson(parts.join(''), url);
  }

  return {
    async channels(asked = {}) {
      const answer = await json(`${root}/channels`, asked);
      const { channels } = answer as { channels?: readonly ChannelCard[] }; // the contract's word for it
      if (!Array.isArray(channels)) throw new UnexpectedAnswer(`${root}/channels`);
      return channels;
    },

    async changes(channel, { limit = 100, waitSeconds = 0, ...asked } = {}) {
      const query = new URLSearchParams({
        limit: String(limit),
        ...(asked.cursor && { cursor: asked.cursor }),
        ...(waitSeconds > 0 && { wait: String(waitSeconds) }),
      });
      const url = addressOf(channel, `/changes?${query}`);
      const answer = await json(url, asked, waitSeconds * 1000);
      if (!isPage(answer)) throw new UnexpectedAnswer(url);
      return answer;
    },

    async *snapshot(channel, asked = {}) {
      const url = addressOf(channel, '/snapshot');
      for await (const line of linesOf(await open(url, asked))) yield snapshotLine(line, url);
    },

    async *stream(channel, asked = {}) {
      const url = addressOf(channel, '/changes/stream');
      const headers = { Accept: 'text/event-stream', ...(asked.cursor && { 'Last-Event-ID': asked.cursor }) };
      for await (const event of eventsIn(linesOf(await open(url, asked, { headers })))) yield streamed(event, url);
    },
  };
}

function snapshotLine(line: string, url: string): SnapshotLine {
  const value = parseJson(line, url);
  if (isItem(value)) return { kind: 'item', item: value };
  const { cursor } = value as { cursor?: unknown }; // `parseJson` answers with an object
  if (typeof cursor === 'string') return { kind: 'cursor', cursor };
  throw new UnexpectedAnswer(url);
}

function streamed({ id, data }: ServerEvent, url: string): Streamed {
  const change = parseJson(data, url);
  if (!id || !isChange(change)) throw new UnexpectedAnswer(url);
  return { cursor: id, change };
}
