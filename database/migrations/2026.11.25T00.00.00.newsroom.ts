import type { Knex } from 'knex';

/**
 * The editorial life of every story, beside its text: stages, who wrote, who approved, and the record of it all.
 * Instants are milliseconds since 1970 (UTC), people are ids of admin users.
 */
export async function up(knex: Knex): Promise<void> {
  await stories(knex);
  await people(knex);
  await audit(knex);
}

async function stories(knex: Knex) {
  await knex.schema.createTable('newsroom_stories', (table) => {
    place(table);
    table.string('type', 80).notNullable();
    table.string('stage', 24).notNullable();
    table.bigInteger('stage_since').notNullable();
    table.boolean('is_public').notNullable();
    table.string('revision', 64).notNullable();
    table.string('published_revision', 64);
    table.string('published_text', 64);
    table.text('title').notNullable();
    table.string('desk', 40);
    table.integer('assignee');
    table.integer('created_by');
    for (const instant of ['deadline_at', 'publish_at', 'unpublish_at']) table.bigInteger(instant);
    table.integer('scheduled_by');
    table.bigInteger('updated_at').notNullable();
    table.string('awaits_countersign', 16);
    for (const count of ['findings_block', 'findings_warn', 'findings_info', 'open_notes'])
      table.integer(count).notNullable().defaultTo(0);
    table.string('killed_code', 24);
    for (const word of ['killed_text', 'returned_reason', 'break_glass_reason']) table.text(word);
    for (const act of ['killed', 'returned', 'break_glass', 'killed_countersigned', 'break_glass_countersigned']) {
      table.bigInteger(`${act}_at`);
      table.integer(`${act}_by`);
    }
    table.primary(['content_type', 'document_id', 'locale']);
    table.index(['stage', 'stage_since']);
    table.index(['desk', 'stage', 'stage_since']);
    for (const column of ['assignee', 'created_by', 'deadline_at', 'publish_at', 'unpublish_at', 'updated_at'])
      table.index([column]);
    table.index(['awaits_countersign']);
  });
}

async function people(knex: Knex) {
  await knex.schema.createTable('newsroom_contributors', (table) => {
    place(table);
    table.integer('user_id').notNullable();
    table.bigInteger('since').notNullable();
    table.bigInteger('last_at').notNullable();
    table.primary(['content_type', 'document_id', 'locale', 'user_id']);
    table.index(['user_id']);
  });
  await knex.schema.createTable('newsroom_approvals', (table) => {
    table.string('id', 36).primary();
    place(table);
    table.string('revision', 64).notNullable();
    table.string('act', 12).notNullable();
    table.integer('user_id').notNullable();
    table.bigInteger('at').notNullable();
    table.bigInteger('voided_at');
    table.bigInteger('spent_at');
    table.index(['content_type', 'document_id', 'locale']);
    table.index(['revision']);
  });
}

/** The head stands beside the chain, so that a tail that was cut off is missed. */
async function audit(knex: Knex) {
  await knex.schema.createTable('newsroom_audit', (table) => {
    table.bigInteger('seq').primary();
    table.bigInteger('at').notNullable();
    table.integer('actor');
    table.string('actor_name', 200);
    table.string('action', 40).notNullable();
    table.string('outcome', 10).notNullable();
    table.string('code', 60);
    table.string('content_type', 120);
    table.string('document_id', 40);
    table.string('locale', 20);
    table.string('path', 40).notNullable();
    table.text('details').notNullable();
    table.string('previous_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.index(['content_type', 'document_id', 'locale', 'seq']);
  });
  await knex.schema.createTable('newsroom_counters', (table) => {
    table.string('name', 40).primary();
    table.bigInteger('value').notNullable();
    table.string('hash', 64).notNullable().defaultTo('');
    table.string('mac', 64).notNullable().defaultTo('');
  });
  await knex('newsroom_counters').insert([
    { name: 'audit-head', value: 0 },
    { name: 'adopted', value: 0 },
  ]);
}

function place(table: Knex.CreateTableBuilder) {
  table.string('content_type', 120).notNullable();
  table.string('document_id', 40).notNullable();
  table.string('locale', 20).notNullable();
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
