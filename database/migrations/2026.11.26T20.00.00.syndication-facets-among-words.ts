import type { Knex } from 'knex';

/**
 * On PostgreSQL the facets of a text stand among its words, behind a letter that no Vietnamese word has: so its index finds by
 * itself what has a word and a facet that many have, and that hardly ever meet. Words go into the index at once: those that wait
 * are gone through by every search.
 */
export async function up(knex: Knex): Promise<void> {
  if (knex.client.config.client !== 'postgres' && knex.client.config.client !== 'pg') return;
  for (const column of COLUMNS) await knex.raw(`DROP INDEX syndication_search_${column}_index`);
  await knex.raw(
    `UPDATE syndication_search AS words SET exact = exact || facets.terms, folded = folded || facets.terms
     FROM (
       SELECT place, array_to_tsvector(array_agg('ə' || kind || ':' || value)) AS terms
       FROM syndication_facets WHERE kind <> 'channel' GROUP BY place
     ) AS facets
     WHERE facets.place = words.place`,
  );
  for (const column of COLUMNS)
    await knex.raw(
      `CREATE INDEX syndication_search_${column}_index ON syndication_search USING gin (${column}) WITH (fastupdate = off)`,
    );
  await knex.raw('ANALYZE syndication_search');
}

const COLUMNS = ['exact', 'folded'];

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
