import fs from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Newsroom } from '../harness';

/**
 * Where any of these spellings still stands: every table, compressed or not, every file of the installation by name and by
 * bytes, and on SQLite the bytes of the database and its log. Written without the product's own search, to check it.
 */
export async function tracesOf(newsroom: Newsroom, spellings: readonly string[]): Promise<readonly string[]> {
  return [...(await inTables(newsroom, spellings)), ...(await inFiles(newsroom, spellings))].sort();
}

async function inTables({ strapi, databaseClient }: Newsroom, spellings: readonly string[]): Promise<string[]> {
  const knex = strapi.db.connection;
  const names: string[] =
    databaseClient === 'sqlite'
      ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
      : await knex('information_schema.tables').where({ table_schema: 'public' }).pluck('table_name');
  const found: string[] = [];
  for (const name of names) {
    const rows: object[] = await knex(name)
      .select('*')
      .catch(() => []); // an index without content says nothing
    if (rows.some((row) => Object.values(row).some((cell) => says(textOf(cell), spellings))))
      found.push(`table ${name}`);
  }
  return found;
}

async function inFiles({ strapi, databaseClient, premises }: Newsroom, spellings: readonly string[]) {
  if (databaseClient === 'sqlite') await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  const entries = await fs.readdir(premises.dataDir, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const where = path.relative(premises.dataDir, path.dirname(file)) || '.';
    if (says(entry.name, spellings)) found.push(`a name in ${where}`);
    if (says(textOf(await fs.readFile(file)), spellings)) found.push(`bytes in ${where}: ${path.extname(entry.name)}`);
  }
  return found;
}

const UNPACKING = [brotliDecompressSync, gunzipSync];

function textOf(cell: unknown): string {
  if (!Buffer.isBuffer(cell)) return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  const opened = UNPACKING.flatMap((open) => {
    try {
      return [open(cell).toString()];
    } catch {
      return [];
    }
  });
  return [cell.toString('utf8'), ...opened].join('\n');
}

const says = (text: string, spellings: readonly string[]): boolean => {
  const lower = text.normalize('NFC').toLowerCase();
  return spellings.some((each) => lower.includes(each.toLowerCase()));
};
