import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';

export interface Table {
  readonly name: string;
  /** Those that may hold text. */
  readonly columns: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

/** Where a row lies: its number on SQLite, its place on PostgreSQL. It is good until somebody changes the row. */
export interface Located {
  readonly at: string | number;
  readonly row: Row;
}

const PAGE = 200;
/** Pages of 8 kB that PostgreSQL is asked for at a time. */
const BLOCKS = 64;

/** Every table, whoever made it, with the columns that can hold a word. */
export const tablesIn = (knex: Knex): Promise<readonly Table[]> =>
  isPostgres(knex) ? onPostgres(knex) : onSqlite(knex);

async function onSqlite(knex: Knex): Promise<readonly Table[]> {
  const made: { name: string; sql: string | null }[] = await knex('sqlite_master').where({ type: 'table' });
  const indexes = made.filter(({ sql }) => /^create virtual table/i.test(sql ?? ''));
  const isPartOfIndex = (name: string) => indexes.some((index) => name.startsWith(`${index.name}_`));
  const tables: Table[] = [];
  for (const { name, sql } of made) {
    if (name.startsWith('sqlite_') || isPartOfIndex(name) || /content\s*=\s*''/i.test(sql ?? '')) continue;
    const columns: { name: string; type: string }[] = await knex.raw(`PRAGMA table_info(${knex.ref(name)})`);
    const texts = columns.filter(({ type }) => type === '' || /char|text|json|blob|clob/i.test(type));
    if (texts.length > 0) tables.push({ name, columns: texts.map((column) => column.name) });
  }
  return tables;
}

const TEXTS = ['character varying', 'character', 'text', 'json', 'jsonb', 'bytea'];

async function onPostgres(knex: Knex): Promise<readonly Table[]> {
  const columns: { table_name: string; column_name: string }[] = await knex('information_schema.columns as column')
    .join('information_schema.tables as table', (on) =>
      on.on('table.table_schema', 'column.table_schema').on('table.table_name', 'column.table_name'),
    )
    .whereRaw('"column".table_schema = current_schema()')
    .where('table.table_type', 'BASE TABLE')
    .whereIn('column.data_type', TEXTS)
    .select('column.table_name', 'column.column_name');
  const tables = new Map<string, string[]>();
  for (const { table_name, column_name } of columns)
    tables.set(table_name, [...(tables.get(table_name) ?? []), column_name]);
  return [...tables].map(([name, texts]) => ({ name, columns: texts }));
}

/** All rows, a few at a time. What is written meanwhile may be missed: look again. */
export async function* rowsOf(knex: Knex, { name }: Table): AsyncGenerator<readonly Located[]> {
  if (isPostgres(knex)) yield* blocksOf(knex, name);
  else yield* pagesOf(knex, name);
}

async function* pagesOf(knex: Knex, name: string): AsyncGenerator<readonly Located[]> {
  for (let last = -1; ;) {
    const rows: Row[] = await knex(name)
      .select('*', knex.raw('rowid as forgetting_at'))
      .where('rowid', '>', last)
      .orderBy('rowid')
      .limit(PAGE);
    if (rows.length === 0) return;
    yield rows.map(({ forgetting_at, ...row }) => ({ at: Number(forgetting_at), row }));
    last = Number(rows.at(-1)?.forgetting_at);
  }
}

async function* blocksOf(knex: Knex, name: string): AsyncGenerator<readonly Located[]> {
  const { rows: sizes } = await knex.raw(
    `select pg_relation_size(to_regclass(quote_ident(?))) / current_setting('block_size')::int as blocks`,
    [name],
  );
  for (let block = 0; block < Number(sizes[0].blocks); block += BLOCKS) {
    const rows: Row[] = await knex(name)
      .select('*', knex.raw('ctid::text as forgetting_at'))
      .whereRaw('ctid >= ?::tid and ctid < ?::tid', [`(${block},0)`, `(${block + BLOCKS},0)`]);
    yield rows.map(({ forgetting_at, ...row }) => ({ at: String(forgetting_at), row }));
  }
}

/** The row at a place, for whoever is about to change it. */
export const rowAt = (trx: Knex, table: string, at: Located['at']): Knex.QueryBuilder =>
  isPostgres(trx) ? trx(table).whereRaw('ctid = ?::tid', [at]) : trx(table).where('rowid', at);
