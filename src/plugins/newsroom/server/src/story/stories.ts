import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { transition } from '../../../../../domain/story/lifecycle';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { Actor } from '../actors';
import { newsroom } from '../newsroom';
import type { LoadedContent } from './content';
import { storyRow, type StoryRow } from './row';
import { hasSharedFields } from './shapes';

/** A draft was written. `changed` when its content is another one than before. */
export interface Save {
  readonly trx: Knex;
  readonly story: StoryRow;
  readonly before: StoryRow | null;
  readonly content: LoadedContent;
  readonly actor: Actor;
  readonly changed: boolean;
  /** How many approvals it made void. */
  readonly voided: number;
}

/** Called inside the transaction that saves: what it writes stands or falls with the save. */
export type SaveListener = (save: Save) => Promise<void>;

/** Called inside the transaction that removes a story with its draft. */
export type ForgetListener = (trx: Knex, place: StoryPlace) => Promise<void>;

const TABLE = 'newsroom_stories';

/** The editorial lives of stories: one row for each document in each language. */
export const stories = ({ strapi }: { strapi: Core.Strapi }) => {
  const listeners: SaveListener[] = [];
  const forgetListeners: ForgetListener[] = [];

  const find = async (knex: Knex, place: StoryPlace): Promise<StoryRow | null> => {
    const raw = await knex(TABLE).where(placeOf(place)).first();
    return raw ? storyRow(raw) : null;
  };

  const change = async (trx: Knex, story: StoryRow, changes: Partial<StoryRow>): Promise<StoryRow> => {
    if (Object.keys(changes).length > 0) await trx(TABLE).where(placeOf(story)).update(changes);
    return { ...story, ...changes };
  };

  /** Takes note of what a draft says now. */
  async function record(trx: Knex, place: StoryPlace, actor: Actor): Promise<StoryRow | null> {
    const content = await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale);
    if (!content) return null;
    const now = Date.now();
    const before = await find(trx, place);
    const changed = before?.revision !== content.hash;
    const story = before ? await change(trx, before, edited(before, content, now)) : await begin(trx, place, content);
    if (changed && actor.person) await contribute(trx, place, actor.person.id, now);
    const voided = changed ? await voidApprovals(trx, story, now) : 0;
    if (before && (voided > 0 || before.stage !== story.stage))
      await newsroom(strapi).audit.append(trx, {
        actor,
        action: 'edit',
        place,
        details: movedBy(before, story, voided),
      });
    if (voided > 0)
      await newsroom(strapi).events.tell({
        ...{ trx, kind: 'approval-voided', story, actor },
        ...(before && { before }),
      });
    await tell({ trx, story, before, content, actor, changed, voided });
    return story;
  }

  async function tell(save: Save): Promise<void> {
    for (const listener of listeners) await listener(save);
  }

  async function begin(trx: Knex, place: StoryPlace, content: LoadedContent): Promise<StoryRow> {
    const { singularName } = strapi.contentType(place.content_type).info;
    const row = { ...firstRow(place, content, Date.now()), type: singularName };
    await trx(TABLE).insert(row).onConflict(['content_type', 'document_id', 'locale']).ignore();
    const stored = await find(trx, place);
    if (!stored) throw new Error('A story that was just begun is not there.');
    return stored;
  }

  return {
    find,
    change,
    record,
    begin,
    tell,

    /** Registers what is to happen with every save, in its transaction. */
    onSaved(listener: SaveListener): void {
      listeners.push(listener);
    },

    /** Registers what else is to go with a story. */
    onForgotten(listener: ForgetListener): void {
      forgetListeners.push(listener);
    },

    /** What the draft says now, by its hash. */
    revisionOf: async (place: StoryPlace): Promise<string | null> =>
      (await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale))?.hash ?? null,

    /** The languages of a document that have a draft. */
    async localesOf(uid: UID.ContentType, documentId: string): Promise<readonly string[]> {
      const rows: { locale: string | null }[] = await strapi.db
        .query(uid)
        .findMany({ where: { documentId, publishedAt: null }, select: ['id', 'locale'] });
      return rows.map(({ locale }) => locale ?? ONLY_LOCALE);
    },

    /** The language that a call of the document service means. */
    async localeOf(uid: UID.ContentType, asked: unknown): Promise<string> {
      if (!isLocalized(strapi.contentType(uid))) return ONLY_LOCALE;
      if (typeof asked === 'string' && asked !== '') return asked;
      return strapi.plugin('i18n').service('locales').getDefaultLocale();
    },

    isSharedAcrossLocales: (uid: UID.ContentType): boolean =>
      hasSharedFields(strapi, uid, newsroom(strapi).content.shapeOf(uid)),

    /** The draft is gone: so is the story. What was done to it stays in the audit. */
    async forget(trx: Knex, place: StoryPlace): Promise<void> {
      for (const table of [TABLE, 'newsroom_contributors']) await trx(table).where(placeOf(place)).delete();
      await trx('newsroom_approvals').where(placeOf(place)).whereNull('voided_at').update({ voided_at: Date.now() });
      for (const listener of forgetListeners) await listener(trx, place);
    },

    contributors: (knex: Knex, place: StoryPlace): Promise<number[]> =>
      knex('newsroom_contributors').where(placeOf(place)).orderBy('since').pluck('user_id'),
  };
};

export type StoriesService = ReturnType<typeof stories>;

/** What a save changes in its story's row. Saving the same words again is no edit. */
function edited(before: StoryRow, content: LoadedContent, now: number): Partial<StoryRow> {
  const facts = { title: content.facts.title, desk: content.facts.desk, updated_at: content.facts.updatedAt };
  if (before.revision === content.hash) return facts;
  const move = transition(before.stage, 'edit', { isPublic: before.is_public });
  const stage = move.kind === 'moved' ? move.to : before.stage;
  const unscheduled = before.stage === 'scheduled' ? { publish_at: null } : {};
  const moved = stage === before.stage ? {} : { stage, stage_since: now };
  return { ...facts, ...moved, ...unscheduled, revision: content.hash };
}

function firstRow(place: StoryPlace, { hash, facts }: LoadedContent, now: number): Partial<StoryRow> {
  return {
    ...placeOf(place),
    stage: 'draft',
    stage_since: now,
    is_public: false,
    revision: hash,
    title: facts.title,
    desk: facts.desk,
    created_by: facts.createdBy,
    updated_at: facts.updatedAt,
  };
}

async function contribute(trx: Knex, place: StoryPlace, user_id: number, now: number): Promise<void> {
  await trx('newsroom_contributors')
    .insert({ ...placeOf(place), user_id, since: now, last_at: now })
    .onConflict(['content_type', 'document_id', 'locale', 'user_id'])
    .merge({ last_at: now });
}

const movedBy = (before: StoryRow, story: StoryRow, voided: number) => ({
  from: before.stage,
  to: story.stage,
  revision: story.revision,
  voidedApprovals: voided,
});

/** Whoever approved did not approve this. */
async function voidApprovals(trx: Knex, { revision, ...place }: StoryRow, now: number): Promise<number> {
  return trx('newsroom_approvals')
    .where(placeOf(place))
    .whereNot({ revision })
    .whereNull('voided_at')
    .whereNull('spent_at')
    .update({ voided_at: now });
}
