import type { Knex } from 'knex';
import { Client } from 'pg';
import { NOTICE_CHANNEL } from './announce';

/** How long to wait before a lost connection is made again. Milliseconds. */
const AGAIN_AFTER = 2_000;

export interface Ear {
  /** False while there is no connection: then the counters have to be read more often. */
  isListening(): boolean;
  stop(): Promise<void>;
}

/** A connection of its own that hears when another node commits (PostgreSQL `LISTEN`). One that is lost is made anew. */
export function listen(reader: Knex, onNotice: () => void): Ear {
  let stopped = false;
  let client: Client | null = null;
  let listening = false;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const fresh = new Client({ ...reader.client.config.connection, keepAlive: true });
    client = fresh;
    fresh.on('notification', onNotice);
    fresh.once('end', lost);
    fresh.on('error', () => void fresh.end().catch(() => undefined));
    await fresh.connect();
    await fresh.query(`LISTEN ${NOTICE_CHANNEL}`);
    listening = true;
    onNotice(); // for what was said before we heard
  };
  const lost = () => {
    listening = false;
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(start, AGAIN_AFTER).unref();
  };
  const start = () => void connect().catch(lost);
  start();

  return {
    isListening: () => listening,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
