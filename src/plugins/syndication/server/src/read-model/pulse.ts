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
  /** For other plugins, which look again whenever something was committed. */
  onBeat(listener: () => void): void;
  /** Something was killed, here or elsewhere: what is kept of it in memory has to go. */
  onKill(listener: () => void): void;
  stop(): Promise<void>;
}

export function startPulse(reader: Knex): Pulse {
  const listeners = new Set<() => void>();
  const undertakers = new Set<() => void>();
  let beats = 0;
  const beat = () => {
    beats += 1;
    for (const listener of [...listeners]) listener();
  };
  const stop = watchCounters(reader, { beat, kill: () => undertakers.forEach((listener) => listener()) });
  return {
    beat,
    stop,
    count: () => beats,
    onBeat: (listener) => void listeners.add(listener),
    onKill: (listener) => void undertakers.add(listener),
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

interface Seen {
  readonly beat: () => void;
  readonly kill: () => void;
}

/** A few rows of one number each, a few times a second. A database that does not answer is asked again. */
function watchCounters(reader: Knex, on: Seen): () => Promise<void> {
  let seen: Counters | null = null;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const look = async () => {
    const now = await countersOf(reader);
    if (seen && seen.kill !== now.kill) on.kill();
    if (seen && (seen.change !== now.change || seen.write !== now.write)) on.beat();
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

type Counters = Readonly<Record<'change' | 'write' | 'kill', number>>;

async function countersOf(reader: Knex): Promise<Counters> {
  const rows: { name: string; value: number | string }[] = await reader('syndication_counters').select('name', 'value');
  const value = (wanted: string) => Number(rows.find(({ name }) => name === wanted)?.value ?? 0);
  return { change: value('change'), write: value('write'), kill: value('kill') };
}
