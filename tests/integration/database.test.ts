import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
});

afterAll(() => newsroom.close());

const isSqlite = () => newsroom.databaseClient === 'sqlite';

async function indexesOf(table: string): Promise<readonly string[]> {
  const { connection } = newsroom.strapi.db;
  return isSqlite()
    ? connection('sqlite_master').where({ type: 'index', tbl_name: table }).pluck('name')
    : connection('pg_indexes').where({ tablename: table }).pluck('indexname');
}

test('every story type has the indexes its lists and its slugs need', async () => {
  const stories = Object.values(newsroom.strapi.contentTypes).filter(
    ({ uid, attributes }) => uid.startsWith('api::') && 'slug' in attributes && 'locale' in attributes,
  );
  const missing: string[] = [];
  for (const { collectionName = '' } of stories) {
    const indexes = await indexesOf(collectionName);
    const wanted = ['slug', 'newest', 'edited'].map((name) => `${collectionName}_${name}_idx`);
    missing.push(...wanted.filter((name) => !indexes.includes(name)));
  }

  expect([stories.length, missing]).toEqual([10, []]);
});

test('a slug, a due instant and a place in a channel are found by an index', async () => {
  const { connection } = newsroom.strapi.db;
  const questions = [
    connection('articles').where({ slug: 'a', locale: 'vi' }).whereNotNull('published_at'),
    connection('syndication_items').where({ state: 'embargoed' }).where('embargo_until', '<=', 1),
    connection('syndication_changes').where({ channel: 'all' }).where('sequence', '>', 1).orderBy('sequence').limit(9),
    connection('syndication_changes')
      .where({ channel: 'all', usable: true })
      .orderBy([
        { column: 'published_at', order: 'desc' },
        { column: 'uuid', order: 'desc' },
      ])
      .limit(25),
  ];
  const scans = [];
  for (const question of questions) scans.push(await planOf(question.toQuery()));

  expect(scans.filter((plan) => /SCAN|Seq Scan|TEMP B-TREE/.test(plan))).toEqual([]);
});

async function planOf(question: string): Promise<string> {
  const { connection } = newsroom.strapi.db;
  if (isSqlite()) return JSON.stringify(await connection.raw(`EXPLAIN QUERY PLAN ${question}`));
  return connection.transaction(async (trx) => {
    await trx.raw('SET LOCAL enable_seqscan = off'); // a planner reads small tables whole, whatever indexes they have
    return JSON.stringify((await trx.raw(`EXPLAIN ${question}`)).rows);
  });
}

test('SQLite has readers beside its writer, every commit on the disk, and its references kept', async () => {
  if (!isSqlite()) return;
  const pragma = async (name: string) =>
    Object.values((await newsroom.strapi.db.connection.raw(`PRAGMA ${name}`))[0])[0];

  expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual([
    'wal',
    2,
    1,
  ]);
});
