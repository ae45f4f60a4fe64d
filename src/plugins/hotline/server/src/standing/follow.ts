import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { publications } from '../neighbours';
import { collectTable } from './collect';
import type { BannerDesk } from './desk';
import { lookout } from './lookout';

/** How long an answer waits for what was just committed. A database that does not answer must not hold up help. Milliseconds. */
const PATIENCE = 300;

/** How long a stop waits for the last look. Milliseconds. */
const PATIENCE_AT_STOP = 5_000;

/** Outlets that wait for what was committed come first: looking takes a dozen queries. Milliseconds. */
const AFTER_OUTLETS = 100;

/** How often this node looks at what another one may have changed beside publications: centres, units. Milliseconds. */
const LOOK_EVERY = 20_000;

/**
 * Looks at what is published now, and again after everything that is committed, on whichever node. While the database
 * does not answer, the desk goes on with what it knew.
 */
export async function followPublications(strapi: Core.Strapi, desk: BannerDesk): Promise<Following> {
  const looks = lookout({
    look: async () => desk.set(await collectTable(strapi, Date.now())),
    onFailed: () => strapi.log.warn('The table of banners could not be read; the last one goes on answering.'),
    onLooked: () => void desk.sweep(),
    afterMs: AFTER_OUTLETS,
  });

  /** The disk is to remember what was published last, also where word of it has not yet reached this node. */
  const lookOnceMore = async (): Promise<void> => {
    looks.soon();
    for (let looking = looks.caughtUp(); looking; looking = looks.caughtUp()) await looking;
  };

  looks.now();
  await looks.caughtUp();
  publications(strapi).onChange(looks.soon);
  publications(strapi).beforeStop(() =>
    Promise.race([lookOnceMore(), sleep(PATIENCE_AT_STOP, undefined, { ref: false })]),
  );
  const rounds = setInterval(looks.soon, LOOK_EVERY);
  rounds.unref();
  return {
    lookAgain: looks.soon,
    async stop() {
      clearInterval(rounds);
      await looks.stop();
    },
    async caughtUp() {
      const looking = looks.caughtUp();
      if (looking) await Promise.race([looking, sleep(PATIENCE, undefined, { ref: false })]);
    },
  };
}

export interface Following {
  readonly lookAgain: () => void;
  readonly stop: () => Promise<void>;
  /** Waits until what was committed is known, or for a moment at most. */
  readonly caughtUp: () => Promise<void>;
}
