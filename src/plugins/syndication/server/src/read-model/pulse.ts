import type { Knex } from 'knex';

/** How often the counters are read, for what other nodes commit. Milliseconds. */
const POLL = 200;

/** Tells when something may have changed: at once for what this node commits, within a moment for the others. */
export interface Pulse {
  /** Rises with every beat. */
  count(): number;
  /** Something was committed here. */
  beat(): void;
  /** Resolves when `count` is no longer `seen`, when the time is over, or when the signal says so. Never rejects. */
  after(seen: number, timeoutMs: number, signal: AbortSignal): Promise<void>;
  onBeat(listener: () => void): void;
  stop(): Promise<void>;
}

export function startPulse(reader: Knex): Pulse {
  const listeners = new Set<() => void>();
  let beats = 0;
  const beat = () => {
    beats += 1;
    for (const listener of [...listeners]) listener();
  };
  const stop = watchCounters(reader, beat);
  return {
    beat,
    stop,
    count: () => beats,
    onBeat: (listener) => void listeners.add(listener),
    after: (seen, timeoutMs, signal) =>
      new Promise((resolve) => {
        if (beats !== seen || signal.aborted || timeoutMs <= 0) return resolve();
        const done = () => {
          listeners.delete(done);
          signal.removeEventListener('abort', done);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(done, timeoutMs);
        listeners.add(done);
        signal.addEventListener('abort', done, { once: true });
      }),
  };
}

/** One row of two numbers, a few times a second. A database that does not answer is asked again. */
function watchCounters(reader: Knex, onChange: () => void): () => Promise<void> {
  let seen = '';
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const look = async () => {
    const now = JSON.stringify(await reader('syndication_counters').orderBy('name').select('name', 'value'));
    if (seen !== '' && now !== seen) onChange();
    seen = now;
  };
  const loop = () => {
    if (stopped) return;
    running = look().catch(() => undefined);
    void running.then(() => setTimeout(loop, POLL).unref());
  };
  loop();
  return async () => {
    stopped = true;
    await running;
  };
}
