import type { Knex } from 'knex';

/**
 * Who agreed that a child may be recognised: where, in what, until when. Whom it is about is encrypted; words it covers
 * are keyed digests. Instants are milliseconds since 1970 (UTC), people are ids of admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('safeguard_consents', (table) => {
    table.string('id', 36).primary();
    table.text('reference').notNullable();
    for (const list of ['kinds', 'words', 'media']) table.text(list).notNullable();
    table.string('given_by', 12).notNullable();
    table.integer('child_age').notNullable();
    table.boolean('child_agreed').notNullable();
    table.bigInteger('given_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('withdrawn_at');
    table.integer('withdrawn_by');
    table.bigInteger('ended_at');
    table.string('evidence_type', 80);
    table.integer('recorded_by').notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.index(['ended_at', 'expires_at']);
  });
  await knex.schema.createTable('safeguard_consent_stories', (table) => {
    table.string('consent', 36).notNullable().references('id').inTable('safeguard_consents');
    table.string('content_type', 120).notNullable();
    table.string('document_id', 40).notNullable();
    table.primary(['consent', 'content_type', 'document_id']);
    table.index(['content_type', 'document_id']);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
