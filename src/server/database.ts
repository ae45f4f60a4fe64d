import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Which of the two databases this is. */
export const isPostgres = (knex: Knex): boolean => ['postgres', 'pg'].includes(knex.client.config.client);

/** In the transaction that is open, or in one of its own: SQLite has one connection. */
export const inTransaction = <T>(strapi: Core.Strapi, work: (trx: Knex) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) => work(trx)) as unknown as Promise<T>; // Strapi promises a promise

/** Reads in the transaction that is open, or outside of any: on PostgreSQL on a connection of its own. */
export const read = <T>(strapi: Core.Strapi, work: (knex: Knex) => Promise<T>): Promise<T> =>
  strapi.db.inTransaction() ? inTransaction(strapi, work) : work(strapi.db.connection);

/** What `knex.raw` gives, as either database does. */
export type Rows<Row> = readonly Row[] | { readonly rows: readonly Row[] };

export const rowsOf = <Row>(answer: Rows<Row>): readonly Row[] => ('rows' in answer ? answer.rows : answer);
