import type { Knex } from 'knex';

/** Which outlet was ever granted which channel: one whose grant ended is told so. Filled at start and at every change. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('syndication_grants', (table) => {
    table.string('outlet', 40).notNullable();
    table.string('channel', 60).notNullable();
    table.bigInteger('granted_at').notNullable();
    table.bigInteger('ended_at');
    table.primary(['outlet', 'channel']);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
