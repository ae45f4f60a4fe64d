import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import { listen } from './listen';

/** How often the counters are read on SQLite, and on PostgreSQL while nobody can be listened to. Milliseconds. */
const POLL = 200;
/** The same while other nodes are heard. */
const POLL_WHILE_LISTENING = 1_000;

export interface Counters {
  /** Rises with every commit that outlets can notice. */
  readonly write: number;
  readonly kill: number;
}

export interface Watcher {
  /** Changes with every commit of this node. */
  readonly stamp: () => number;
  /** @param isFresh - False when this node has committed since the counters were asked for: they may be from before. */
  readonly onCounters: (counters: Counters, isFresh: boolean) => void;
}

/**
 * Reads the counters again and again, and at once when another node says that it has committed. A database that does not
 * answer is asked again.
 */
export function watchCounters(reader: Knex, { stamp, onCounters }: Watcher): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let again = false;

  const look = async () => {
    do {
      again = false;
      const asked = stamp();
      const counters = await countersOf(reader);
      onCounters(counters, stamp() === asked);
    } while (again && !stopped);
  };
  /** Whoever calls while a look is under way is answered by another one after it. */
  const lookNow = () => {
    if (stopped) return;
    again = true;
    looking ??= look()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
        clearTimeout(timer);
        if (!stopped) timer = setTimeout(lookNow, ear.isListening() ? POLL_WHILE_LISTENING : POLL).unref();
      });
  };
  const ear = isPostgres(reader) ? listen(reader, lookNow) : DEAF;
  lookNow();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.all([looking, ear.stop()]);
  };
}

const DEAF = { isListening: () => false, stop: async () => undefined };

async function countersOf(reader: Knex): Promise<Counters> {
  const rows: { name: string; value: number | string }[] = await reader('syndication_counters').select('name', 'value');
  const value = (wanted: string) => Number(rows.find(({ name }) => name === wanted)?.value ?? 0);
  return { write: value('write'), kill: value('kill') };
}
