import { setTimeout as delay } from 'node:timers/promises';
import { begin, leave } from './begin.ts';
import type { Change } from './change.ts';
import { contentApi, type ContentApiOptions } from './content-api.ts';
import { deal, note, OwnFailure, type Following, type Handlers } from './deal.ts';
import { waitBefore } from './patience.ts';
import { ContentApiProblem } from './problem.ts';
import type { PlaceStore } from './place.ts';

export type { Handlers } from './deal.ts';

export interface FollowOptions extends ContentApiOptions, Handlers {
  /** The key of the channel. */
  readonly channel: string;
  readonly store: PlaceStore;
  /** Ends the following. What is being dealt with is dealt with first. */
  readonly signal?: AbortSignal | undefined;
  /** `poll`, the default, goes through every proxy; `stream` is Server-Sent Events. */
  readonly by?: 'poll' | 'stream' | undefined;
  /** Told of every failure that is tried again, and of how long that takes. */
  readonly onTrouble?: ((error: unknown, waitMs: number) => void) | undefined;
  /** A number from 0 to 1: it spreads outlets out. */
  readonly chance?: (() => number) | undefined;
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

export type FollowEnd =
  /** `signal` was aborted. */
  | { readonly kind: 'stopped' }
  /** `catchUp` has heard everything there was. */
  | { readonly kind: 'caught-up' }
  /** The channel is not yours any more; everything received from it was handed to `onRemove`. */
  | { readonly kind: 'grant-ended' };

/** Seconds a request waits for news. */
const LONG_POLL = 25;
/** Changes in one answer. */
const BATCH = 500;
/** Tries in a row before `catchUp` lets whoever runs it know. */
const TRIES = 5;

/**
 * Follows a channel from where the store says, until `signal` or the end of the grant. Every change is handed over at
 * least once, and a version that was dealt with is not handed over again. Network failures, 429 and 5xx are waited out.
 *
 * @throws {ContentApiProblem} what waiting does not mend: 401, 404. And whatever a handler or the store throws.
 */
export const followChannel = (options: FollowOptions): Promise<FollowEnd> =>
  follow(options, { tries: Number.POSITIVE_INFINITY, isOnce: false });

/** The same for cron: hears everything there is, and ends. Gives up after five failures in a row. */
export const catchUp = (options: FollowOptions): Promise<FollowEnd> => follow(options, { tries: TRIES, isOnce: true });

interface Patience {
  readonly tries: number;
  readonly isOnce: boolean;
}

async function follow(options: FollowOptions, { tries, isOnce }: Patience): Promise<FollowEnd> {
  const following: Following = { ...options, api: contentApi(options), place: await options.store.read() };
  let failures = 0;
  while (!options.signal?.aborted) {
    try {
      const hasMore = await round(following, options.by ?? 'poll', isOnce ? 0 : LONG_POLL);
      failures = 0;
      if (isOnce && !hasMore) return { kind: 'caught-up' };
    } catch (error) {
      if (error instanceof OwnFailure) throw error.cause;
      if (options.signal?.aborted) break;
      if (isEndOfGrant(error)) return endOfGrant(following, error);
      failures += 1;
      if (!isWorthAnotherTry(error) || failures >= tries) throw error;
      await recover(following, error, failures, options);
    }
  }
  return { kind: 'stopped' };
}

/** One question, and everything in its answer. @returns whether more is waiting. */
async function round(following: Following, by: 'poll' | 'stream', waitSeconds: number): Promise<boolean> {
  if (following.place.cursor === null) {
    await begin(following);
    return true;
  }
  return by === 'stream' && waitSeconds > 0 ? listen(following) : poll(following, waitSeconds);
}

async function poll(following: Following, waitSeconds: number): Promise<boolean> {
  const { api, channel, place, signal } = following;
  const page = await api.changes(channel, { cursor: place.cursor, limit: BATCH, waitSeconds, signal });
  for (const change of killsFirst(page.changes)) await deal(following, change);
  if (page.cursor !== place.cursor) await note(following, { kind: 'cursor', cursor: page.cursor });
  return page.hasMore;
}

/** One connection, for as long as it lasts. One that told us something and then broke is no failure. */
async function listen(following: Following): Promise<boolean> {
  const { api, channel, place, signal } = following;
  let hasHeard = false;
  try {
    for await (const { change, cursor } of api.stream(channel, { cursor: place.cursor, signal })) {
      await deal(following, change);
      await note(following, { kind: 'cursor', cursor });
      hasHeard = true;
    }
  } catch (error) {
    if (error instanceof OwnFailure || !hasHeard) throw error;
  }
  if (!hasHeard) throw new Error('The stream ended.');
  return true;
}

/** Nobody should read on what is killed because five hundred stories were published before it. */
const killsFirst = (changes: readonly Change[]): readonly Change[] => [
  ...changes.filter(({ op }) => op === 'kill'),
  ...changes.filter(({ op }) => op !== 'kill'),
];

const isEndOfGrant = (error: unknown): error is ContentApiProblem =>
  error instanceof ContentApiProblem && error.status === 410 && error.code === 'grant-ended';

/** Too old, or not this channel's any more: whoever begins again misses nothing. */
const isLostCursor = (error: unknown): boolean =>
  error instanceof ContentApiProblem && (error.code === 'cursor-too-old' || error.code === 'bad-cursor');

/** What is no answer of the newsroom's is a network's doing. */
const isWorthAnotherTry = (error: unknown): boolean =>
  !(error instanceof ContentApiProblem) || isLostCursor(error) || error.status === 429 || error.status >= 500;

async function endOfGrant(following: Following, { message }: ContentApiProblem): Promise<FollowEnd> {
  await leave(following, message).catch((error: unknown) => {
    throw error instanceof OwnFailure ? error.cause : error;
  });
  return { kind: 'grant-ended' };
}

async function recover(following: Following, error: unknown, failures: number, options: FollowOptions): Promise<void> {
  const { signal, onTrouble, chance = Math.random, sleep = pause } = options;
  if (isLostCursor(error)) following.place = { ...following.place, cursor: null };
  const retryAfterMs = error instanceof ContentApiProblem ? error.retryAfterMs : null;
  const waitMs = isLostCursor(error) && failures === 1 ? 0 : waitBefore(failures, retryAfterMs, chance());
  onTrouble?.(error, waitMs);
  if (waitMs > 0) await sleep(waitMs, signal);
}

/** Ends early, and quietly, when it is told to. */
const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  delay(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
