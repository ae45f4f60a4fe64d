import type { Knex } from 'knex';

/**
 * Who asked to be forgotten, in what, on whose word. The words themselves are encrypted until it is done, then only keyed
 * digests are left, by which they are recognised in a backup that is restored. Instants are milliseconds since 1970 (UTC),
 * people are ids of admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('safeguard_forgettings', (table) => {
    table.string('id', 36).primary();
    table.string('reason', 24).notNullable();
    table.string('state', 12).notNullable();
    table.integer('opened_by').notNullable();
    table.bigInteger('opened_at').notNullable();
    table.integer('signed_by');
    table.bigInteger('signed_at');
    table.bigInteger('ended_at');
    table.text('sealed');
    for (const list of ['words', 'stories', 'media', 'counts']) table.text(list).notNullable();
    table.boolean('restored').notNullable().defaultTo(false);
    table.bigInteger('claimed_until');
    table.index(['state', 'opened_at']);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
