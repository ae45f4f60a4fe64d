import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changesFor, changesForEnd, IS_USABLE, type ChangeOp } from '../../../../../domain/channel/change';
import type { ChannelRule } from '../../../../../domain/channel/membership';
import type { HotlineFacts } from '../../../../../domain/hotline/facts';
import { itemStateAt, publishedAtOf } from '../../../../../domain/story/item-state';
import type { MediaShelf } from '../media/shelf';
import { buildRendition, canonicalUrlOf, headlineOf, mediaIn } from '../rendition/build';
import type { StoryEntry } from '../rendition/entry';
import { lessonOf } from '../rendition/lesson';
import { populateFor } from '../rendition/populate';
import type { SyndicatedType } from '../syndicated-types';
import { changeOf, standingsOf } from './changes';
import { readRules } from './channels';
import { enterCatalogue } from './catalogue';
import type { Unindexed } from './facet-index';
import { lessonDocument, RENDERER, renderAll } from './documents';
import { tagOf } from './follow-facts';
import { hotlineFacts } from './hotline';
import { channelsOf, facetsOf, identityOf, millis } from './item';
import { clearAway, storeDocuments } from './items';
import { buryItem, countKill } from './kill';
import { writtenNotice, type Notice } from './notice';
import { placeFor } from './place';
import { isFirstVersion, type ItemRow, type UnnumberedChange } from './rows';
import {
  COLUMN,
  containerItem,
  containersOf,
  correctionsOf,
  lastCorrection,
  partsOf,
  prerequisitesOf,
  SERIES,
  translationsOf,
} from './surroundings';

/** One turn at the ledger: its transaction, its instant, and what is read once for all items in it. */
export interface Writing {
  readonly trx: Knex;
  readonly now: Date;
  readonly rules: readonly ChannelRule[];
  readonly hotline: HotlineFacts;
  /** What the act is told as; `null` is as what it is. */
  readonly notice: Notice | null;
  /** Items whose facets are to be indexed at its end. */
  readonly unindexed: Unindexed;
}

/** Writes single items. What the acts of publishing, expiring and repairing have in common. */
export const itemWriter = (strapi: Core.Strapi, shelf: MediaShelf, publicUrl: string) => ({
  async begin(trx: Knex, notice: Notice | null): Promise<Writing> {
    const [rules, hotline] = [await readRules(trx), await hotlineFacts(strapi)];
    return { trx, now: new Date(), rules, hotline, notice, unindexed: new Map() };
  },

  /** What is published of a document, a row for each language, without what lies in other tables. */
  published: (uid: SyndicatedType['uid'], where: PublishedWhere): Promise<PublishedRow[]> =>
    strapi.db.query(uid).findMany({ where: { ...where, publishedAt: { $notNull: true } } }),

  /**
   * A published row with everything that its rendition is made of. Publishing copies a draft, and the act that did so has
   * read it: then only the row itself is looked at again.
   */
  async whole(uid: SyndicatedType['uid'], row: PublishedRow, draft?: Promise<object | null>): Promise<StoryEntry> {
    const copied = await draft;
    if (copied) return { ...copied, ...row };
    return strapi.db.query(uid).findOne({ where: { id: row.id }, populate: populateFor(strapi, uid) });
  },

  /** The item's row as this publication makes it: a next version, or the first. */
  async nextItem(
    { trx, now, hotline }: Writing,
    type: SyndicatedType,
    entry: StoryEntry,
    before?: ItemRow,
  ): Promise<ItemRow> {
    const embargo_until = millis(entry.embargoUntil);
    const expires_at = millis(entry.expiresAt);
    const published_at = publishedAtOf(before?.published_at ?? null, embargo_until, now.getTime());
    return {
      uuid: before?.uuid ?? randomUUID(),
      document_id: entry.documentId,
      locale: entry.locale,
      content_type: type.uid,
      profile: type.profile,
      state: itemStateAt({ embargoUntil: embargo_until, expiresAt: expires_at }, now.getTime()),
      version: (before?.version ?? 0) + 1,
      urgency: entry.urgency ?? 5,
      slug: entry.slug,
      title: headlineOf(entry, type.profile).title,
      canonical_url: canonicalUrlOf(entry, type.profile, publicUrl),
      published_row: entry.id,
      row_updated_at: Date.parse(entry.updatedAt),
      facets: JSON.stringify(facetsOf(type, entry)),
      ...(await containersOf(strapi, type.uid, entry.documentId, entry.locale)),
      series_part: entry.seriesPart ?? null,
      published_at,
      version_at: now.getTime(),
      embargo_until,
      expires_at,
      place: await placeFor(trx, published_at, before),
      renderer: RENDERER,
      hotline_facts: tagOf(hotline),
    };
  },

  /** Stores the documents of an item whose row stands, and says what its channels are to hear. */
  async write(writing: Writing, entry: StoryEntry, item: ItemRow, { op, isOnly }: Manner): Promise<UnnumberedChange[]> {
    const { trx, rules, hotline } = writing;
    await noteVersion(writing, item, item.version === 1 ? 'publish' : op); // first: the item says what was corrected
    const once = channelsOf({ ...item, state: 'usable' }, rules); // an embargoed item names the channels it will be in
    const rendition = await buildRendition(entry, identityOf(item), {
      publicUrl,
      hotline,
      channels: once.filter(({ visibility }) => visibility === 'public').map(({ key }) => key),
      series: await containerItem(trx, SERIES, item.series_document_id, item.locale, item.series_part),
      column: await containerItem(trx, COLUMN, item.column_document_id, item.locale, null),
      parts: item.content_type === SERIES ? await partsOf(trx, item.document_id, item.locale) : [],
      translations: isOnly ? [] : await translationsOf(trx, item),
      prerequisites: await prerequisitesOf(trx, entry),
      corrections: isFirstVersion(item) ? [] : await correctionsOf(trx, item.uuid),
      filesOf: (file) => shelf.of(trx, file),
    });
    const lesson = item.profile === 'lesson' ? [lessonDocument(lessonOf(entry, rendition))] : [];
    await storeDocuments(trx, item, [...renderAll(rendition), ...lesson], [...mediaIn(rendition)]);
    await enterCatalogue(writing, item, rendition);
    const belongs = channelsOf(item, rules).map(({ key }) => key);
    if (isFirstVersion(item)) return changesFor(op, belongs, []).map((change) => changeOf(item, change));
    const correction = await lastCorrection(trx, item.uuid);
    return changesFor(op, belongs, await standingsOf(trx, item.uuid)).map((change) =>
      changeOf(item, change, IS_USABLE[change.op] ? correction : null),
    );
  },

  /** An item that is no longer there leaves every channel; its documents and media go with it, and if it is killed, all else. */
  async end(writing: Writing, item: ItemRow, op: EndOp): Promise<UnnumberedChange[]> {
    const { trx, now } = writing;
    const { uuid } = item;
    const ended: ItemRow = { ...item, state: STATE_AFTER[op], version: item.version + 1, version_at: now.getTime() };
    const { state, version, version_at } = ended;
    await trx('syndication_items').where({ uuid }).update({ state, version, version_at });
    await clearAway(trx, item);
    const notice = await noteVersion(writing, ended, op);
    if (op === 'kill') await buryItem(trx, uuid);
    if (op === 'kill') await countKill(trx);
    return changesForEnd(op, await standingsOf(trx, uuid)).map((change) => changeOf(ended, change, notice));
  },

  /** An embargo has lifted: the item enters the channels that had to wait. They hear of it now, however late that is. */
  async release({ trx, now, rules }: Writing, item: ItemRow): Promise<UnnumberedChange[]> {
    const version_at = Math.max(item.version_at, item.embargo_until ?? 0);
    const released: ItemRow = { ...item, state: 'usable', version_at };
    await trx('syndication_items').where({ uuid: item.uuid }).update({ state: 'usable', version_at });
    const belongs = channelsOf(released, rules).map(({ key }) => key);
    const correction = await lastCorrection(trx, item.uuid);
    return changesFor('update', belongs, await standingsOf(trx, item.uuid))
      .filter((change) => change.op !== 'update')
      .map((change) => ({ ...changeOf(released, change, correction), at: now.getTime() }));
  },
});

interface PublishedWhere {
  readonly documentId: string;
  readonly locale?: string;
}

type PublishedRow = Pick<StoryEntry, 'id' | 'documentId' | 'locale' | 'updatedAt' | 'title' | 'slug'>;

interface Manner {
  readonly op: 'update' | 'correct';
  /** Whether its document has no item in another language. */
  readonly isOnly: boolean;
}
export type EndOp = 'withdraw' | 'expire' | 'kill';

const STATE_AFTER = { withdraw: 'withdrawn', expire: 'expired', kill: 'killed' } as const;

/** Puts a version into the item's history. @returns the notice that stands with it. */
async function noteVersion(
  { trx, now, notice }: Writing,
  { uuid, version, version_at: at }: ItemRow,
  op: ChangeOp,
): Promise<string | null> {
  const isNoticed = notice !== null && op === OP_OF_NOTICE[notice.kind];
  const written = isNoticed ? writtenNotice(notice, now) : null;
  await trx('syndication_versions').insert({ uuid, version, at, op, notice: written });
  return written;
}

const OP_OF_NOTICE = { correction: 'correct', kill: 'kill' } as const;
