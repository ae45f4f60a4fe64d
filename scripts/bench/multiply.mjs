/** Rows in one statement. */
const CHUNK = 50_000;
const NUMBERS = 'WITH RECURSIVE seq(n) AS (SELECT CAST(? AS bigint) UNION ALL SELECT n + 1 FROM seq WHERE n < ?)';

/**
 * Copies rows of a table once for each whole number from `from` to `to`, in SQL. `changed` names the columns that
 * differ, as expressions over the number `n` and the model `m`; `without` those the database fills in.
 */
async function copyRows(knex, { table, where, changed, without = [], from, to }) {
  const columns = Object.keys(await knex(table).columnInfo());
  const copied = columns.filter((column) => !without.includes(column));
  const names = copied.map((column) => `"${column}"`).join(', ');
  const values = copied.map((column) => changed[column] ?? `m."${column}"`).join(', ');
  for (let start = from; start <= to; start += CHUNK)
    await knex.raw(`INSERT INTO ${table} (${names}) ${NUMBERS} SELECT ${values} FROM seq, ${table} m WHERE ${where}`, [
      start,
      Math.min(to, start + CHUNK - 1),
    ]);
}

/**
 * Strapi's own rows (SQLite) of more articles like one that is published: its draft, its published copy, what they point at. Their
 * sections are the model's: reading populates them all the same.
 */
export async function multiplyArticles(knex, { documentId, from, to }) {
  const models = await knex('articles').where({ document_id: documentId }).orderBy('id');
  const { last } = await knex('articles').max('id as last').first();
  for (const [index, { id }] of models.entries()) {
    const newId = `${last} + (n - ${from}) * ${models.length} + ${index + 1}`;
    const changed = { id: newId, document_id: `'bench' || n`, slug: `'bench-' || n` };
    await copyRows(knex, { table: 'articles', where: `m.id = ${id}`, changed, from, to });
    for (const [table, column] of await linksOf(knex))
      await copyRows(knex, {
        table,
        where: `m."${column}" = ${id}`,
        changed: { [column]: newId },
        without: ['id'],
        from,
        to,
      });
  }
}

/** The tables that hang on an article's number, each with the column that holds it. */
async function linksOf(knex) {
  const tables = await knex('sqlite_master')
    .where({ type: 'table' })
    .where('name', 'like', 'articles\\_%')
    .pluck('name');
  const found = tables.filter((name) => name.startsWith('articles_') && name.endsWith('_lnk'));
  return [['articles_cmps', 'entity_id'], ...found.map((name) => [name, 'article_id'])];
}

const POSTGRES_UUID = `lpad(to_hex(n), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0')`;

/** What the two databases say in their own way. */
const DIALECTS = {
  sqlite: {
    index: ['rowid', `group_concat(kind || 'x' || hex(value), ' ')`],
    uuid: `printf('%08x-0000-4000-8000-%012x', n, n)`,
    body: 'substr(m.body, 1, 300)',
    search: [
      'rowid',
      (words) => `'${words.map((word) => `ə${word}`).join(' ')} ə' || n`,
      (words) => `'${words.join(' ')} ' || n`,
    ],
  },
  postgres: {
    index: ['place', `array_agg(kind || ':' || value)`],
    uuid: POSTGRES_UUID,
    body: 'substr(m.body, 1, 300)',
    search: [
      'place',
      ...Array(2).fill(
        (words) =>
          `to_tsvector('simple', '${words.join(' ')} ' || n) ||
           (SELECT array_to_tsvector(array_agg('ə' || kind || ':' || value)) FROM syndication_facets f
            WHERE kind <> 'channel' AND f.uuid = ${POSTGRES_UUID})`,
      ),
    ],
  },
};
export const isPostgres = (knex) => ['postgres', 'pg'].includes(knex.client.config.client);
const dialectOf = (knex) => DIALECTS[isPostgres(knex) ? 'postgres' : 'sqlite'];
const OF_MODEL = 'm.uuid = (SELECT uuid FROM syndication_items WHERE document_id = ';

/**
 * Our own rows of the same articles: older than any real item, so that the newest are real. Only `words` are searched for,
 * and documents are short: nobody reads them.
 */
export async function multiplyItems(knex, { documentId, from, to, words }) {
  const { uuid, body } = dialectOf(knex);
  const of = `${OF_MODEL}'${documentId}')`;
  const copy = (table, changed, where = of) => copyRows(knex, { table, where, changed, from, to });
  await copy('syndication_items', {
    uuid,
    document_id: `'bench' || n`,
    slug: `'bench-' || n`,
    canonical_url: `'https://bench.invalid/' || n`,
    published_at: 'n * 1000',
    place: 'n * 4096000',
  });
  await copy('syndication_documents', { uuid, body });
  await copy('syndication_versions', { uuid });
  await copy('syndication_facets', { uuid, place: 'n * 4096000' });
  await multiplyFacets(knex, { from, to });
  const channels = await knex('syndication_changes').whereRaw(of.replaceAll('m.', '')).pluck('channel');
  const last = await knex('syndication_counters').where({ name: 'change' }).first('value');
  const value = Number(last.value);
  for (const [index, channel] of channels.entries())
    await copy(
      'syndication_changes',
      {
        uuid,
        sequence: `${value} + (n - ${from}) * ${channels.length} + ${index + 1}`,
        published_at: 'n * 1000',
      },
      `${of} AND m.channel = '${channel}'`,
    );
  await knex('syndication_counters')
    .where({ name: 'change' })
    .update({ value: value + (to - from + 1) * channels.length });
  if (words) await multiplyWords(knex, { from, to });
}

/** Every other story has this topic, and all the others that tier: two large facets that never meet. */
async function multiplyFacets(knex, { from, to }) {
  for (const [kind, rest] of [
    ['topic', 0],
    ['tier', 1],
  ])
    await knex.raw(
      `INSERT INTO syndication_facets (uuid, kind, value, place) ${NUMBERS}
       SELECT ${dialectOf(knex).uuid}, '${kind}', 'bench', n * 4096000 FROM seq WHERE n % 2 = ${rest}`,
      [from, to],
    );
  const [key, terms] = dialectOf(knex).index;
  await knex.raw(
    `INSERT INTO syndication_facet_index (${key}, terms) SELECT place, ${terms} FROM syndication_facets
     WHERE place BETWEEN ? AND ? GROUP BY place`,
    [from * 4096000, to * 4096000],
  );
}

const EXACT = ['bài', 'để', 'đo', 'số', 'gọi', '111'];
const FOLDED = ['bai', 'de', 'do', 'so', 'goi', '111'];

function multiplyWords(knex, { from, to }) {
  const [key, exact, folded] = dialectOf(knex).search;
  return knex.raw(
    `INSERT INTO syndication_search (${key}, text, exact, folded) ${NUMBERS}
     SELECT n * 4096000, 'Bài ' || n, ${exact(EXACT)}, ${folded(FOLDED)} FROM seq`,
    [from, to],
  );
}
