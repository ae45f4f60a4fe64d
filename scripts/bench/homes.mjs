import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../tests/harness/postgres-server.mjs';
import { inProject } from '../lib/project.mjs';
import { writeVanillaApp } from './vanilla-app.mjs';
import { worker } from './workers.mjs';

const SECRETS = Object.fromEntries(
  ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'].map((name) => [
    name,
    'bench',
  ]),
);

/** What the hot cache may take while it is measured. Megabytes. */
export const CACHE_MB = 32;

const SETTINGS = {
  ...SECRETS,
  NODE_ENV: 'production',
  ENV_PATH: os.devNull,
  SEED: 'none',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'http://bench.invalid',
  RATE_LIMIT_PUBLIC: '0',
  STRAPI_TELEMETRY_DISABLED: 'true',
  CONTENT_CACHE_MB: String(CACHE_MB),
};

/** What `npm start` tells Node. */
export const FLAGS = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8')).scripts.start.match(/--\S+/g);

const made = [];

function folder() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-bench-'));
  made.push(dir);
  return dir;
}

/** A node of the product on data of its own, or on another node's. `database` is in which one, if not in a file. */
export async function openNewsroom({ dataDir = folder(), database = {} } = {}) {
  const env = { ...SETTINGS, ...database, DATA_DIR: dataDir };
  const child = worker('newsroom', { env, execArgv: ['--expose-gc', ...FLAGS] });
  return { ...child, dataDir, ...(await child.ready) };
}

/** A PostgreSQL of our own, empty. */
export async function openPostgres() {
  const dir = folder();
  fs.chmodSync(dir, 0o755); // it does not run as root, and has to find its files
  const { url, stop } = await startPostgres(dir);
  return { database: { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${url}/postgres` }, stop };
}

/** Strapi as it comes. Its folder lies in the project, because it looks for its packages above it. */
export async function openVanilla() {
  const app = inProject('.cache', `bench-vanilla-${process.pid}`);
  made.push(app);
  writeVanillaApp(app);
  const env = { NODE_ENV: 'production', BENCH_APP: app, BENCH_DATABASE: path.join(folder(), 'vanilla.db') };
  const child = worker('vanilla', { env: { ...env, STRAPI_TELEMETRY_DISABLED: 'true' } });
  return { ...child, ...(await child.ready) };
}

export const removeHomes = () => made.forEach((dir) => fs.rmSync(dir, { recursive: true, force: true }));
