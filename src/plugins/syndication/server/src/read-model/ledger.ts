import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changesFor, changesForEnd } from '../../../../../domain/channel/change';
import { itemStateAt } from '../../../../../domain/story/item-state';
import { buildRendition, canonicalUrlOf, headlineOf, mediaIn } from '../rendition/build';
import type { StoryEntry } from '../rendition/entry';
import type { MediaShelf } from '../media/shelf';
import { populateFor } from '../rendition/populate';
import { syndicationOf, type SyndicatedType } from '../syndicated-types';
import { appendChanges, changeOf, standingsOf } from './changes';
import { channelRules } from './channels';
import { renderAll } from './documents';
import { hotlineFacts } from './hotline';
import { channelsOf, facetsOf, identityOf, isInStep, isStanding, looksDifferent, millis } from './item';
import { dueItems, neighboursOf, storeItem } from './items';
import { itemRow, type ItemRow, type UnnumberedChange } from './rows';
import { COLUMN, containerItem, containersOf, partsOf, SERIES, translationsOf } from './surroundings';

/**
 * Writes down what outlets may read. Everything here runs inside the transaction that publishes, unpublishes or deletes:
 * there is no publication without its change, and no change without its publication.
 */
export const ledger = (strapi: Core.Strapi, shelf: MediaShelf, publicUrl: string) => {
  const published = (uid: SyndicatedType['uid'], documentId: string): Promise<StoryEntry[]> =>
    strapi.db
      .query(uid)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } }, populate: populateFor(strapi, uid) });

  /**
   * Brings the items of one document in step with what is published of it, and does nothing where they are.
   *
   * @param anew - Writes a next version even so: for a repair.
   */
  async function bringInStep(trx: Knex, { type, documentId, anew }: Whole, now: Date): Promise<void> {
    const known: ItemRow[] = (
      await trx('syndication_items').where({ content_type: type.uid, document_id: documentId })
    ).map(itemRow);
    const entries = await published(type.uid, documentId);
    const changes: UnnumberedChange[] = [];
    const touched: ItemRow[] = [];
    for (const entry of entries) {
      const item = known.find(({ locale }) => locale === entry.locale);
      if (item && !anew && isInStep(item, entry)) continue;
      const next = await nextItem(type, entry, item, now);
      changes.push(...(await write(trx, entry, next, now)));
      if (looksDifferent(item, next)) touched.push(next, ...(item ? [item] : []));
    }
    for (const item of known.filter(
      (each) => isStanding(each) && !entries.some(({ locale }) => locale === each.locale),
    )) {
      changes.push(...(await end(trx, item, 'withdraw', now)));
      touched.push(item);
    }
    changes.push(...(await refreshNeighbours(trx, touched, now)));
    await appendChanges(trx, changes);
  }

  /** The item's row as this publication makes it: a next version, or the first. */
  async function nextItem(
    type: SyndicatedType,
    entry: StoryEntry,
    item: ItemRow | undefined,
    now: Date,
  ): Promise<ItemRow> {
    const embargo_until = millis(entry.embargoUntil);
    const expires_at = millis(entry.expiresAt);
    const state = itemStateAt({ embargoUntil: embargo_until, expiresAt: expires_at }, now.getTime());
    return {
      uuid: item?.uuid ?? randomUUID(),
      document_id: entry.documentId,
      locale: entry.locale,
      content_type: type.uid,
      profile: type.profile,
      state,
      version: (item?.version ?? 0) + 1,
      urgency: entry.urgency ?? 5,
      slug: entry.slug,
      title: headlineOf(entry, type.profile).title,
      canonical_url: canonicalUrlOf(entry, type.profile, publicUrl),
      published_row: entry.id,
      row_updated_at: Date.parse(entry.updatedAt),
      facets: JSON.stringify(facetsOf(type, entry)),
      ...(await containersOf(strapi, type.uid, entry.documentId, entry.locale)),
      series_part: entry.seriesPart ?? null,
      published_at: item?.published_at ?? (state === 'embargoed' ? (embargo_until ?? now.getTime()) : now.getTime()),
      version_at: now.getTime(),
      embargo_until,
      expires_at,
    };
  }

  /** Stores an item with its documents, and says what its channels are to hear. */
  async function write(trx: Knex, entry: StoryEntry, item: ItemRow, now: Date): Promise<UnnumberedChange[]> {
    const rules = await channelRules(strapi);
    const belongs = channelsOf(item, rules);
    const rendition = await buildRendition(entry, identityOf(item), {
      publicUrl,
      hotline: await hotlineFacts(strapi),
      channels: belongs.filter(({ visibility }) => visibility === 'public').map(({ key }) => key),
      series: await containerItem(trx, SERIES, item.series_document_id, item.locale, item.series_part),
      column: await containerItem(trx, COLUMN, item.column_document_id, item.locale, null),
      parts: item.content_type === SERIES ? await partsOf(trx, item.document_id, item.locale) : [],
      translations: await translationsOf(trx, item),
      filesOf: (file) => shelf.of(trx, file),
    });
    const standings = await standingsOf(trx, item.uuid);
    const changes = changesFor(
      'update',
      belongs.map(({ key }) => key),
      standings,
    ).map((change) => changeOf(item, change));
    await storeItem(trx, item, renderAll(rendition), [...mediaIn(rendition)]);
    await trx('syndication_versions').insert({
      uuid: item.uuid,
      version: item.version,
      at: now.getTime(),
      op: item.version === 1 ? 'publish' : 'update',
    });
    return changes;
  }

  /** The stories around a changed one show its title or link to it: other languages, and the series it is or was in. */
  async function refreshNeighbours(trx: Knex, touched: readonly ItemRow[], now: Date): Promise<UnnumberedChange[]> {
    const changes: UnnumberedChange[] = [];
    for (const neighbour of await neighboursOf(trx, touched)) {
      const type = syndicationOf(strapi, neighbour.content_type);
      const entry =
        type && (await published(type.uid, neighbour.document_id)).find(({ locale }) => locale === neighbour.locale);
      if (!entry) continue;
      const next: ItemRow = { ...neighbour, version: neighbour.version + 1, version_at: now.getTime() };
      changes.push(...(await write(trx, entry, next, now)));
    }
    return changes;
  }

  /** An item that is no longer there leaves every channel; its documents and media go with it. */
  async function end(trx: Knex, item: ItemRow, op: 'withdraw' | 'expire', now: Date): Promise<UnnumberedChange[]> {
    const ended: ItemRow = {
      ...item,
      state: op === 'expire' ? 'expired' : 'withdrawn',
      version: item.version + 1,
      version_at: now.getTime(),
    };
    const { state, version, version_at } = ended;
    await trx('syndication_items').where({ uuid: item.uuid }).update({ state, version, version_at });
    await trx('syndication_documents').where({ uuid: item.uuid }).delete();
    await trx('syndication_media_uses').where({ uuid: item.uuid }).delete();
    await trx('syndication_versions').insert({ uuid: item.uuid, version, at: version_at, op });
    return changesForEnd(op, await standingsOf(trx, item.uuid)).map((change) => changeOf(ended, change));
  }

  /** An embargo has lifted: the item enters the channels that had to wait. */
  async function release(trx: Knex, item: ItemRow): Promise<UnnumberedChange[]> {
    const released: ItemRow = {
      ...item,
      state: 'usable',
      version_at: Math.max(item.version_at, item.embargo_until ?? 0),
    };
    await trx('syndication_items')
      .where({ uuid: item.uuid })
      .update({ state: 'usable', version_at: released.version_at });
    const held = await standingsOf(trx, item.uuid);
    const belongs = channelsOf(released, await channelRules(strapi)).map(({ key }) => key);
    return changesFor('update', belongs, held)
      .filter((change) => change.op !== 'update')
      .map((change) => changeOf(released, change));
  }

  return {
    reconcile: (trx: Knex, type: SyndicatedType, documentId: string, now: Date) =>
      bringInStep(trx, { type, documentId, anew: false }, now),

    rewrite: (trx: Knex, type: SyndicatedType, documentId: string, now: Date) =>
      bringInStep(trx, { type, documentId, anew: true }, now),

    /** After a restored backup: numbers go on from the highest that was given out. */
    async catchUpCounter(): Promise<void> {
      const last = strapi.db.connection('syndication_changes').max('sequence');
      await strapi.db.connection('syndication_counters').where({ name: 'change' }).update({ value: last });
    },

    /** After a rule was edited: every standing item enters the channels it now belongs to and leaves the others. */
    async followChannelRules(trx: Knex, now: Date): Promise<void> {
      const rules = await channelRules(strapi);
      const items: ItemRow[] = (
        await trx('syndication_items').whereIn('state', ['usable', 'embargoed']).orderBy('uuid')
      ).map(itemRow);
      const changes: UnnumberedChange[] = [];
      for (const item of items) {
        const belongs = channelsOf(item, rules).map(({ key }) => key);
        const moved = changesFor('update', belongs, await standingsOf(trx, item.uuid)).filter(
          ({ op }) => op !== 'update',
        );
        changes.push(...moved.map((change) => ({ ...changeOf(item, change), at: now.getTime() })));
      }
      await appendChanges(trx, changes);
    },

    /** Numbers what time has brought about: embargoes that lifted, items that expired. Claimed by their rows, so once. */
    async settleDue(trx: Knex, now: Date): Promise<number> {
      const due = await dueItems(trx, now.getTime());
      const changes: UnnumberedChange[] = [];
      for (const item of due) {
        const expired = item.expires_at !== null && item.expires_at <= now.getTime();
        changes.push(...(expired ? await end(trx, item, 'expire', now) : await release(trx, item)));
      }
      changes.push(...(await refreshNeighbours(trx, due, now)));
      await appendChanges(trx, changes);
      return due.length;
    },
  };
};

interface Whole {
  readonly type: SyndicatedType;
  readonly documentId: string;
  readonly anew: boolean;
}

export type Ledger = ReturnType<typeof ledger>;
