import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataDir } from './shared/installation';
import { keepStatements } from './shared/kept-statements';

type Env = Core.Config.Shared.ConfigParams['env'];
type SqliteConnection = { pragma(statement: string): unknown; prepare(sql: string): object };

/** What SQLite may keep of the file in memory: with its own 2 MB, a publication reads most of what it touches anew. */
const PAGES_KB = 64 * 1024;

/** SQLite as a server wants it: readers beside the writer, every commit on disk, references kept, and what is deleted overwritten. */
function prepareSqlite(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 10000');
  connection.pragma('secure_delete = ON');
  connection.pragma(`cache_size = -${PAGES_KB}`);
  keepStatements(connection);
  done(null, connection);
}

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: { filename: path.join(dataDir(env), 'awareness.db') },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: prepareSqlite },
});

const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: { connectionString: env('DATABASE_URL') },
  pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 10) },
});

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    ...(env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env)),
    acquireConnectionTimeout: 60_000,
  },
  settings: { useTypescriptMigrations: true, runMigrations: true, forceMigration: false },
});
