import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import type { Pulse } from './pulse';

/** What nodes on PostgreSQL listen to. */
export const NOTICE_CHANNEL = 'awareness_syndication';

/** Tells every node that something outlets may read is other than before, when and if the transaction commits. */
export type Announce = (trx: Knex) => Promise<void>;

export const announcer =
  (strapi: Core.Strapi, pulse: Pulse): Announce =>
  async (trx) => {
    const [row] = await trx('syndication_counters').where({ name: 'write' }).increment('value', 1).returning('value');
    if (isPostgres(trx)) await trx.raw(`NOTIFY ${NOTICE_CHANNEL}`);
    await strapi.db.transaction(({ onCommit }) => void onCommit(() => pulse.beat(Number(row.value)))); // joins the one there is
  };
