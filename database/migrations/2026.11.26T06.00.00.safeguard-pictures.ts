import type { Knex } from 'knex';

/**
 * Pictures of which parts were hidden for good: where, by whom, and who else has confirmed the pixels. Files are document
 * ids of the media library, digests are SHA-256 in hex, instants are milliseconds since 1970 (UTC), people are ids of
 * admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('safeguard_hidden_pictures', (table) => {
    table.string('file', 40).primary();
    table.string('source', 40).notNullable();
    table.string('source_digest', 64).notNullable();
    table.string('digest', 64).notNullable();
    table.integer('width').notNullable();
    table.integer('height').notNullable();
    table.text('masks').notNullable();
    table.integer('hidden_by').notNullable();
    table.bigInteger('hidden_at').notNullable();
    table.integer('confirmed_by');
    table.bigInteger('confirmed_at');
    table.index(['confirmed_at', 'hidden_at']);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
