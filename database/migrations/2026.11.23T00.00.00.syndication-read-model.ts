import type { Knex } from 'knex';

/**
 * What outlets read, written at publication: items with their finished documents, and the order of changes by channel.
 * Instants are milliseconds since 1970 (UTC), so that both databases compare them alike.
 */
export async function up(knex: Knex): Promise<void> {
  await counters(knex);
  await items(knex);
  await changes(knex);
  await media(knex);
  await slugs(knex);
  await keys(knex);
}

async function counters(knex: Knex) {
  await knex.schema.createTable('syndication_counters', (table) => {
    table.string('name', 40).primary();
    table.bigInteger('value').notNullable();
  });
  await knex('syndication_counters').insert({ name: 'change', value: 0 });
}

async function items(knex: Knex) {
  await knex.schema.createTable('syndication_items', (table) => {
    table.string('uuid', 36).primary();
    table.string('document_id', 40).notNullable();
    table.string('locale', 20).notNullable();
    table.string('content_type', 120).notNullable();
    table.string('profile', 40).notNullable();
    table.string('state', 20).notNullable();
    table.integer('version').notNullable();
    table.integer('urgency').notNullable();
    table.string('slug', 200);
    table.text('title').notNullable();
    table.string('canonical_url', 500).notNullable();
    table.bigInteger('published_row').notNullable();
    table.bigInteger('row_updated_at').notNullable();
    table.text('facets').notNullable();
    table.string('series_document_id', 40);
    table.integer('series_part');
    table.string('column_document_id', 40);
    table.bigInteger('published_at').notNullable();
    table.bigInteger('version_at').notNullable();
    table.bigInteger('embargo_until');
    table.bigInteger('expires_at');
    table.unique(['content_type', 'document_id', 'locale']);
    table.index(['state', 'embargo_until']);
    table.index(['state', 'expires_at']);
    table.index(['series_document_id', 'locale']);
    table.index(['column_document_id', 'locale']);
    table.index(['document_id']);
  });
  await knex.schema.createTable('syndication_documents', (table) => {
    table.string('uuid', 36).notNullable().references('uuid').inTable('syndication_items').onDelete('CASCADE');
    table.string('format', 20).notNullable();
    table.binary('body').notNullable();
    table.primary(['uuid', 'format']);
  });
  await knex.schema.createTable('syndication_versions', (table) => {
    table.string('uuid', 36).notNullable();
    table.integer('version').notNullable();
    table.bigInteger('at').notNullable();
    table.string('op', 20).notNullable();
    table.text('notice');
    table.primary(['uuid', 'version']);
  });
}

/** An item stands in a channel's log once, at its latest change. */
async function changes(knex: Knex) {
  await knex.schema.createTable('syndication_changes', (table) => {
    table.string('channel', 60).notNullable();
    table.string('uuid', 36).notNullable();
    table.bigInteger('sequence').notNullable().unique();
    table.string('op', 20).notNullable();
    table.boolean('usable').notNullable();
    table.integer('version').notNullable();
    table.bigInteger('at').notNullable();
    table.bigInteger('published_at').notNullable();
    table.text('notice');
    table.primary(['channel', 'uuid']);
    table.index(['channel', 'sequence']);
    table.index(['channel', 'usable', 'published_at', 'uuid']);
    table.index(['uuid']);
  });
}

async function media(knex: Knex) {
  await knex.schema.createTable('syndication_media', (table) => {
    table.string('sha256', 64).primary();
    table.string('extension', 8).notNullable();
    table.string('media_type', 80).notNullable();
    table.integer('bytes').notNullable();
    table.integer('width');
    table.integer('height');
  });
  await knex.schema.createTable('syndication_media_uses', (table) => {
    table.string('sha256', 64).notNullable();
    table.string('uuid', 36).notNullable();
    table.primary(['sha256', 'uuid']);
    table.index(['uuid']);
  });
  await knex.schema.createTable('syndication_media_sources', (table) => {
    table.string('source', 120).notNullable();
    table.string('variant', 20).notNullable();
    table.string('sha256', 64).notNullable();
    table.primary(['source', 'variant']);
  });
}

/** Every slug an item ever had; the newest owner of a slug keeps it. */
async function slugs(knex: Knex) {
  await knex.schema.createTable('syndication_slugs', (table) => {
    table.string('profile', 40).notNullable();
    table.string('locale', 20).notNullable();
    table.string('slug', 200).notNullable();
    table.string('uuid', 36).notNullable();
    table.primary(['profile', 'locale', 'slug']);
    table.index(['uuid']);
  });
}

async function keys(knex: Knex) {
  await knex.schema.createTable('syndication_keys', (table) => {
    table.string('id', 36).primary();
    table.string('outlet', 40).notNullable();
    table.string('hash', 64).notNullable().unique();
    table.string('hint', 12).notNullable();
    table.string('mode', 8).notNullable();
    table.string('label', 120);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('last_used_at');
    table.bigInteger('revoked_at');
    table.index(['outlet']);
  });
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
