import type { Knex } from 'knex';

/**
 * On PostgreSQL the facets of a text stand among its words, behind a letter that no Vietnamese word has: so its index finds by
 * itself what has a word and a facet that many have, and that hardly ever meet. Words that wait to be put into the index are
 * gone through by every search: no more than 256 kB of them do.
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
      `CREATE INDEX syndication_search_${column}_index ON syndication_search USING gin (${column}) WITH (gin_pending_list_limit = 256)`,
    );
  await knex.raw('ANALYZE syndication_search');
}

const COLUMNS = ['exact', 'folded'];

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
