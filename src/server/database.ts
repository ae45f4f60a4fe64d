import type { Knex } from 'knex';

/** Which of the two databases this is. */
export const isPostgres = (knex: Knex): boolean => ['postgres', 'pg'].includes(knex.client.config.client);
