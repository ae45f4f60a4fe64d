import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isInForce } from '../../../../../domain/child-privacy/consent';
import type { Finding } from '../../../../../domain/child-privacy/finding';
import { governedTypes } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import type { ConsentCard, ConsentView } from '../../../contract/consent';
import { configOf } from '../config';
import { inTransaction } from '../../../../../server/database';
import { inAct } from '../act';
import { newsroom, syndication, type Actor } from '../neighbours';
import { safeguard } from '../safeguard';
import { noticeExpiring } from './notice';
import { BadConsent, ConsentUnknown } from './refusals';
import { parseConsent, parseEvidence } from './parse';
import { draftsResting } from './resting';
import * as rows from './rows';
import { shownStories } from './shown-stories';
import { takeDown } from './take-down';
import { vaultOf } from './vault';

/** Who agreed that a child may be recognised. Every act and every reading is on record, by the consent's id alone. */
export const consents = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => configOf(strapi);
  const vault = () => vaultOf(config().consentKey);
  const evidenceFile = (id: string): string => path.join(config().consentsDir, `${id}.sealed`);

  const record = (trx: Knex, actor: Actor, action: string, id: string, details: object = {}): Promise<void> =>
    newsroom(strapi).audit.append(trx, { actor, action, details: { consent: id, ...details } });

  /** Whoever lists stories sees at once what it lets pass, or no longer does. */
  const settleResting = async (trx: Knex, consent: rows.ConsentRow): Promise<void> =>
    safeguard(strapi).findings.settleAll(trx, await draftsResting(strapi, trx, consent));

  /** After what came down: it stays down, whatever becomes of the counts. */
  const settleAfterwards = (consent: rows.ConsentRow): Promise<void> =>
    inAct(strapi, (trx) => settleResting(trx, consent)).catch((error: unknown) => {
      strapi.log.error(`safeguard: counts of findings: ${error instanceof Error ? error.name : 'unknown'}.`);
    });

  async function existing(trx: Knex, id: string): Promise<rows.ConsentRow> {
    const row = await rows.findConsent(trx, id);
    if (!row) throw new ConsentUnknown();
    return row;
  }

  async function cards(trx: Knex, listed: readonly rows.ConsentRow[]): Promise<readonly ConsentCard[]> {
    const stories = await rows.storiesOfAll(
      trx,
      listed.map(({ id }) => id),
    );
    const shown = await shownStories(strapi, stories);
    return listed.map((row) => {
      const covered = stories.filter(({ consent }) => consent === row.id).map(shown);
      return rows.cardOf(row, covered, new Date());
    });
  }

  async function card(trx: Knex, row: rows.ConsentRow): Promise<ConsentCard> {
    const [only] = await cards(trx, [row]);
    if (!only) throw new ConsentUnknown();
    return only;
  }

  function covered(stories: readonly { readonly type: string; readonly documentId: string }[]): rows.CoveredStory[] {
    return stories.map(({ type, documentId }) => {
      const uid = governedTypes(strapi).find(({ info }) => info.singularName === type)?.uid;
      if (!uid) throw new BadConsent({ field: 'stories' });
      return { content_type: uid, document_id: documentId };
    });
  }

  return {
    /** @throws BadConsent */
    async add(actor: Actor, body: unknown): Promise<ConsentCard> {
      const now = new Date();
      const { reference, words, stories, ...consent } = parseConsent(body, now);
      const id = randomUUID();
      const row = {
        id,
        reference: vault().seal(Buffer.from(reference)).toString('base64'),
        kinds: JSON.stringify(consent.kinds),
        words: JSON.stringify(words.map(vault().digest)),
        media: JSON.stringify(consent.media),
        given_by: consent.givenBy,
        child_age: consent.childAge,
        child_agreed: consent.childAgreed,
        given_at: consent.givenAt.getTime(),
        expires_at: consent.expiresAt.getTime(),
        recorded_by: actor.person?.id ?? 0,
        recorded_at: now.getTime(),
      };
      return inAct(strapi, async (trx) => {
        await rows.insertConsent(trx, row, covered(stories));
        await record(trx, actor, 'consent-add', id, { kinds: consent.kinds });
        const added = await existing(trx, id);
        await settleResting(trx, added);
        return card(trx, added);
      });
    },

    list: (expiringWithinDays: number | null): Promise<readonly ConsentCard[]> =>
      inTransaction(strapi, async (trx) => {
        const before = expiringWithinDays === null ? null : Date.now() + expiringWithinDays * 86_400_000;
        return cards(trx, await rows.listConsents(trx, before));
      }),

    /** With the reference: on record. @throws ConsentUnknown */
    read: (actor: Actor, id: string): Promise<ConsentView> =>
      inTransaction(strapi, async (trx) => {
        const row = await existing(trx, id);
        await record(trx, actor, 'consent-read', id);
        const reference = vault().open(Buffer.from(row.reference, 'base64')).toString();
        return { ...(await card(trx, row)), reference };
      }),

    /** @throws ConsentUnknown, BadConsent */
    async keepEvidence(actor: Actor, id: string, body: unknown): Promise<ConsentCard> {
      const { type, bytes } = parseEvidence(body);
      const row = await inTransaction(strapi, (trx) => existing(trx, id));
      await mkdir(config().consentsDir, { recursive: true, mode: 0o700 });
      await writeFile(evidenceFile(row.id), vault().seal(bytes), { mode: 0o600 });
      return inAct(strapi, async (trx) => {
        await rows.changeConsent(trx, id, { evidence_type: type });
        await record(trx, actor, 'consent-evidence', id);
        return card(trx, await existing(trx, id));
      });
    },

    /** On record. @throws ConsentUnknown when there is none, or no paper. */
    async evidence(actor: Actor, id: string): Promise<{ readonly type: string; readonly bytes: Buffer }> {
      const row = await inTransaction(strapi, (trx) => existing(trx, id));
      if (!row.evidenceType) throw new ConsentUnknown();
      const bytes = vault().open(await readFile(evidenceFile(row.id)));
      await inTransaction(strapi, (trx) => record(trx, actor, 'consent-evidence-read', id));
      return { type: row.evidenceType, bytes };
    },

    /** The word is taken back: whatever rests on it comes down everywhere, in the same moment. @throws ConsentUnknown */
    async withdraw(actor: Actor, id: string): Promise<ConsentCard> {
      const row = await inAct(strapi, async (trx) => {
        await record(trx, actor, 'consent-withdraw', id);
        const row = await existing(trx, id);
        const now = Date.now();
        if (!row.withdrawnAt)
          await rows.changeConsent(trx, id, { withdrawn_at: now, withdrawn_by: actor.person?.id, ended_at: now });
        await takeDown(strapi, trx, { consent: row, by: actor.person });
        return row;
      });
      await syndication(strapi).sweep();
      await settleAfterwards(row);
      return inTransaction(strapi, async (trx) => card(trx, await existing(trx, id)));
    },

    /** Findings that a consent in force lets through only tell. */
    async pass(trx: Knex, place: StoryPlace, found: readonly Finding[]): Promise<readonly Finding[]> {
      const given = found.some(({ severity }) => severity === 'block') ? await rows.consentsFor(trx, place) : [];
      const inForce = given.filter((row) => isInForce(row, new Date()));
      if (inForce.length === 0) return found;
      const { digest } = vault();
      const covers = ({ kind, excerpt }: Finding) =>
        inForce.some(
          ({ kinds, words }) =>
            kinds.some((each) => each === kind) && (words.length === 0 || words.includes(digest(excerpt))),
        );
      return found.map((finding) => (covers(finding) ? { ...finding, severity: 'info' as const } : finding));
    },

    /** What was agreed to for a story, for those who look at its pictures. */
    forPictures: async (
      trx: Knex,
      place: StoryPlace,
      files: readonly string[],
    ): Promise<readonly rows.ConsentRow[]> => [
      ...(await rows.consentsFor(trx, place)),
      ...(await rows.consentsForFiles(trx, files)),
    ],

    /**
     * What ran out comes down, in nobody's name: whoever recorded it may have left. Each in one transaction with its end, so
     * that neither a crash nor a second node leaves a story behind.
     */
    async endExpired(now: Date): Promise<number> {
      const nobody = { person: null, path: 'consent' };
      let ended = 0;
      for (const consent of await rows.expiredConsents(strapi.db.connection, now.getTime())) {
        const isOurs = await inAct(strapi, async (trx) => {
          if (!(await rows.endConsent(trx, consent.id, { ended_at: now.getTime() }))) return false;
          await record(trx, nobody, 'consent-expire', consent.id);
          await takeDown(strapi, trx, { consent, by: null });
          return true;
        });
        if (!isOurs) continue;
        ended += 1;
        await settleAfterwards(consent);
      }
      return ended;
    },

    /** Who keeps a consent that runs out soon is told, once for each of the days that are set. */
    noticeExpiring: (now: Date): Promise<number> => noticeExpiring(strapi, config().consentNoticeDays, now),
  };
};

export type ConsentsService = ReturnType<typeof consents>;
