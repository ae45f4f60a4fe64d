import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';
import type { Listed, ListWanted } from './list-wanted';
import { listOnPostgres } from './lists-on-postgres';
import { listOnSqlite } from './lists-on-sqlite';

/** Items newest first; those that answer a search better come before all others. */
export async function listItems(reader: Knex, wanted: ListWanted): Promise<readonly Listed[]> {
  if (wanted.facets.some(({ values }) => values.length === 0)) return [];
  return isPostgres(reader) ? listOnPostgres(reader, wanted) : listOnSqlite(reader, wanted);
}
