import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { withLock } from '../../scripts/lib/lock.mjs';
import { inProject, ROOT } from '../../scripts/lib/project.mjs';

/**
 * Makes the newsroom every file's own copy is taken from: boots Strapi once on an empty database
 * and lets it end. Run as `node template.mjs <folder> [<database>]` with the server's settings in
 * the environment. Whoever comes second waits for the first, and finds the work done.
 */
async function main(folder, database) {
  await withLock(`${folder}.lock`, async () => {
    if (fs.existsSync(folder)) return;
    if (database) await makeAfresh(database);
    const draft = `${folder}.draft`;
    fs.rmSync(draft, { recursive: true, force: true });
    fs.mkdirSync(draft, { recursive: true });
    await bootOnce(draft);
    fs.renameSync(draft, folder);
  });
}

async function makeAfresh(database) {
  const client = new pg.Client({ connectionString: new URL('/postgres', process.env.DATABASE_URL).href });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${database}`);
  await client.query(`CREATE DATABASE ${database}`);
  await client.end();
}

async function bootOnce(dataDir) {
  process.env.DATA_DIR = dataDir;
  process.chdir(ROOT);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: inProject('dist'), serveAdminPanel: false });
  strapi.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
  await strapi.load();
  await strapi.destroy();
}

await main(path.resolve(process.argv[2]), process.argv[3]);
process.exit(0); // Strapi leaves timers behind
