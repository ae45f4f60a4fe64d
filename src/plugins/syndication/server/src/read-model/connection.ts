import knex, { type Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import { keepStatements } from '../../../../../../config/shared/kept-statements';

/**
 * A connection of our own for outlets: on SQLite Strapi has a single one, and whoever reads would wait for whoever
 * publishes. With a write-ahead log a second, read-only one reads what was last committed meanwhile.
 */
export function openReader(strapi: Core.Strapi): Knex {
  const { client } = strapi.db.config.connection;
  return client === 'sqlite' ? sqliteReader(strapi) : postgresReader(strapi);
}

function sqliteReader(strapi: Core.Strapi): Knex {
  const { filename } = strapi.db.config.connection.connection as { filename: string }; // config/database.ts gives a file
  return knex({
    client: 'better-sqlite3',
    connection: { filename, options: { readonly: true } },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: keepingStatements },
  });
}

/** What outlets ask is the same few statements over and over. */
function keepingStatements(
  connection: Parameters<typeof keepStatements>[0],
  done: (error: Error | null, connection: unknown) => void,
) {
  keepStatements(connection);
  done(null, connection);
}

function postgresReader(strapi: Core.Strapi): Knex {
  const { connection } = strapi.db.config.connection;
  // The first question on a new connection costs ten more. Plans name what hardly ever has to be done: none is worth compiling.
  const pool = {
    min: 4,
    max: 4,
    afterCreate: (connected: Queried, done: (error: Error | null, connected: Queried) => void) =>
      connected.query('SET jit = off', (error) => done(error, connected)),
  };
  return knex({ client: 'pg', connection, pool });
}

interface Queried {
  query(sql: string, done: (error: Error | null) => void): void;
}
