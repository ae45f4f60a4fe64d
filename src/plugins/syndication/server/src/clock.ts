import type { Core } from '@strapi/strapi';
import { needsSweeping, sweep } from './media/sweep';
import type { Syndication } from './syndication';

/** How often time is looked at. Milliseconds. */
const TICK = 500;

/**
 * Lets embargoes lift and items expire within a second of their instant, and removes the files of what was killed. Several
 * nodes may tick: rows are claimed in the database. After a downtime the first tick catches up.
 */
export function startClock(strapi: Core.Strapi, { ledger, reader, files }: Syndication): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const tick = async () => {
    if (await needsSweeping(reader)) await sweep(strapi, files);
    if (!(await somethingIsDue(reader, Date.now()))) return;
    await strapi.db.transaction(({ trx }) => ledger.settleDue(trx));
  };
  const loop = () => {
    if (stopped) return;
    running = tick().catch((error: unknown) =>
      strapi.log.error(`syndication clock: ${error instanceof Error ? error.name : 'unknown fault'}`),
    );
    void running.then(() => setTimeout(loop, TICK).unref());
  };
  loop();

  return async () => {
    stopped = true;
    await running;
  };
}

async function somethingIsDue(reader: Syndication['reader'], now: number): Promise<boolean> {
  const row = await reader('syndication_items')
    .where((query) => query.where({ state: 'embargoed' }).where('embargo_until', '<=', now))
    .orWhere((query) => query.whereIn('state', ['usable', 'embargoed']).where('expires_at', '<=', now))
    .first('uuid');
  return row !== undefined;
}
