import type { Knex } from 'knex';

/** Numbers within one millisecond; `published_at` in front of them makes an order that whole numbers up to 2^53 hold. */
const PLACES_A_MILLISECOND = 4096;
const BATCH = 200;

/**
 * What lists and searches are answered from. Every item gets a place in the order of publication, its facets one row each,
 * and its words. Items that are there already are given place and facets here; their words come with
 * `npm run verify -- --repair`, which writes whatever an older renderer wrote.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('syndication_items', (table) => {
    table.bigInteger('place');
    table.integer('renderer').notNullable().defaultTo(1);
  });
  await givePlaces(knex);
  await knex.schema.alterTable('syndication_items', (table) => {
    table.unique(['place']);
    table.index(['renderer']);
  });
  await facets(knex);
  await search(knex);
  await knex('syndication_counters').insert({ name: 'write', value: 0 });
}

async function givePlaces(knex: Knex) {
  const rows = await knex('syndication_items').orderBy(['published_at', 'uuid']).select('uuid', 'published_at');
  let last = 0;
  for (const { uuid, published_at } of rows) {
    last = Math.max(last + 1, Number(published_at) * PLACES_A_MILLISECOND);
    await knex('syndication_items').where({ uuid }).update({ place: last });
  }
}

async function facets(knex: Knex) {
  await knex.schema.createTable('syndication_facets', (table) => {
    table.string('uuid', 36).notNullable();
    table.string('kind', 12).notNullable();
    table.string('value', 60).notNullable();
    table.bigInteger('place').notNullable();
    table.primary(['uuid', 'kind', 'value']);
    table.index(['kind', 'value', 'place', 'uuid']);
  });
  const items = await knex('syndication_items').whereIn('state', ['usable', 'embargoed']);
  const channels = await knex('syndication_changes as change')
    .join('syndication_items as item', 'item.uuid', 'change.uuid')
    .where('change.usable', true)
    .select('change.uuid', 'change.channel as value', 'item.place');
  const rows = [...items.flatMap(facetsOf), ...channels.map((row) => ({ ...row, kind: 'channel' }))];
  await knex.batchInsert('syndication_facets', rows, BATCH);
}

interface StoredItem {
  readonly uuid: string;
  readonly place: number | string;
  readonly profile: string;
  readonly locale: string;
  readonly facets: string;
  readonly series_document_id: string | null;
  readonly column_document_id: string | null;
}

function facetsOf(item: StoredItem) {
  const { uuid, place, profile, locale, series_document_id, column_document_id } = item;
  const { topics, audiences, ageTiers, units } = JSON.parse(item.facets);
  const values: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['type', [profile]],
    ['lang', [locale]],
    ['topic', topics],
    ['audience', audiences],
    ['tier', ageTiers],
    ['unit', units],
    ['series', [series_document_id]],
    ['column', [column_document_id]],
  ];
  return values.flatMap(([kind, all]) =>
    [...new Set(all)].filter((value) => value !== null).map((value) => ({ uuid, kind, value, place })),
  );
}

/** The words of every item that is out, with their accents and without. The row's number is the item's place. */
async function search(knex: Knex) {
  if (knex.client.config.client === 'postgres' || knex.client.config.client === 'pg') return searchOnPostgres(knex);
  await knex.raw(
    `CREATE VIRTUAL TABLE syndication_search USING fts5(text UNINDEXED, exact, folded, tokenize = "unicode61 remove_diacritics 0")`,
  );
  // What is killed leaves the file at once, not when the index is next merged.
  await knex.raw(`INSERT INTO syndication_search(syndication_search, rank) VALUES('secure-delete', 1)`);
}

async function searchOnPostgres(knex: Knex) {
  await knex.schema.createTable('syndication_search', (table) => {
    table.bigInteger('place').primary();
    table.text('text').notNullable();
    table.specificType('exact', 'tsvector').notNullable();
    table.specificType('folded', 'tsvector').notNullable();
    table.index(['exact'], 'syndication_search_exact_index', 'gin');
    table.index(['folded'], 'syndication_search_folded_index', 'gin');
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
