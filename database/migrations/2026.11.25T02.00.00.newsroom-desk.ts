import type { Knex } from 'knex';

/**
 * What the desk works with beside the stories themselves: their words to search, their headlines to compare, notes,
 * and who is told what. Instants are milliseconds since 1970 (UTC), people are ids of admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await search(knex);
  await notes(knex);
  await notifications(knex);
}

/** The number of a row here is what the words and the shingles of a story are kept under. */
async function search(knex: Knex) {
  const isPostgres = ['postgres', 'pg'].includes(knex.client.config.client);
  await knex.schema.createTable('newsroom_search', (table) => {
    table.increments('id');
    place(table);
    table.unique(['content_type', 'document_id', 'locale']);
    if (!isPostgres) return;
    table.specificType('exact', 'tsvector');
    table.specificType('folded', 'tsvector');
    table.index(['exact'], 'newsroom_search_exact_index', 'gin');
    table.index(['folded'], 'newsroom_search_folded_index', 'gin');
  });
  if (!isPostgres) {
    await knex.raw(
      `CREATE VIRTUAL TABLE newsroom_words USING fts5(exact, folded, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3')`,
    );
    await knex.raw(`INSERT INTO newsroom_words(newsroom_words, rank) VALUES('secure-delete', 1)`);
  }
  await knex.schema.createTable('newsroom_shingles', (table) => {
    table.integer('story').notNullable();
    table.string('shingle', 120).notNullable();
    table.primary(['shingle', 'story']);
    table.index(['story']);
  });
}

async function notes(knex: Knex) {
  await knex.schema.createTable('newsroom_notes', (table) => {
    table.string('id', 36).primary();
    place(table);
    table.integer('written_by').notNullable();
    table.bigInteger('at').notNullable();
    table.text('text').notNullable();
    table.string('field', 200);
    table.text('quote');
    table.string('reply_to', 36);
    table.text('mentions').notNullable();
    table.integer('resolved_by');
    table.bigInteger('resolved_at');
    table.index(['content_type', 'document_id', 'locale', 'at']);
  });
}

/** One row for each person and event; `mail_state` says whether a letter is owed. */
async function notifications(knex: Knex) {
  await knex.schema.createTable('newsroom_notifications', (table) => {
    table.string('id', 36).primary();
    table.integer('person').notNullable();
    table.string('kind', 24).notNullable();
    table.bigInteger('at').notNullable();
    table.string('event', 36).notNullable();
    place(table);
    table.string('type', 80).notNullable();
    table.text('title').notNullable();
    table.string('actor_name', 200);
    table.text('facts').notNullable();
    table.boolean('in_panel').notNullable();
    table.bigInteger('read_at');
    table.string('mail_state', 12).notNullable();
    table.integer('mail_attempts').notNullable().defaultTo(0);
    table.bigInteger('mail_not_before');
    table.unique(['event', 'person']);
    table.index(['person', 'in_panel', 'at']);
    table.index(['mail_state', 'mail_not_before']);
    table.index(['content_type', 'document_id', 'locale']);
  });
  await knex.schema.createTable('newsroom_preferences', (table) => {
    table.integer('person').notNullable();
    table.string('kind', 24).notNullable();
    table.boolean('panel').notNullable();
    table.boolean('email').notNullable();
    table.primary(['person', 'kind']);
  });
  await knex.schema.createTable('newsroom_due_notices', (table) => {
    place(table);
    table.bigInteger('deadline_at').notNullable();
    table.string('phase', 8).notNullable();
    table.primary(['content_type', 'document_id', 'locale', 'deadline_at', 'phase']);
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
