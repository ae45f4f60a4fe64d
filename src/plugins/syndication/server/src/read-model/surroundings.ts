import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { itemUri } from '../../../../../domain/shared/item-uri';
import type { Association, Container, Correction, Prerequisite } from '../../../../../formats/rendition';
import { drafts } from '../neighbours';
import { languageOf } from '../rendition/build';
import type { StoryEntry } from '../rendition/entry';
import { itemRow, type ItemRow } from './rows';

export const SERIES = 'api::article-series.article-series';
export const COLUMN = 'api::special-column.special-column';
export const LESSON = 'api::lesson.lesson';

/** Where a story says it belongs. Read from the draft: a published copy forgets a container that is not published yet. */
export interface Containers {
  readonly series_document_id: string | null;
  readonly column_document_id: string | null;
}

interface ContainerEntry {
  readonly series?: { readonly documentId: string } | null;
  readonly column?: { readonly documentId: string } | null;
}

export async function containersOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<Containers> {
  const { attributes } = strapi.getModel(uid);
  const populate = ['series', 'column'].filter((name) => name in attributes);
  if (populate.length === 0) return { series_document_id: null, column_document_id: null };
  const where = { documentId, locale, publishedAt: null };
  const draft: ContainerEntry | null =
    (await drafts(strapi).draftOfThisAct(uid, documentId, locale)) ??
    (await strapi.db.query(uid).findOne({ where, populate }));
  return {
    series_document_id: draft?.series?.documentId ?? null,
    column_document_id: draft?.column?.documentId ?? null,
  };
}

/** The container as outlets know it; none while it is not published in the same language. */
export async function containerItem(
  trx: Knex,
  type: string,
  documentId: string | null,
  locale: string,
  part: number | null,
): Promise<Container | null> {
  if (documentId === null) return null;
  const row = await trx('syndication_items')
    .where({ content_type: type, document_id: documentId, locale, state: 'usable' })
    .first();
  return row ? { uri: itemUri(row.uuid), title: row.title, part } : null;
}

/** The parts of a series that are out, in order. */
export async function partsOf(trx: Knex, documentId: string, locale: string): Promise<readonly Association[]> {
  const rows = await trx('syndication_items')
    .where({ series_document_id: documentId, locale, state: 'usable' })
    .orderBy([{ column: 'series_part' }, { column: 'published_at' }, { column: 'uuid' }]);
  return rows.map(itemRow).map(association);
}

/** The same story in other languages. */
export async function translationsOf(
  trx: Knex,
  item: Pick<ItemRow, 'content_type' | 'document_id' | 'locale'>,
): Promise<readonly Association[]> {
  const rows = await trx('syndication_items')
    .where({ content_type: item.content_type, document_id: item.document_id, state: 'usable' })
    .whereNot({ locale: item.locale })
    .orderBy('locale');
  return rows.map(itemRow).map(association);
}

/** What is to be learnt before a lesson and is out in its language, in the order of the curriculum's codes. */
export async function prerequisitesOf(
  trx: Knex,
  { documentId, locale, prerequisites }: Pick<StoryEntry, 'documentId' | 'locale' | 'prerequisites'>,
): Promise<readonly Prerequisite[]> {
  const ids = (prerequisites ?? []).map((each) => each.documentId).filter((id) => id !== documentId);
  if (ids.length === 0) return [];
  const rows = await trx('syndication_items')
    .where({ content_type: LESSON, locale, state: 'usable' })
    .whereIn('document_id', ids);
  const known = rows
    .map(itemRow)
    .map((row): Prerequisite => ({ ...association(row), code: JSON.parse(row.facets).code }));
  return known.sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || (a.uri < b.uri ? -1 : 1));
}

/** What was corrected, oldest first. */
export async function correctionsOf(trx: Knex, uuid: string): Promise<readonly Correction[]> {
  const rows = await trx('syndication_versions')
    .where({ uuid, op: 'correct' })
    .whereNotNull('notice')
    .orderBy('version');
  return rows.map(({ notice, at }) => {
    const { title, text } = JSON.parse(notice);
    return { title, text, at: new Date(Number(at)) };
  });
}

/** The latest of them, as it was written: nobody who was away may miss it, whatever was published after it. */
export async function lastCorrection(trx: Knex, uuid: string): Promise<string | null> {
  const row = await trx('syndication_versions')
    .where({ uuid, op: 'correct' })
    .orderBy('version', 'desc')
    .first('notice');
  return row?.notice ?? null;
}

/** The same of all items, by their uuid. */
export async function lastCorrections(trx: Knex): Promise<ReadonlyMap<string, string>> {
  const rows = await trx('syndication_versions').where({ op: 'correct' }).whereNotNull('notice').orderBy('version');
  return new Map(rows.map(({ uuid, notice }) => [uuid, notice]));
}

const association = (row: ItemRow): Association => ({
  uri: itemUri(row.uuid),
  title: row.title,
  language: languageOf(row),
  profile: row.profile,
  url: row.canonical_url,
});
