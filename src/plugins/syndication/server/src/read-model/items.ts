import type { Knex } from 'knex';
import type { renderAll } from './documents';
import { leaveCatalogue, leavePlace } from './catalogue';
import { isFirstVersion, itemRow, type ItemRow } from './rows';
import { COLUMN, LESSON, SERIES } from './surroundings';

/** Puts an item's row in place, and claims its slug. */
export async function placeItem(trx: Knex, item: ItemRow): Promise<void> {
  const before = isFirstVersion(item)
    ? undefined
    : await trx('syndication_items').where({ uuid: item.uuid }).first('place');
  if (before && Number(before.place) !== item.place) await leavePlace(trx, Number(before.place));
  await trx('syndication_items').insert(item).onConflict('uuid').merge();
  if (item.slug === null) return;
  const { profile, locale, slug, uuid } = item;
  await trx('syndication_slugs')
    .insert({ profile, locale, slug, uuid })
    .onConflict(['profile', 'locale', 'slug'])
    .merge();
}

/** Puts the finished documents of an item in place, and says which files it shows. */
export async function storeDocuments(
  trx: Knex,
  item: ItemRow,
  documents: ReturnType<typeof renderAll>,
  media: readonly string[],
): Promise<void> {
  const { uuid } = item;
  await trx('syndication_documents')
    .insert(documents.map((document) => ({ uuid, ...document })))
    .onConflict(['uuid', 'format'])
    .merge();
  if (!isFirstVersion(item)) await trx('syndication_media_uses').where({ uuid }).delete();
  if (media.length > 0) await trx('syndication_media_uses').insert(media.map((sha256) => ({ sha256, uuid })));
}

/** Takes away what outlets read of an item that ended: its documents, its files, its place in lists and searches. */
export async function clearAway(trx: Knex, item: ItemRow): Promise<void> {
  const { uuid } = item;
  await trx('syndication_documents').where({ uuid }).delete();
  await trx('syndication_media_uses').where({ uuid }).delete();
  await leaveCatalogue(trx, item);
}

/** Items, out or under embargo, that show one of those touched. */
export async function neighboursOf(trx: Knex, touched: readonly ItemRow[]): Promise<readonly ItemRow[]> {
  const neighbours = new Map<string, ItemRow>();
  for (const item of touched) {
    const rows = await trx('syndication_items')
      .whereIn('state', ['usable', 'embargoed'])
      .whereNot({ uuid: item.uuid })
      .andWhere((query) => besides(trx, query, item));
    rows.map(itemRow).forEach((row) => neighbours.set(row.uuid, row));
  }
  return [...neighbours.values()];
}

/**
 * The same story in other languages; the series it is in; what stands in it, if it is a series or a column; what names it as
 * to be learnt before, if it is a lesson.
 */
function besides(trx: Knex, query: Knex.QueryBuilder, item: ItemRow): void {
  const { content_type, document_id, series_document_id, locale } = item;
  query.where({ content_type, document_id });
  if (content_type === SERIES) query.orWhere({ series_document_id: document_id, locale });
  if (content_type === COLUMN) query.orWhere({ column_document_id: document_id, locale });
  if (content_type === LESSON)
    query.orWhere((lesson) =>
      lesson
        .where({ content_type, locale })
        .whereIn('uuid', trx('syndication_facets').where({ kind: 'requires', value: document_id }).select('uuid')),
    );
  if (series_document_id !== null) query.orWhere({ content_type: SERIES, document_id: series_document_id, locale });
}

const WITH_OTHERS: ReadonlySet<string> = new Set([SERIES, COLUMN, LESSON]);

/** Whether other documents may show an item, beside its own in other languages. */
export const isLinked = ({ content_type, series_document_id }: ItemRow): boolean =>
  WITH_OTHERS.has(content_type) || series_document_id !== null;

export async function dueItems(trx: Knex, now: number): Promise<ItemRow[]> {
  const rows = await trx('syndication_items')
    .where((query) => query.where({ state: 'embargoed' }).where('embargo_until', '<=', now))
    .orWhere((query) => query.whereIn('state', ['usable', 'embargoed']).where('expires_at', '<=', now))
    .orderBy('uuid')
    .limit(200)
    .forUpdate();
  return rows.map(itemRow);
}
