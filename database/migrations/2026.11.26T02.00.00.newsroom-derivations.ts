import type { Knex } from 'knex';

/**
 * What a story was made from, and the revision of it that was looked at last: a source that changes later is flagged until
 * somebody looks again. Instants are milliseconds since 1970 (UTC), people are ids of admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('newsroom_derivations', (table) => {
    table.string('content_type', 120).notNullable();
    table.string('document_id', 40).notNullable();
    table.string('locale', 20).notNullable();
    table.string('field', 60).notNullable();
    table.string('source_type', 120).notNullable();
    table.string('source_document_id', 40).notNullable();
    table.string('seen_revision', 64).notNullable();
    table.bigInteger('seen_at').notNullable();
    table.integer('seen_by');
    table.string('change', 16);
    table.bigInteger('changed_at');
    table.primary(['content_type', 'document_id', 'locale', 'field']);
    table.index(['source_type', 'source_document_id', 'locale']);
    table.index(['changed_at']);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
