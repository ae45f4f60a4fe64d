import { existsSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';

/** Strapi's `database.connection`, as far as asking for a sign of life takes. */
export interface DatabaseSettings {
  readonly client: string;
  readonly connection: { readonly filename?: string };
}

/** Milliseconds. */
const PATIENCE = 3_000;

/**
 * Whether the database is there. A SQLite file that is gone although banners were once published is not a new
 * installation: an empty one in its place would look like everything had been deleted.
 */
export async function databaseAnswers({ client, connection }: DatabaseSettings, dir: string): Promise<boolean> {
  if (client !== 'sqlite') return answers({ client: 'pg', connection: connection as Knex.PgConnectionConfig }); // config/database.ts gives one
  const { filename = '' } = connection;
  if (!existsSync(filename)) return !existsSync(path.join(dir, 'table.json'));
  return answers({
    client: 'better-sqlite3',
    connection: { filename, options: { readonly: true } },
    useNullAsDefault: true,
  });
}

async function answers(settings: Knex.Config): Promise<boolean> {
  const probe = knex({ ...settings, pool: { min: 0, max: 1 }, acquireConnectionTimeout: PATIENCE });
  try {
    await probe.raw(settings.client === 'pg' ? 'select 1' : 'select count(*) from sqlite_master');
    return true;
  } catch {
    return false;
  } finally {
    await probe.destroy();
  }
}
