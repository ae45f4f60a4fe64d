import type { Knex } from 'knex';

/** The types that the newsroom governed when it looked through everything at once. */
const TYPES = [
  ...['article', 'article-series', 'hotline', 'hotline-banner', 'legal-document', 'lesson', 'media-kit'],
  ...['press-brief', 'safe-product', 'special-column', 'video-report'],
];

/** What was adopted is remembered type by type, so that a type which is governed later is looked through as well. */
export async function up(knex: Knex): Promise<void> {
  const counters = () => knex('newsroom_counters').where({ name: 'adopted' });
  const isDone = Number((await counters().first('value'))?.value) === 1;
  if (isDone) await knex('newsroom_counters').insert(TYPES.map((type) => ({ name: `adopted:${type}`, value: 1 })));
  await counters().delete();
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.');
}
