import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FileStore } from '../media/file-store';
import { syndicatedTypes, type SyndicatedType } from '../syndicated-types';
import { isStanding } from './item';
import { itemRow, type ItemRow } from './rows';

/** Something that outlets would be told wrongly. */
export interface Discrepancy {
  readonly kind:
    | 'publication-without-change'
    | 'change-without-publication'
    | 'item-out-of-date'
    | 'item-without-document'
    | 'log-out-of-step'
    | 'counter-behind'
    | 'media-missing'
    | 'media-altered';
  readonly contentType?: string;
  readonly documentId?: string;
  readonly subject: string;
}

interface PublishedRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly updatedAt: string;
}

/** Holds the read model against what is published, and the files against their hashes. Changes nothing. */
export async function findDiscrepancies(
  strapi: Core.Strapi,
  knex: Knex,
  files: FileStore,
): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const type of syndicatedTypes(strapi)) found.push(...(await compareType(strapi, knex, type)));
  found.push(...(await itemsWithoutDocument(knex)), ...(await logsOutOfStep(knex)), ...(await counterBehind(knex)));
  found.push(...(await faultyMedia(knex, files)));
  return found;
}

async function compareType(strapi: Core.Strapi, knex: Knex, type: SyndicatedType): Promise<readonly Discrepancy[]> {
  const published: PublishedRow[] = await strapi.db
    .query(type.uid)
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['id', 'documentId', 'locale', 'updatedAt'] });
  const items: ItemRow[] = (await knex('syndication_items').where({ content_type: type.uid })).map(itemRow);
  const place = (documentId: string, locale: string) => `${documentId}/${locale}`;
  const standing = new Map(items.filter(isStanding).map((item) => [place(item.document_id, item.locale), item]));
  const found = published.flatMap((row): Discrepancy[] => {
    const key = place(row.documentId, row.locale);
    const item = standing.get(key);
    standing.delete(key);
    const kind = !item ? 'publication-without-change' : isSameRow(item, row) ? null : 'item-out-of-date';
    return kind ? [{ kind, contentType: type.uid, documentId: row.documentId, subject: key }] : [];
  });
  const orphans = [...standing].map(([subject, { document_id }]): Discrepancy => {
    return { kind: 'change-without-publication', contentType: type.uid, documentId: document_id, subject };
  });
  return [...found, ...orphans];
}

const isSameRow = (item: ItemRow, row: PublishedRow): boolean =>
  item.published_row === row.id && item.row_updated_at === Date.parse(row.updatedAt);

async function itemsWithoutDocument(knex: Knex): Promise<readonly Discrepancy[]> {
  const rows = await knex('syndication_items as item')
    .leftJoin('syndication_documents as document', 'document.uuid', 'item.uuid')
    .whereIn('item.state', ['usable', 'embargoed'])
    .whereNull('document.uuid')
    .select('item.uuid', 'item.content_type', 'item.document_id');
  return rows.map(({ uuid, content_type, document_id }) => ({
    kind: 'item-without-document',
    contentType: content_type,
    documentId: document_id,
    subject: uuid,
  }));
}

/** A channel may not offer what is over, nor an older version than the item's. */
async function logsOutOfStep(knex: Knex): Promise<readonly Discrepancy[]> {
  const rows = await knex('syndication_changes as change')
    .leftJoin('syndication_items as item', 'item.uuid', 'change.uuid')
    .where('change.usable', true)
    .andWhere((query) =>
      query
        .whereNull('item.uuid')
        .orWhereNotIn('item.state', ['usable', 'embargoed'])
        .orWhereRaw('item.version <> change.version'),
    )
    .select('change.channel', 'change.uuid', 'item.content_type', 'item.document_id');
  return rows.map(({ channel, uuid, content_type, document_id }) => ({
    kind: 'log-out-of-step',
    ...(content_type && { contentType: content_type, documentId: document_id }),
    subject: `${channel}/${uuid}`,
  }));
}

async function counterBehind(knex: Knex): Promise<readonly Discrepancy[]> {
  const counter = await knex('syndication_counters').where({ name: 'change' }).first('value');
  const last = await knex('syndication_changes').max('sequence as sequence').first();
  return Number(counter?.value ?? 0) < Number(last?.sequence ?? 0)
    ? [{ kind: 'counter-behind', subject: 'change' }]
    : [];
}

async function faultyMedia(knex: Knex, files: FileStore): Promise<readonly Discrepancy[]> {
  const hashes: string[] = await knex('syndication_media_uses').distinct('sha256').pluck('sha256');
  const found: Discrepancy[] = [];
  for (const sha256 of hashes) {
    const body = await readFile(files.pathOf(sha256)).catch(() => null);
    if (body === null) found.push({ kind: 'media-missing', subject: sha256 });
    else if (createHash('sha256').update(body).digest('hex') !== sha256)
      found.push({ kind: 'media-altered', subject: sha256 });
  }
  return found;
}
