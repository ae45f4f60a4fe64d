import { LRUCache } from 'lru-cache';

interface SqliteConnection<Statement extends object> {
  prepare(sql: string): Statement;
}

/** A publication takes about a hundred different ones, a screen of the newsroom some dozens. */
const KEPT = 1_000;

/** What reads and writes rows, and no more: `PRAGMA` and the like are different statements each time they run. */
const OF_ROWS = /^\s*(select|insert|update|delete|with)\b/i;

/**
 * Has SQLite prepare a statement once and run it again and again. Preparing costs more than running when few rows are
 * concerned, and knex prepares anew for each call. SQLite itself prepares what it has kept anew when the schema or its
 * statistics change.
 */
export function keepStatements<Statement extends object>(connection: SqliteConnection<Statement>): void {
  const kept = new LRUCache<string, Statement>({ max: KEPT });
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => {
    if (!OF_ROWS.test(sql)) return prepare(sql);
    const statement = kept.get(sql) ?? prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
}
