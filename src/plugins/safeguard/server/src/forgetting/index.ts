import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres, inTransaction } from '../../../../../server/database';
import { inAct } from '../act';
import { governedTypes } from '../../../../../server/governed-types';
import type { ForgettingCard, ForgettingView } from '../../../contract/forgetting';
import { newsroom, type Actor } from '../neighbours';
import { nameOf, recallObligations, work } from './carry-out';
import { consentVaultIn, obligationsOf, vaultIn } from './keys';
import { parseForgetting } from './parse';
import { BadForgetting, ForgettingNotOpen, ForgettingOwn, ForgettingUnknown } from './refusals';
import * as rows from './rows';
import { cardOf, countsOf, NOTHING, sightOf, viewOf } from './view';
import { forgettingOf, keptWord } from './words';
import { look } from './work';

/** The right to be forgotten: one person asks, another signs, and nothing of it is left. */
export const forgettings = ({ strapi }: { strapi: Core.Strapi }) => {
  const record = (trx: Knex, actor: Actor, action: string, { id, reason }: rows.ForgettingRow): Promise<void> =>
    newsroom(strapi).audit.append(trx, { actor, action, details: { forgetting: id, reason } });

  async function existing(trx: Knex, id: string): Promise<rows.ForgettingRow> {
    const row = await rows.findForgetting(trx, id);
    if (!row) throw new ForgettingUnknown();
    return row;
  }

  return {
    list: async (): Promise<readonly ForgettingCard[]> =>
      Promise.all((await rows.listForgettings(strapi.db.connection)).map((row) => cardOf(strapi, row))),

    /** @throws BadForgetting */
    async open(actor: Actor, body: unknown): Promise<ForgettingView> {
      const { words, stories, media, reason } = parseForgetting(body);
      await mustBeThere(strapi, stories);
      const seal = vaultIn(strapi);
      const vaults = { vault: seal, consents: consentVaultIn(strapi) };
      const kept = words.map((word) => keptWord(word, vaults));
      const row: rows.ForgettingRow = {
        ...{ id: randomUUID(), reason, state: 'open', isRestored: false },
        ...{ openedBy: actor.person?.id ?? 0, openedAt: new Date() },
        ...{ signedBy: null, signedAt: null, endedAt: null },
        ...{ sealed: seal.seal(Buffer.from(JSON.stringify(words))).toString('base64'), words: kept },
        ...{ stories, media },
        counts: {},
      };
      const seen = await sightOf(strapi, row);
      await inAct(strapi, async (trx) => {
        await rows.insertForgetting(trx, { ...row, counts: countsOf(seen) });
        await record(trx, actor, 'forget-ask', row);
      });
      return viewOf(strapi, row, seen);
    },

    /** With the words, while it is open: on record. @throws ForgettingUnknown */
    async read(actor: Actor, id: string): Promise<ForgettingView> {
      const row = await inTransaction(strapi, async (trx) => {
        const found = await existing(trx, id);
        await record(trx, actor, 'forget-read', found);
        return found;
      });
      const isAhead = row.state === 'open' || row.state === 'signed';
      return viewOf(strapi, row, isAhead ? await sightOf(strapi, row) : NOTHING);
    },

    /** The second signature: from here on nothing brings it back. @throws ForgettingUnknown, ForgettingOwn, ForgettingNotOpen */
    async sign(actor: Actor, id: string): Promise<ForgettingCard> {
      const row = await inAct(strapi, async (trx) => {
        const found = await existing(trx, id);
        if (found.state !== 'open') throw new ForgettingNotOpen({ state: found.state });
        if (!actor.person || actor.person.id === found.openedBy) throw new ForgettingOwn();
        const signature = { state: 'signed', signed_by: actor.person.id, signed_at: Date.now() };
        if (!(await rows.moveOn(trx, { id, from: 'open' }, signature)))
          throw new ForgettingNotOpen({ state: (await existing(trx, id)).state });
        await record(trx, actor, 'forget-sign', found);
        return existing(trx, id);
      });
      return cardOf(strapi, row);
    },

    /** Taken back before anybody signed: its words go at once. @throws ForgettingUnknown, ForgettingNotOpen */
    drop: (actor: Actor, id: string): Promise<ForgettingCard> =>
      inAct(strapi, async (trx) => {
        const found = await existing(trx, id);
        const ended = { state: 'dropped', ended_at: Date.now(), sealed: null, words: '[]' };
        if (!(await rows.moveOn(trx, { id, from: 'open' }, ended)))
          throw new ForgettingNotOpen({ state: (await existing(trx, id)).state });
        await record(trx, actor, 'forget-drop', found);
        return cardOf(strapi, await existing(trx, id));
      }),

    /**
     * Goes on with what is signed and not done: just now, before the process died, or in a database that was restored from
     * before the signature. @returns how many were begun.
     */
    async goOn(): Promise<number> {
      await recallObligations(strapi, await obligationsOf(strapi).list());
      for (const row of await rows.inState(strapi.db.connection, 'signed', 'done'))
        await obligationsOf(strapi).keep(row);
      const signed = await rows.inState(strapi.db.connection, 'signed');
      for (const row of signed) await work(strapi, row);
      return signed.length;
    },

    /** At the start. What cannot be done now is tried again by the clock: the help line must answer in any case. */
    async catchUp(): Promise<void> {
      try {
        const knex = strapi.db.connection;
        // SQLite has one node, and it has just begun: whoever held on to something is gone.
        if (!isPostgres(knex)) for (const { id } of await rows.inState(knex, 'signed')) await rows.letGo(knex, id);
        await this.goOn();
      } catch (error) {
        strapi.log.error(`safeguard: what was to be forgotten is tried again later (${nameOf(error)}).`);
      }
    },

    /** Where words stand that were forgotten: nowhere, if all is well. */
    async verify(): Promise<readonly ForgettingFault[]> {
      const known = await rows.inState(strapi.db.connection, 'signed', 'done');
      const unfinished = known.filter(({ state }) => state === 'signed');
      const all = known.flatMap(({ words }) => words);
      const { hits, files } = await look(strapi, forgettingOf(all, vaultIn(strapi)));
      return [
        ...((await obligationsOf(strapi).isForeign())
          ? [{ kind: 'forgetting-unreadable' as const, subject: 'forgotten.json' }]
          : []),
        ...unfinished.map(({ id }) => ({ kind: 'forgetting-unfinished' as const, subject: id })),
        ...hits.map(({ table, keys, columns }) => ({
          kind: 'forgotten-found' as const,
          subject: `${table} ${keys.id ?? keys.uuid ?? keys.seq ?? keys.hash ?? ''} (${columns.join(', ')})`,
        })),
        ...files.map(({ kind, inName }) => ({
          kind: 'forgotten-found' as const,
          subject: `a file (${kind})${inName ? ', in its name' : ''}`,
        })),
      ];
    },
  };
};

export type ForgettingsService = ReturnType<typeof forgettings>;

export interface ForgettingFault {
  readonly kind: 'forgotten-found' | 'forgetting-unfinished' | 'forgetting-unreadable';
  /** Where: never what. */
  readonly subject: string;
}

async function mustBeThere(strapi: Core.Strapi, stories: readonly rows.NamedStory[]): Promise<void> {
  for (const [index, { type, documentId }] of stories.entries()) {
    const uid = governedTypes(strapi).find(({ info }) => info.singularName === type)?.uid;
    const count = uid ? await strapi.db.query(uid).count({ where: { documentId } }) : 0;
    if (count === 0) throw new BadForgetting({ field: 'stories', index });
  }
}
