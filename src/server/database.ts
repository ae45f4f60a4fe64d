import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Which of the two databases this is. */
export const isPostgres = (knex: Knex): boolean => ['postgres', 'pg'].includes(knex.client.config.client);

/** In the transaction that is open, or in one of its own: SQLite has one connection. */
export const inTransaction = <T>(strapi: Core.Strapi, work: (trx: Knex) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) => work(trx)) as unknown as Promise<T>; // Strapi promises a promise
