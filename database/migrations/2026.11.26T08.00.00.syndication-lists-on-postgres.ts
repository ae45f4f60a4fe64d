import type { Knex } from 'knex';

/**
 * PostgreSQL gets the index of facets that SQLite has: what has two facets that many have, and that hardly ever meet, is
 * found without going through all that have one. And it counts finer: from its hundred commonest values it took a rare
 * word for one that stands in every two hundredth text, and went through all of them to find it.
 */
export async function up(knex: Knex): Promise<void> {
  if (knex.client.config.client !== 'postgres' && knex.client.config.client !== 'pg') return;
  await knex.schema.createTable('syndication_facet_index', (table) => {
    table.bigInteger('place').primary();
    table.specificType('terms', 'text[]').notNullable();
  });
  await knex.raw(
    `INSERT INTO syndication_facet_index (place, terms)
     SELECT place, array_agg(kind || ':' || value) FROM syndication_facets GROUP BY place`,
  );
  await knex.raw(
    `CREATE INDEX syndication_facet_index_terms_index ON syndication_facet_index USING gin (terms) WITH (fastupdate = off)`,
  );
  for (const [table, columns] of Object.entries(COUNTED_FINER)) {
    const finer = columns.map((column) => `ALTER COLUMN ${column} SET STATISTICS 1000`);
    await knex.raw(`ALTER TABLE ${table} ${finer.join(', ')}`);
  }
  await knex.raw('CREATE STATISTICS syndication_facets_of_a_kind (mcv) ON kind, value FROM syndication_facets');
  for (const table of ['syndication_facet_index', ...Object.keys(COUNTED_FINER)]) await knex.raw(`ANALYZE ${table}`);
}

const COUNTED_FINER = { syndication_search: ['exact', 'folded'], syndication_facets: ['kind', 'value'] };

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
