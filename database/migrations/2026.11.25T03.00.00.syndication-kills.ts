import type { Knex } from 'knex';

const IDENTITY = ['content_type', 'document_id', 'locale'];

/**
 * A killed item is gone for ever, and what comes after it is another one: of the items of a story only one is not killed.
 * `kill` counts kills and `swept` those whose files have been removed; a file that was removed says when.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('syndication_items', (table) => table.dropUnique(IDENTITY));
  await knex.raw(
    `CREATE UNIQUE INDEX syndication_items_living_unique ON syndication_items (${IDENTITY.join(', ')}) WHERE state <> 'killed'`,
  );
  await knex.schema.alterTable('syndication_media', (table) => table.bigInteger('removed_at'));
  await knex('syndication_counters').insert([
    { name: 'kill', value: 0 },
    { name: 'swept', value: 0 },
  ]);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
