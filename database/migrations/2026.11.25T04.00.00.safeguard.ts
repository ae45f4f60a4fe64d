import type { Knex } from 'knex';

/**
 * What people decided about findings, and which published stories a new rule asks them to read again. Instants are
 * milliseconds since 1970 (UTC), people are ids of admin users. No table holds a word of a story.
 */
export async function up(knex: Knex): Promise<void> {
  await waivers(knex);
  await rereadings(knex);
}

async function waivers(knex: Knex) {
  await knex.schema.createTable('safeguard_waivers', (table) => {
    table.string('id', 36).primary();
    place(table);
    table.string('finding', 24).notNullable();
    table.string('kind', 40).notNullable();
    table.text('reason').notNullable();
    table.integer('waived_by').notNullable();
    table.bigInteger('waived_at').notNullable();
    table.integer('signed_by');
    table.bigInteger('signed_at');
    table.bigInteger('died_at');
    table.index(['content_type', 'document_id', 'locale']);
  });
}

async function rereadings(knex: Knex) {
  await knex.schema.createTable('safeguard_rereadings', (table) => {
    place(table);
    table.string('rules', 64).notNullable();
    table.integer('block').notNullable();
    table.integer('warn').notNullable();
    table.text('kinds').notNullable();
    table.bigInteger('found_at').notNullable();
    table.bigInteger('done_at');
    table.integer('done_by');
    table.primary(['content_type', 'document_id', 'locale']);
    table.index(['done_at', 'found_at']);
  });
  await knex.schema.createTable('safeguard_examinations', (table) => {
    table.string('rules', 64).primary();
    table.bigInteger('claimed_at').notNullable();
    table.bigInteger('finished_at');
  });
}

function place(table: Knex.CreateTableBuilder) {
  table.string('content_type', 120).notNullable();
  table.string('document_id', 40).notNullable();
  table.string('locale', 20).notNullable();
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
