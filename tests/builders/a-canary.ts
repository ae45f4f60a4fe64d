import fs from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../harness';

/** Where a word still stands in what outlets are answered from: tables, and on SQLite the bytes of the database. */
export async function whereItStands(newsroom: Newsroom, word: string): Promise<readonly string[]> {
  const tables = await readModelTables(newsroom);
  const found: string[] = [];
  for (const table of tables) {
    const rows: object[] = await newsroom.strapi.db.connection(table).select('*');
    if (rows.some((row) => Object.values(row).some((cell) => holds(cell, word)))) found.push(table);
  }
  return newsroom.databaseClient === 'sqlite' ? [...found, ...(await bytesHolding(newsroom, word))] : found;
}

const holds = (cell: unknown, word: string): boolean =>
  (Buffer.isBuffer(cell) ? cell.toString('latin1') : String(cell)).toLowerCase().includes(word.toLowerCase());

async function readModelTables({ strapi, databaseClient }: Newsroom): Promise<readonly string[]> {
  const knex = strapi.db.connection;
  const names: string[] =
    databaseClient === 'sqlite'
      ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
      : await knex('information_schema.tables').where({ table_schema: 'public' }).pluck('table_name');
  return names.filter((name) => name.startsWith('syndication_'));
}

interface Page {
  readonly pageno: number;
  readonly owner: string;
}

/**
 * Pages of the database that hold the word and belong to the read model or to nobody: what a newsroom keeps of its own
 * stories stands in its own tables.
 */
async function bytesHolding({ strapi, premises }: Newsroom, word: string): Promise<readonly string[]> {
  const knex = strapi.db.connection;
  const file = path.join(premises.dataDir, 'awareness.db');
  await knex.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  const [{ page_size: size }] = await knex.raw('PRAGMA page_size');
  const pages: Page[] = await knex.raw(
    'SELECT pageno, m.tbl_name AS owner FROM dbstat JOIN sqlite_master m ON m.name = dbstat.name',
  );
  const others = new Set(pages.filter(({ owner }) => !owner.startsWith('syndication_')).map(({ pageno }) => pageno));
  const bytes = await fs.readFile(file);
  const held = Array.from({ length: bytes.byteLength / size }, (_, index) => index + 1)
    .filter((page) => !others.has(page) && holds(bytes.subarray((page - 1) * size, page * size), word))
    .map((page) => `page ${page}`);
  return holds(await fs.readFile(`${file}-wal`), word) ? [...held, 'the write-ahead log'] : held;
}
