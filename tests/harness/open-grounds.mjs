import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres-server.mjs';

/** Jest's globalSetup. */
export default async function openGrounds() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-tests-'));
  fs.chmodSync(dir, 0o755); // PostgreSQL runs as its own user and must be able to pass
  fs.mkdirSync(path.join(dir, 'templates'));
  process.env.GROUNDS_DIR = dir;
  if (process.env.DATABASE_CLIENT === 'postgres') {
    globalThis.groundsPostgres = await startPostgres(path.join(dir, 'postgres'));
    process.env.GROUNDS_POSTGRES_URL = globalThis.groundsPostgres.url;
  }
}
