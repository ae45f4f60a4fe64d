import type { Knex } from 'knex';

/** Which facts about the help line an item was written with. What is there already is written anew at the next start. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('syndication_items', (table) => {
    table.string('hotline_facts', 22);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
