import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Pulse } from '../read-model/pulse';
import type { Prepared } from './prepared';

/** What no beat tells of shows after this at the latest. Milliseconds. */
const LONGEST = 1_000;
/** Counted for every answer beside its body. Bytes. */
const OVERHEAD = 4_000;
/** Longer addresses and headers are nobody's habit. Characters. */
const LONGEST_KEY = 2_000;

/** An answer to anyone who asks in the same words. */
interface Hot {
  readonly answer: Prepared;
  /** Whether it counts against the rate limit. */
  readonly isCounted: boolean;
  /** The pulse's count before it was made. */
  readonly beat: number;
  readonly until: number;
}

/**
 * Public answers ready for the wire, found by nothing but what the reader sent: until something is committed, or a second
 * has passed, they are written without anything being parsed, looked up or made.
 */
export function hotAnswers(pulse: Pulse, maxBytes: number) {
  const kept = new LRUCache<string, Hot>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }, key) => (answer.body?.byteLength ?? 0) + key.length * 2 + OVERHEAD,
  });
  pulse.onKill(() => kept.clear());

  return {
    find(request: IncomingMessage): Hot | undefined {
      const key = keyOf(request);
      const hot = key === null ? undefined : kept.get(key);
      return hot && hot.beat === pulse.count() && Date.now() < hot.until ? hot : undefined;
    },

    /** @param hot.beat - The pulse's count before anything was read for it. */
    keep(request: IncomingMessage, hot: Omit<Hot, 'until'>): void {
      const key = keyOf(request);
      if (key !== null && key.length <= LONGEST_KEY) kept.set(key, { ...hot, until: Date.now() + LONGEST });
    },
  };
}

/** `null` for what is not asked alike by everyone, and for whoever waits: it is not asking for what there is. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' || headers.authorization !== undefined || url.includes('wait')) return null;
  return `${url}\n${headers.accept}\n${headers['accept-encoding']}`;
}
