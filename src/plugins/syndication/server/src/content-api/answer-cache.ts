import { LRUCache } from 'lru-cache';
import type { Pulse } from '../read-model/pulse';
import type { Answer, Ask } from './answer';

/** What no beat tells of (a tier's ages, a title set past the document service) shows after this at the latest. Milliseconds. */
const LONGEST = 4_000;

/** Counted for every answer beside its body: headers, key, the cache's own. Bytes. */
const OVERHEAD = 1_000;

interface Kept {
  readonly answer: Answer;
  /** The pulse's count before the answer was made. */
  readonly beat: number;
  /** By the clock that nobody sets. Milliseconds. */
  readonly until: number;
}

/**
 * Finished answers, least recently used out first. They hold until something is committed, so whoever asks for what has
 * not changed never reaches the database; what many ask for at once is made once.
 */
export function answerCache(pulse: Pulse, maxBytes: number) {
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }, key) => bytesOf(answer) + key.length * 2 + OVERHEAD,
  });
  pulse.onKill(() => kept.clear());
  const making = new Map<string, Promise<Answer>>();

  return async function answerTo(ask: Ask, make: () => Promise<Answer>): Promise<Answer> {
    const beat = pulse.count();
    const key = keyOf(ask);
    const found = kept.get(key);
    if (found && found.beat === beat && performance.now() < found.until) return found.answer;
    const flight = `${beat} ${ask.caller.outlet ?? ''} ${key}`; // a refusal may be meant for one outlet alone
    const underway = making.get(flight);
    if (underway) return underway;
    const made = make().finally(() => making.delete(flight));
    making.set(flight, made);
    const answer = await made;
    if (isKeepable(answer)) kept.set(key, { answer, beat, until: performance.now() + LONGEST });
    return answer;
  };
}

/** Everything an answer depends on, beside what is published. */
const keyOf = ({ path, query, headers, caller }: Ask): string =>
  `${caller.kind} ${caller.channels} ${path}?${query} ${headers.accept ?? ''}`;

const bytesOf = ({ body }: Answer): number => (Buffer.isBuffer(body) ? body.byteLength : 0);

/** Only what everyone may have, and only while no embargo or expiry is near: the full lifetime says so. */
export function isKeepable({ status, body, headers }: Answer): boolean {
  const cache = headers['Cache-Control'] ?? '';
  return status === 200 && Buffer.isBuffer(body) && FULL_LIFETIME.has(cache);
}

const FULL_LIFETIME: ReadonlySet<string> = new Set([
  'public, max-age=30, stale-while-revalidate=30',
  'public, max-age=30',
  'public, max-age=0, must-revalidate',
]);
