import { LRUCache } from 'lru-cache';
import type { PlainFields } from '../../../../../domain/http/plain-request';
import type { Pulse } from '../read-model/pulse';
import { headOf, type ReadyAnswer } from '../wire/ready-answer';
import { isUnchanged, type Prepared } from './prepared';

/** What no beat tells of shows after this at the latest. Milliseconds. */
const LONGEST = 1_000;
/** Counted for every answer beside its body. Bytes. */
const OVERHEAD = 4_000;
/** Longer addresses and headers are nobody's habit. Characters. */
const LONGEST_KEY = 2_000;

/** An answer to anyone who asks in the same words. */
interface Hot {
  readonly answer: Prepared;
  readonly whole: ReadyAnswer;
  /** `null` for what is never 304. */
  readonly unchanged: ReadyAnswer | null;
  /** Whether it counts against the rate limit. */
  readonly isCounted: boolean;
  /** The pulse's count before it was made. */
  readonly beat: number;
  /** By the clock that nobody sets. Milliseconds. */
  readonly until: number;
}

interface Ready {
  readonly answer: ReadyAnswer;
  readonly isCounted: boolean;
}

interface Made {
  readonly answer: Prepared;
  readonly isCounted: boolean;
  /** The pulse's count before anything was read for it. */
  readonly beat: number;
}

/**
 * Public answers ready for the wire, found by nothing but what the reader sent: until something is committed, or a second
 * has passed, they are written without anything being looked up or made.
 */
export function hotAnswers(pulse: Pulse, maxBytes: number) {
  const kept = new LRUCache<string, Hot>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }, key) => (answer.body?.byteLength ?? 0) + key.length * 2 + OVERHEAD,
  });
  pulse.onKill(() => kept.clear());

  return {
    find(target: string, fields: PlainFields): Ready | null {
      const hot = kept.get(keyOf(target, fields));
      if (!hot || hot.beat !== pulse.count() || performance.now() >= hot.until) return null;
      const { unchanged, whole, isCounted } = hot;
      return { answer: unchanged && isUnchanged(fields, hot.answer) ? unchanged : whole, isCounted };
    },

    keep(target: string, fields: PlainFields, made: Made): void {
      const key = keyOf(target, fields);
      if (key.length > LONGEST_KEY) return;
      const { status, headers, body, unchanged } = made.answer;
      kept.set(key, {
        ...made,
        whole: { head: headOf(status, headers), body },
        unchanged: unchanged && { head: headOf(304, unchanged.headers), body: null },
        until: performance.now() + LONGEST,
      });
    },
  };
}

const keyOf = (target: string, { accept, 'accept-encoding': acceptEncoding }: PlainFields): string =>
  `${target}\n${accept}\n${acceptEncoding}`;
