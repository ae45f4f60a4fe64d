import type { Knex } from 'knex';

/**
 * What every story has ever said, who has one open, and who was shown one before it was out. Instants are milliseconds
 * since 1970 (UTC), people are ids of admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await revisions(knex);
  await knex.schema.createTable('newsroom_presence', (table) => {
    place(table);
    table.integer('user_id').notNullable();
    table.bigInteger('since').notNullable();
    table.bigInteger('seen_at').notNullable();
    table.boolean('is_writing').notNullable();
    table.primary(['content_type', 'document_id', 'locale', 'user_id']);
    table.index(['seen_at']);
  });
  await knex.schema.createTable('newsroom_previews', (table) => {
    table.string('id', 24).primary();
    place(table);
    table.string('hash', 64).notNullable();
    table.integer('user_id').notNullable();
    table.bigInteger('made_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.index(['content_type', 'document_id', 'locale']);
    table.index(['hash']);
    table.index(['expires_at']);
  });
  await knex('newsroom_counters').insert({ name: 'revisions-pruned', value: 0 });
}

/** Each content is stored once, under its hash. */
async function revisions(knex: Knex) {
  await knex.schema.createTable('newsroom_snapshots', (table) => {
    table.string('hash', 64).primary();
    table.binary('body').notNullable();
  });
  await knex.schema.createTable('newsroom_revisions', (table) => {
    table.string('id', 36).primary();
    place(table);
    table.integer('number').notNullable();
    table.string('kind', 12).notNullable();
    table.string('hash', 64).notNullable();
    table.string('base', 64);
    table.integer('user_id');
    table.string('user_name', 200);
    table.bigInteger('at').notNullable();
    table.boolean('was_published').notNullable().defaultTo(false);
    table.unique(['content_type', 'document_id', 'locale', 'number']);
    table.index(['hash']);
    table.index(['at']);
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
