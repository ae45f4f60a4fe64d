import type { Knex } from 'knex';

/**
 * SQLite keeps the words of all columns of a search table together. With a letter before them, words as they are written
 * are no longer mixed with those without accents, which nearly every text has. Facets get an index that finds what has
 * several of them without going through all that have one.
 */
export async function up(knex: Knex): Promise<void> {
  if (knex.client.config.client === 'postgres' || knex.client.config.client === 'pg') return;
  await knex.raw(`UPDATE syndication_search SET exact = ltrim(replace(' ' || exact, ' ', ' ə'))`);
  await knex.raw(
    `CREATE VIRTUAL TABLE syndication_facet_index USING fts5(terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`,
  );
  await knex.raw(
    `INSERT INTO syndication_facet_index(rowid, terms)
     SELECT place, group_concat(kind || 'x' || hex(value), ' ') FROM syndication_facets GROUP BY place`,
  );
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
