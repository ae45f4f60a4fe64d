import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FileStore } from '../media/file-store';
import type { Syndication } from '../syndication';
import { catalogueOutOfStep, olderRenderers } from './verify-documents';
import { DOCUMENTS_OF_AN_ITEM } from './documents';
import type { ChannelRule } from '../../../../../domain/channel/membership';
import { syndicatedTypes, type SyndicatedType } from '../syndicated-types';
import { channelsOf, isStanding } from './item';
import { itemRow, type ItemRow } from './rows';
import { unfinishedKills } from './verify-kills';

/** Something that outlets would be told wrongly. */
export interface Discrepancy {
  readonly kind:
    | 'publication-without-change'
    | 'change-without-publication'
    | 'item-out-of-date'
    | 'item-without-document'
    | 'item-of-older-renderer'
    | 'catalogue-out-of-step'
    | 'log-out-of-step'
    | 'counter-behind'
    | 'killed-but-published'
    | 'killed-but-there'
    | 'media-left-behind'
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
  { files, ledger }: Syndication,
): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const type of syndicatedTypes(strapi)) found.push(...(await compareType(strapi, knex, type)));
  found.push(...(await itemsWithoutDocument(knex)), ...(await logsOutOfStep(knex, await ledger.rules())));
  found.push(...(await olderRenderers(knex)), ...(await catalogueOutOfStep(knex)), ...(await counterBehind(knex)));
  found.push(...(await faultyMedia(knex, files)), ...(await unfinishedKills(knex, files)));
  return found;
}

async function compareType(strapi: Core.Strapi, knex: Knex, type: SyndicatedType): Promise<readonly Discrepancy[]> {
  const published: PublishedRow[] = await strapi.db
    .query(type.uid)
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['id', 'documentId', 'locale', 'updatedAt'] });
  const items: ItemRow[] = (await knex('syndication_items').where({ content_type: type.uid })).map(itemRow);
  const place = (documentId: string, locale: string) => `${documentId}/${locale}`;
  const standing = new Map(items.filter(isStanding).map((item) => [place(item.document_id, item.locale), item]));
  const killed = new Set(items.filter(isKilled).map((item) => place(item.document_id, item.locale)));
  const found = published.flatMap((row): Discrepancy[] => {
    const key = place(row.documentId, row.locale);
    const item = standing.get(key);
    standing.delete(key);
    const without = killed.has(key) ? 'killed-but-published' : 'publication-without-change';
    const kind = !item ? without : isSameRow(item, row) ? null : 'item-out-of-date';
    return kind ? [{ kind, contentType: type.uid, documentId: row.documentId, subject: key }] : [];
  });
  const orphans = [...standing].map(([subject, { document_id }]): Discrepancy => {
    return { kind: 'change-without-publication', contentType: type.uid, documentId: document_id, subject };
  });
  return [...found, ...orphans];
}

const isKilled = ({ state }: ItemRow): boolean => state === 'killed';

const isSameRow = (item: ItemRow, row: PublishedRow): boolean =>
  item.published_row === row.id && item.row_updated_at === Date.parse(row.updatedAt);

/** Some format of an item that is out is not there. */
async function itemsWithoutDocument(knex: Knex): Promise<readonly Discrepancy[]> {
  const rows = await knex('syndication_items as item')
    .leftJoin('syndication_documents as document', 'document.uuid', 'item.uuid')
    .whereIn('item.state', ['usable', 'embargoed'])
    .groupBy('item.uuid', 'item.content_type', 'item.document_id', 'item.profile')
    .havingRaw(
      `count(document.format) < case when item.profile = 'lesson' then cast(? as integer) else cast(? as integer) end`,
      [
        DOCUMENTS_OF_AN_ITEM + 1, // what its pages and packages are made of
        DOCUMENTS_OF_AN_ITEM,
      ],
    )
    .select('item.uuid', 'item.content_type', 'item.document_id');
  return rows.map(({ uuid, content_type, document_id }) => ({
    kind: 'item-without-document',
    contentType: content_type,
    documentId: document_id,
    subject: uuid,
  }));
}

/** A channel offers exactly the items that belong to it, each at its version. */
async function logsOutOfStep(knex: Knex, rules: readonly ChannelRule[]): Promise<readonly Discrepancy[]> {
  const items: ItemRow[] = (await knex('syndication_items')).map(itemRow);
  const offered = await offers(knex);
  const found = items.flatMap((item): Discrepancy[] => {
    const { uuid, content_type: contentType, document_id: documentId } = item;
    const offers = offered.get(uuid) ?? new Map<string, number>();
    const belongs = channelsOf(item, rules).map(({ key }) => key);
    offered.delete(uuid);
    const wrong = [...new Set([...belongs, ...offers.keys()])].filter(
      (channel) => !belongs.includes(channel) || offers.get(channel) !== item.version,
    );
    return wrong.map((channel) => ({
      kind: 'log-out-of-step',
      contentType,
      documentId,
      subject: `${channel}/${uuid}`,
    }));
  });
  const ofNothing = [...offered].flatMap(([uuid, offers]) => [...offers.keys()].map((channel) => `${channel}/${uuid}`));
  return [...found, ...ofNothing.map((subject): Discrepancy => ({ kind: 'log-out-of-step', subject }))];
}

/** By item, the channels that offer it, and at which version. */
async function offers(knex: Knex): Promise<Map<string, Map<string, number>>> {
  const rows = await knex('syndication_changes').where({ usable: true }).select('uuid', 'channel', 'version');
  const offered = new Map<string, Map<string, number>>();
  for (const { uuid, channel, version } of rows) {
    const known = offered.get(uuid) ?? new Map<string, number>();
    offered.set(uuid, known.set(channel, version));
  }
  return offered;
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
