import type { Knex } from 'knex';
import { watchCounters } from './counter-watch';

/** Tells when something may have changed: at once for what this node commits, within a moment for the others. */
export interface Pulse {
  /** Rises with every beat. */
  count(): number;
  /** Something was committed here. @param write - What the counter of writes was raised to by it. */
  beat(write: number): void;
  /** Resolves when `count` is no longer `seen`, when the time is over, or when the signal says so. Never rejects. */
  after(seen: number, timeoutMs: number, signal: AbortSignal): Promise<void>;
  /** For other plugins, which look again whenever something was committed. */
  onBeat(listener: () => void): void;
  /** Something was killed, here or elsewhere: what is kept of it in memory has to go. */
  onKill(listener: () => void): void;
  stop(): Promise<void>;
}

export function startPulse(reader: Knex): Pulse {
  const waiting = new Set<() => void>();
  const undertakers = new Set<() => void>();
  let beats = 0;
  let write: number | null = null;
  let kill: number | null = null;

  const rise = () => {
    beats += 1;
    for (const wake of [...waiting]) wake();
  };
  const stop = watchCounters(reader, {
    stamp: () => beats,
    onCounters(counters, isFresh) {
      if (kill !== null && counters.kill !== kill) undertakers.forEach((listener) => listener());
      kill = counters.kill;
      if (!isFresh) return;
      if (write !== null && counters.write !== write) rise();
      write = counters.write;
    },
  });

  return {
    stop,
    count: () => beats,
    beat(raisedTo) {
      write = raisedTo; // commits follow one another: this one covers those of other nodes that were before it
      rise();
    },
    onBeat: (listener) => void waiting.add(listener),
    onKill: (listener) => void undertakers.add(listener),
    after: (known, timeoutMs, signal) =>
      new Promise((resolve) => {
        if (beats !== known || signal.aborted || timeoutMs <= 0) return resolve();
        const done = () => {
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(done, timeoutMs);
        waiting.add(done);
        signal.addEventListener('abort', done, { once: true });
      }),
  };
}
