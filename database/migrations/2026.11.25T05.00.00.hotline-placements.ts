import type { Knex } from 'knex';

/** Where outlets say that a banner stands. Nobody who sees it is in here. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('hotline_placements', (table) => {
    table.string('name', 60).primary();
    table.string('outlet', 24).notNullable().index();
    table.string('size', 12).notNullable();
    table.string('url', 500).notNullable();
    table.bigInteger('reported_at').notNullable();
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
