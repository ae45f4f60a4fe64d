import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Content } from '../../../../../domain/story/canonical';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { RevisionCard } from '../../../contract/revision';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import type { Save } from '../story/stories';
import { startRounds } from '../notifications/rounds';
import { namesIn } from './names';
import { nightOf, policyFrom, pruneOnceANight } from './prune';
import { cardOf, revisionRow, type RevisionRow } from './row';
import { getSnapshot, putSnapshot, type Snapshot } from './snapshots';

const TABLE = 'newsroom_revisions';

/** What is to be kept. */
export interface NewRevision {
  readonly kind: RevisionCard['kind'];
  readonly content: Content;
  readonly hash: string;
  readonly by: Pick<ActingPerson, 'id' | 'name'> | null;
  readonly base?: string | null;
}

/** What the draft says now, and the revision in which it came to say so. */
export interface Current {
  readonly hash: string;
  readonly row: RevisionRow;
}

/** Everything a story has ever said, numbered from 1. */
export const revisions = ({ strapi }: { strapi: Core.Strapi }) => {
  const of = (knex: Knex, place: StoryPlace) => knex(TABLE).where(placeOf(place));

  async function keep(trx: Knex, place: StoryPlace, revision: NewRevision): Promise<RevisionRow> {
    const { kind, content, hash, by, base = null } = revision;
    const names = () => namesIn(strapi, place.content_type, content);
    await putSnapshot(trx, hash, async () => ({ content, names: await names() }));
    const last = await of(trx, place).max('number as number').first();
    const row: RevisionRow = {
      ...placeOf(place),
      ...{ id: randomUUID(), number: Number(last?.number ?? 0) + 1, kind, hash, base },
      ...{ user_id: by?.id ?? null, user_name: by?.name ?? null, at: Date.now(), was_published: false },
    };
    await trx(TABLE).insert(row);
    return row;
  }

  /** The newest revision that was not refused. */
  async function last(knex: Knex, place: StoryPlace): Promise<RevisionRow | null> {
    const raw = await of(knex, place).whereNot({ kind: 'refused' }).orderBy('number', 'desc').first();
    return raw ? revisionRow(raw) : null;
  }

  async function current(knex: Knex, place: StoryPlace): Promise<Current | null> {
    const draft = await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale);
    if (!draft) return null;
    const { content, hash } = draft;
    const row = await last(knex, place);
    // What came past the newsroom (an import, a script in the database) becomes a revision before it is written over.
    return {
      hash,
      row: row?.hash === hash ? row : await keep(knex, place, { kind: 'imported', content, hash, by: null }),
    };
  }

  return {
    keep,
    current,
    snapshot: (knex: Knex, hash: string): Promise<Snapshot> => getSnapshot(knex, hash),

    /** Every save that changed something. */
    async onSaved({ trx, story, content, actor, changed }: Save): Promise<void> {
      if (!changed || (await last(trx, story))?.hash === content.hash) return;
      const kind = actor.person ? 'saved' : 'imported';
      await keep(trx, story, { kind, content: content.content, hash: content.hash, by: actor.person });
    },

    /** Nobody else saves this story, and nobody reads it for saving, until the transaction ends. */
    async lockCurrent(trx: Knex, place: StoryPlace): Promise<Current | null> {
      await newsroom(strapi).audit.takeEnd(trx); // first, as in every act: whoever saves will write down that it was done
      await trx('newsroom_stories').where(placeOf(place)).forUpdate().first('revision');
      return current(trx, place);
    },

    /** Readers have this revision now: it is kept for good. */
    async markPublished(trx: Knex, place: StoryPlace, hash: string): Promise<void> {
      await of(trx, place).where({ hash }).whereNot({ kind: 'refused' }).update({ was_published: true });
    },

    async markRestored(trx: Knex, { id }: RevisionRow): Promise<void> {
      await trx(TABLE).where({ id }).update({ kind: 'restored' });
    },

    /** Newest first; `before` is a number. */
    async list(
      knex: Knex,
      place: StoryPlace,
      page: { before?: number; limit: number },
    ): Promise<readonly RevisionRow[]> {
      const query = of(knex, place).orderBy('number', 'desc').limit(page.limit);
      const rows = await (page.before === undefined ? query : query.where('number', '<', page.before));
      return rows.map(revisionRow);
    },

    async find(knex: Knex, place: StoryPlace, id: string): Promise<RevisionRow | null> {
      const raw = await of(knex, place).where({ id }).first();
      return raw ? revisionRow(raw) : null;
    },

    /** The newest revision that says this and was not refused. */
    async saying(knex: Knex, place: StoryPlace, hash: string): Promise<RevisionRow | null> {
      const raw = await of(knex, place).where({ hash }).whereNot({ kind: 'refused' }).orderBy('number', 'desc').first();
      return raw ? revisionRow(raw) : null;
    },

    /** The same refused text of the same person, sent again. */
    async refusedAlready(
      knex: Knex,
      place: StoryPlace,
      hash: string,
      userId: number | null,
    ): Promise<RevisionRow | null> {
      const raw = await of(knex, place)
        .where({ hash, kind: 'refused', user_id: userId })
        .orderBy('number', 'desc')
        .first();
      return raw ? revisionRow(raw) : null;
    },

    /** Looks once a second whether it is night: see `pruneOnceANight`. */
    startPruning(): () => Promise<void> {
      const policy = policyFrom(strapi.config.get('plugin::newsroom'));
      let done = 0;
      const pruning = async () => {
        const now = Date.now();
        if (done === nightOf(now)) return;
        await pruneOnceANight(strapi, policy, now);
        done = nightOf(now);
      };
      return startRounds(strapi, { pruning });
    },

    /** Shows people the revisions of a story as they stand now. */
    async presenter(knex: Knex, place: StoryPlace): Promise<(row: RevisionRow) => RevisionCard> {
      const story = await newsroom(strapi).stories.find(knex, place);
      const newest = await last(knex, place);
      return (row) => cardOf(row, newest?.id ?? null, story);
    },
  };
};

export type RevisionsService = ReturnType<typeof revisions>;
