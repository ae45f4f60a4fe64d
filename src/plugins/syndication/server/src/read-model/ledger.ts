import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changesFor, changesForEnd, IS_USABLE } from '../../../../../domain/channel/change';
import type { MediaShelf } from '../media/shelf';
import { drafts } from '../neighbours';
import type { Announce } from './announce';
import { syndicationOf, type SyndicatedType } from '../syndicated-types';
import { allStandings, appendChanges, changeOf, standingsOf } from './changes';
import { channelRules } from './channels';
import { RENDERER } from './documents';
import { indexFacets } from './facet-index';
import { tagOf } from './follow-facts';
import { channelsOf, isInStep, isStanding, looksDifferent } from './item';
import { clearAway, dueItems, isLinked, neighboursOf, placeItem } from './items';
import { buryItem, countKill, killNotice } from './kill';
import type { Notice } from './notice';
import { changeRow, itemRow, type ItemRow, type UnnumberedChange } from './rows';
import { lastCorrections } from './surroundings';
import { oneAtATime } from './turns';
import { itemWriter, type Writing } from './write-item';

/**
 * Writes down what outlets may read. Everything here runs inside the transaction that publishes, unpublishes or deletes:
 * there is no publication without its change, and no change without its publication.
 */
export const ledger = (strapi: Core.Strapi, { shelf, announce, publicUrl }: Desk) => {
  const writer = itemWriter(strapi, shelf, publicUrl);
  const inTurn = oneAtATime();

  /**
   * Brings the items of one document in step with what is published of it, and does nothing where they are. All rows
   * stand before the first document is written, so that translations published together know of each other.
   *
   * @param anew - Writes a next version even so: for a repair.
   */
  async function bringInStep(
    writing: Writing,
    { type, documentId, languages, copiesDrafts, anew }: Whole,
  ): Promise<void> {
    const { trx, notice } = writing;
    const where = { content_type: type.uid, document_id: documentId };
    const known: ItemRow[] = (await trx('syndication_items').where(where).whereNot({ state: 'killed' })).map(itemRow);
    const rows = await writer.published(type.uid, { documentId });
    const isHeld = (item: ItemRow) => rows.some(({ locale }) => locale === item.locale);
    const isKill = notice?.kind === 'kill';
    const isMeant = ({ locale }: Pick<ItemRow, 'locale'>) => languages === '*' || languages.includes(locale);
    const over = known.filter((item) => !isHeld(item) && (isStanding(item) || (isKill && isMeant(item))));
    const fresh = [];
    for (const row of rows) {
      const before = known.find(({ locale }) => locale === row.locale);
      if (before && !anew && isInStep(before, row)) continue;
      const isCopied = copiesDrafts && isMeant(row);
      const draft = isCopied ? drafts(strapi).draftOfThisAct(type.uid, documentId, row.locale) : undefined;
      const entry = await writer.whole(type.uid, row, draft);
      const next = await writer.nextItem(writing, type, entry, before);
      await placeItem(trx, next); // before the next one looks for its place
      fresh.push({ entry, before, next });
    }
    const changes: UnnumberedChange[] = [];
    for (const item of over) changes.push(...(await writer.end(writing, item, isKill ? 'kill' : 'withdraw')));
    const op = notice?.kind === 'correction' ? 'correct' : 'update';
    const items = new Set([...known, ...fresh.map(({ next }) => next)].map(({ uuid }) => uuid));
    const isOnly = items.size === 1;
    for (const { entry, next } of fresh) changes.push(...(await writer.write(writing, entry, next, { op, isOnly })));
    const changed = fresh.filter(({ before, next }) => looksDifferent(before, next));
    const touched = [...over, ...changed.flatMap(({ before, next }) => (before ? [next, before] : [next]))];
    const written = new Set([...over, ...fresh.map(({ next }) => next)].map(({ uuid }) => uuid));
    const linked = isOnly ? touched.filter(isLinked) : touched;
    changes.push(...(await refreshNeighbours(writing, linked, written)));
    await appendChanges(writing, changes);
  }

  /**
   * The stories around a changed one show its title or link to it: other languages, the series it is or was in, and what
   * stands in it. Those that were `written` with it know already.
   */
  async function refreshNeighbours(
    writing: Writing,
    touched: readonly ItemRow[],
    written: ReadonlySet<string>,
  ): Promise<UnnumberedChange[]> {
    const changes: UnnumberedChange[] = [];
    for (const neighbour of await neighboursOf(writing.trx, touched)) {
      const type = written.has(neighbour.uuid) ? null : syndicationOf(strapi, neighbour.content_type);
      const where = { documentId: neighbour.document_id, locale: neighbour.locale };
      const [row] = type ? await writer.published(type.uid, where) : [];
      if (!type || !row) continue;
      const entry = await writer.whole(type.uid, row);
      const next: ItemRow = {
        ...neighbour,
        version: neighbour.version + 1,
        version_at: writing.now.getTime(),
        renderer: RENDERER,
        hotline_facts: tagOf(writing.hotline),
      };
      await placeItem(writing.trx, next);
      changes.push(...(await writer.write(writing, entry, next, { op: 'update', isOnly: false })));
    }
    return changes;
  }

  /** Every standing item enters the channels it now belongs to and leaves the others. */
  async function followRules(writing: Writing): Promise<void> {
    const { trx, now, rules } = writing;
    const rows = await trx('syndication_items').whereIn('state', ['usable', 'embargoed']).orderBy('uuid');
    const standings = await allStandings(trx);
    const corrections = await lastCorrections(trx);
    const changes = rows.map(itemRow).flatMap((item) => {
      const belongs = channelsOf(item, rules).map(({ key }) => key);
      return changesFor('update', belongs, standings.get(item.uuid) ?? [])
        .filter(({ op }) => op !== 'update')
        .map((change) => {
          const correction = IS_USABLE[change.op] ? (corrections.get(item.uuid) ?? null) : null;
          return { ...changeOf(item, change, correction), at: now.getTime() };
        });
    });
    await appendChanges(writing, changes);
  }

  /** Due together, items are settled before the first of their neighbours is written anew: those may be due as well. */
  async function settle(writing: Writing): Promise<number> {
    const due = await dueItems(writing.trx, writing.now.getTime());
    const changes: UnnumberedChange[] = [];
    for (const item of due) {
      const isOver = item.expires_at !== null && item.expires_at <= writing.now.getTime();
      changes.push(...(isOver ? await writer.end(writing, item, 'expire') : await writer.release(writing, item)));
    }
    changes.push(...(await refreshNeighbours(writing, due, new Set())));
    await appendChanges(writing, changes);
    return due.length;
  }

  /** Does `work` with the time of its turn, and what does not change meanwhile. */
  const write = <T>(trx: Knex, work: (writing: Writing) => Promise<T>, notice: Notice | null = null): Promise<T> =>
    inTurn(trx, async () => {
      await announce(trx);
      const writing = await writer.begin(trx, notice);
      const result = await work(writing);
      await indexFacets(trx, writing.unindexed);
      return result;
    });

  return {
    reconcile: (trx: Knex, { notice, ...act }: Act) =>
      write(trx, (writing) => bringInStep(writing, { ...act, anew: false }), notice),

    rewrite: (trx: Knex, type: SyndicatedType, documentId: string) =>
      write(trx, (writing) =>
        bringInStep(writing, { type, documentId, languages: '*', copiesDrafts: false, anew: true }),
      ),

    /** After a restored backup: numbers go on from the highest that was given out. */
    async catchUpCounter(): Promise<void> {
      const last = strapi.db.connection('syndication_changes').max('sequence');
      await strapi.db.connection('syndication_counters').where({ name: 'change' }).update({ value: last });
    },

    /** An item whose row was lost: those who hold it are told to let go of it. */
    withdrawLost: (trx: Knex, channel: string, uuid: string) =>
      write(trx, async (writing) => {
        const change = changeRow(await trx('syndication_changes').where({ channel, uuid }).first());
        const { sequence: _old, usable: _was, ...kept } = change;
        const told = { ...kept, op: 'withdraw', version: change.version + 1, at: writing.now.getTime() } as const;
        await appendChanges(writing, [{ ...told, place: null }]);
      }),

    /** What is left of a killed item goes, and every channel that has a line about it says so. */
    finishKill: (trx: Knex, uuid: string) =>
      write(trx, async (writing) => {
        const item = itemRow(await trx('syndication_items').where({ uuid, state: 'killed' }).first());
        await clearAway(trx, item);
        await buryItem(trx, uuid);
        await countKill(trx);
        const notice = await killNotice(trx, uuid);
        const told = changesForEnd('kill', await standingsOf(trx, uuid));
        await appendChanges(
          writing,
          told.map((change) => changeOf(item, change, notice)),
        );
      }),

    /** After a rule was edited. */
    followChannelRules: (trx: Knex) => write(trx, followRules),

    /** Numbers what time has brought about: embargoes that lifted, items that expired. Claimed by their rows, so once. */
    settleDue: (trx: Knex) => write(trx, settle),

    rules: () => channelRules(strapi),
  };
};

/** What the ledger is kept with. */
interface Desk {
  readonly shelf: MediaShelf;
  readonly announce: Announce;
  readonly publicUrl: string;
}

/** An act of the document service. */
interface Act {
  readonly type: SyndicatedType;
  readonly documentId: string;
  /** The languages it was about. */
  readonly languages: readonly string[] | '*';
  /** Whether what it put before readers are copies of the drafts. */
  readonly copiesDrafts: boolean;
  readonly notice: Notice | null;
}

interface Whole extends Omit<Act, 'notice'> {
  readonly anew: boolean;
}

export type Ledger = ReturnType<typeof ledger>;
