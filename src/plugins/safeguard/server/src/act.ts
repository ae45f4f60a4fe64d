import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../server/database';
import { newsroom } from './neighbours';

/**
 * A transaction that changes something and puts it on record. As in every act of the newsroom the end of the audit is taken
 * first: two of them wait for one another there, and nowhere else.
 */
export const inAct = <T>(strapi: Core.Strapi, work: (trx: Knex) => Promise<T>): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    await newsroom(strapi).audit.takeEnd(trx);
    return work(trx);
  });
