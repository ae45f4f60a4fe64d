import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

export type Seed = 'none' | 'demo';
export type DatabaseClient = 'sqlite' | 'postgres';

/** What one newsroom owns: a folder, a database, and the settings that lead the server to them. */
export interface Premises {
  readonly databaseClient: DatabaseClient;
  readonly dataDir: string;
  readonly settings: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

const DATABASE_CLIENT: DatabaseClient = process.env.DATABASE_CLIENT === 'postgres' ? 'postgres' : 'sqlite';

/** Known secrets, and nothing of the developer's own `.env`. */
const TEST_SETTINGS = {
  NODE_ENV: 'test',
  ENV_PATH: os.devNull,
  HOST: '127.0.0.1',
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key',
  ADMIN_RATE_LIMIT: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATABASE_CLIENT,
};

/** A newsroom's own copy of the run's template: a fresh folder and a fresh database. */
export async function openPremises({ seed }: { seed: Seed }): Promise<Premises> {
  const template = await ensureTemplate(seed);
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  const dataDir = path.join(grounds(), name);
  fs.cpSync(template, dataDir, { recursive: true });
  if (DATABASE_CLIENT === 'postgres') await administer(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase(seed)}`);
  return {
    databaseClient: DATABASE_CLIENT,
    dataDir,
    settings: { ...settingsFor(seed, name), DATA_DIR: dataDir },
    remove: () => remove(name, dataDir),
  };
}

const templateDatabase = (seed: Seed): string => `template_${seed}`;

function settingsFor(seed: Seed, database: string): Record<string, string> {
  const settings = { ...TEST_SETTINGS, SEED: seed };
  return DATABASE_CLIENT === 'postgres' ? { ...settings, DATABASE_URL: databaseUrl(database) } : settings;
}

/** Made once in a run, by whichever file needs it first, in a process of its own. */
async function ensureTemplate(seed: Seed): Promise<string> {
  const folder = path.join(grounds(), 'templates', seed);
  if (fs.existsSync(folder)) return folder;
  const database = templateDatabase(seed);
  const args = [path.join(__dirname, 'template.mjs'), folder, ...(DATABASE_CLIENT === 'postgres' ? [database] : [])];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...settingsFor(seed, database) } });
  return folder;
}

async function remove(database: string, dataDir: string): Promise<void> {
  if (DATABASE_CLIENT === 'postgres') await administer(`DROP DATABASE ${database} WITH (FORCE)`);
  fs.rmSync(dataDir, { recursive: true, force: true });
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl('postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Where this run of the tests keeps everything; Jest's globalSetup opens it. */
const grounds = (): string => fromEnvironment('GROUNDS_DIR');

const databaseUrl = (database: string): string => `${fromEnvironment('GROUNDS_POSTGRES_URL')}/${database}`;

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests run through "node scripts/test.mjs".`);
  return value;
}
