import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

/** How a slug is kept of which nothing may be read any more. */
export const buriedSlug = (slug: string): string => `sha256:${createHash('sha256').update(slug).digest('hex')}`;

/**
 * Takes every word of a killed item out of the read model: its title, its address, what its corrections quoted. What stays
 * is what a tombstone needs. Its old addresses are still known, by hash, so that they can say that it is gone.
 */
export async function buryItem(trx: Knex, uuid: string): Promise<void> {
  await trx('syndication_items').where({ uuid }).update(BLANK);
  await trx('syndication_versions').where({ uuid }).whereNot({ op: 'kill' }).update({ notice: null });
  await burySlugs(trx, uuid);
}

const BLANK = {
  urgency: 1,
  slug: null,
  title: '',
  canonical_url: '',
  facets: '{}',
  series_document_id: null,
  series_part: null,
  column_document_id: null,
};

async function burySlugs(trx: Knex, uuid: string): Promise<void> {
  const slugs = await trx('syndication_slugs').where({ uuid }).whereNot('slug', 'like', 'sha256:%');
  await trx('syndication_slugs').where({ uuid }).whereNot('slug', 'like', 'sha256:%').delete();
  for (const { profile, locale, slug } of slugs)
    await trx('syndication_slugs')
      .insert({ profile, locale, slug: buriedSlug(slug), uuid })
      .onConflict(['profile', 'locale', 'slug'])
      .merge();
}

/** From this commit on files may lie in the store that nobody may have any more: `sweep.ts` removes them. */
export async function countKill(trx: Knex): Promise<void> {
  await trx('syndication_counters').where({ name: 'kill' }).increment('value', 1);
}

/** Why an item was killed, as it is told: JSON. */
export async function killNotice(knex: Knex, uuid: string): Promise<string | null> {
  const row = await knex('syndication_versions').where({ uuid, op: 'kill' }).first('notice');
  return row?.notice ?? null;
}
