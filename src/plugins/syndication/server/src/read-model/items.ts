import type { Knex } from 'knex';
import type { renderAll } from './documents';
import { itemRow, type ItemRow } from './rows';
import { SERIES } from './surroundings';

/** Puts an item with its documents in place, and claims its slug. */
export async function storeItem(
  trx: Knex,
  item: ItemRow,
  documents: ReturnType<typeof renderAll>,
  media: readonly string[],
): Promise<void> {
  const { uuid } = item;
  await trx('syndication_items').insert(item).onConflict('uuid').merge();
  await trx('syndication_documents')
    .insert(documents.map((document) => ({ uuid, ...document })))
    .onConflict(['uuid', 'format'])
    .merge();
  await trx('syndication_media_uses').where({ uuid }).delete();
  if (media.length > 0) await trx('syndication_media_uses').insert(media.map((sha256) => ({ sha256, uuid })));
  if (item.slug === null) return;
  const slug = { profile: item.profile, locale: item.locale, slug: item.slug, uuid };
  await trx('syndication_slugs').insert(slug).onConflict(['profile', 'locale', 'slug']).merge();
}

/** Usable items, other than those touched, that show one of them. */
export async function neighboursOf(trx: Knex, touched: readonly ItemRow[]): Promise<readonly ItemRow[]> {
  const neighbours = new Map<string, ItemRow>();
  for (const item of touched) {
    const rows = await trx('syndication_items')
      .where({ state: 'usable' })
      .andWhere((query) => {
        query.where({ content_type: item.content_type, document_id: item.document_id });
        if (item.content_type === SERIES) query.orWhere({ series_document_id: item.document_id, locale: item.locale });
        if (item.series_document_id !== null)
          query.orWhere({ content_type: SERIES, document_id: item.series_document_id, locale: item.locale });
      });
    rows.map(itemRow).forEach((row) => neighbours.set(row.uuid, row));
  }
  touched.forEach(({ uuid }) => neighbours.delete(uuid));
  return [...neighbours.values()];
}

export async function dueItems(trx: Knex, now: number): Promise<ItemRow[]> {
  const rows = await trx('syndication_items')
    .where((query) => query.where({ state: 'embargoed' }).where('embargo_until', '<=', now))
    .orWhere((query) => query.whereIn('state', ['usable', 'embargoed']).where('expires_at', '<=', now))
    .orderBy('uuid')
    .limit(200)
    .forUpdate();
  return rows.map(itemRow);
}
