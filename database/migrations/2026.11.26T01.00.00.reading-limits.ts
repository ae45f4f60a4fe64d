import type { Knex } from 'knex';

/** Syllables in a sentence on average, in the longest one, and long words among a hundred: what each tier can read. */
const LIMITS: Readonly<Record<string, readonly [number, number, number]>> = {
  'mam-non': [8, 14, 0],
  'tieu-hoc-1': [9, 20, 1],
  'tieu-hoc-2': [10, 22, 2],
  thcs: [12, 28, 3],
  thpt: [13, 30, 5],
  'nguoi-lon': [15, 36, 5],
};
const COLUMNS = ['sentence_average', 'sentence_longest', 'long_words'] as const;

/** Gives the tiers of an installation that is there already what the seed gives to those of a new one. */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable('age_tiers'))) return;
  for (const column of COLUMNS)
    if (!(await knex.schema.hasColumn('age_tiers', column)))
      await knex.schema.alterTable('age_tiers', (table) => table.integer(column));
  for (const [key, limits] of Object.entries(LIMITS)) {
    const values = Object.fromEntries(COLUMNS.map((column, index) => [column, limits[index]]));
    await knex('age_tiers').where({ key, sentence_average: null, sentence_longest: null }).update(values);
  }
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
