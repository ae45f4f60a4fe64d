import knex from 'knex';
import { keepStatements } from '../config/shared/kept-statements';

interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): { all(): unknown; run(...values: unknown[]): unknown };
}

const opened = knex({ client: 'better-sqlite3', connection: { filename: ':memory:' }, useNullAsDefault: true });

afterAll(() => opened.destroy());

async function open(): Promise<Sqlite> {
  const database: Sqlite = await opened.client.acquireRawConnection();
  database.exec('CREATE TABLE stories (title TEXT)');
  keepStatements(database);
  return database;
}

const INSERT = 'INSERT INTO stories (title) VALUES (?)';
const SELECT = 'SELECT * FROM stories';

test('a statement that comes again is prepared once, and keeps nothing of its last values', async () => {
  const database = await open();

  database.prepare(INSERT).run('Một');

  expect(database.prepare(INSERT)).toBe(database.prepare(INSERT));
  expect(() => database.prepare(INSERT).run()).toThrow('Too few parameter values');
});

test('a kept statement shows a column that came later', async () => {
  const database = await open();
  database.prepare(INSERT).run('Một');
  database.prepare(SELECT).all();

  database.exec('ALTER TABLE stories ADD COLUMN desk TEXT');

  expect(database.prepare(SELECT).all()).toEqual([{ title: 'Một', desk: null }]);
});

test('kept statements do not hold a table that is dropped and made again', async () => {
  const database = await open();
  database.prepare(SELECT).all();

  database.exec('DROP TABLE stories; CREATE TABLE stories (slug TEXT)');

  expect(database.prepare(SELECT).all()).toEqual([]);
  expect(() => database.prepare(INSERT).run('Một')).toThrow('no column named title');
});

test('what is no reading or writing of rows is prepared anew', async () => {
  const database = await open();

  expect(database.prepare('PRAGMA user_version')).not.toBe(database.prepare('PRAGMA user_version'));
});
