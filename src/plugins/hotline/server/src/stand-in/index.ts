import { setTimeout as wait } from 'node:timers/promises';
import type { HotlineConfig } from '../config';
import { bannerRoutes } from '../content-api/banner-routes';
import { directoryRoutes } from '../content-api/directory-routes';
import { bannerDesk } from '../standing/desk';
import { databaseAnswers, type DatabaseSettings } from './database';
import { helpListener } from './listener';
import { openServer } from './server';

/** How often a database that does not answer is asked again. Milliseconds. */
const AGAIN_AFTER = 2_000;

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly hotline: Pick<HotlineConfig, 'dir' | 'publicUrl'>;
  readonly database: DatabaseSettings;
}

/**
 * Answers with 111 from the first moment of a start, from what the disk remembers: while the database is not there yet,
 * while everything else loads, and for as long as it cannot. All other addresses are told to come back.
 */
export async function standIn({ host, port, hotline, database }: Settings) {
  const desk = bannerDesk(hotline.dir);
  const routes = [...bannerRoutes(desk, `${hotline.publicUrl}/content/v1`), ...directoryRoutes(desk)];
  const server = await openServer(helpListener(routes), { host, port });

  return {
    /** `false`: somebody else has the port, and Strapi will say so. */
    isListening: server !== null,

    /** @param onWait - Called once, when it takes longer. */
    async untilDatabaseAnswers(onWait: () => void): Promise<void> {
      if (await databaseAnswers(database, hotline.dir)) return;
      onWait();
      while (!(await databaseAnswers(database, hotline.dir))) await wait(AGAIN_AFTER);
    },

    /** Leaves the port to whoever comes now. */
    leave: async (): Promise<void> => server?.leave(),
  };
}
