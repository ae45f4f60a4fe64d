import type { Knex } from 'knex';

/** Which notice was given last before a consent runs out, in days. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('safeguard_consents', (table) => {
    table.integer('noticed_days');
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
