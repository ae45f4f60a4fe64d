import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { PreviewLink } from '../../../contract/preview';
import { newsroom } from '../newsroom';
import { NewsroomRefusal, STORY_UNKNOWN, type RefusalRule } from '../refusal';
import type { StoryRow } from '../story/row';
import type { ActingPerson } from '../actors';
import { readToken, tokenOf } from './link';

export interface PreviewSettings {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly previewSecret: string;
}

/** A preview that may be shown now. */
export interface OpenPreview extends StoryPlace {
  readonly hash: string;
  readonly expiresAt: Date;
}

const TABLE = 'newsroom_previews';
const HOUR_MS = 60 * 60 * 1000;

const NO_PREVIEW: RefusalRule = {
  ...{ code: 'NO_PREVIEW', status: 409 },
  vi: 'Tin bài đã bị rút nên không còn bản xem trước. Hãy mở lại tin bài trước đã.',
  en: 'The story was killed, so it has no preview any more. Reopen it first.',
};

/** Links that show a draft to whoever has them: one revision, for some hours, and not a moment longer than the story lives. */
export const previews = ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = (): PreviewSettings => strapi.config.get('plugin::newsroom');

  return {
    /** For the draft as it is now. @throws {NewsroomRefusal} when the story was killed. */
    async make(story: StoryRow, person: ActingPerson, hours: number): Promise<PreviewLink> {
      if (story.stage === 'killed') throw new NewsroomRefusal(NO_PREVIEW, person.language);
      const { publicUrl, previewSecret } = settings();
      const made_at = Date.now();
      const expires = Math.floor((made_at + hours * HOUR_MS) / 1000);
      const id = randomBytes(16).toString('base64url');
      await strapi.db.transaction(async ({ trx }) => {
        await trx(TABLE).where('expires_at', '<', made_at).delete();
        const current = await newsroom(strapi).revisions.lockCurrent(trx, story);
        if (!current) throw new NewsroomRefusal(STORY_UNKNOWN, person.language);
        const row = { id, ...placeOf(story), hash: current.hash, user_id: person.id, made_at };
        await trx(TABLE).insert({ ...row, expires_at: expires * 1000 });
      });
      const url = `${publicUrl}/preview/${tokenOf({ id, expires }, previewSecret)}`;
      return { url, expiresAt: new Date(expires * 1000).toISOString() };
    },

    /** Ends every link to a story. */
    async revoke(place: StoryPlace): Promise<void> {
      await strapi.db.connection(TABLE).where(placeOf(place)).delete();
    },

    /** What a token opens now, or `null`: wrong, over, taken back, or the story is gone or killed. */
    async open(token: string): Promise<OpenPreview | null> {
      const ticket = readToken(token, settings().previewSecret, Date.now() / 1000);
      const knex = strapi.db.connection;
      const row: (StoryPlace & { hash: string }) | undefined =
        ticket && (await knex(TABLE).where({ id: ticket.id }).first());
      if (!ticket || !row) return null;
      const story = await newsroom(strapi).stories.find(knex, row);
      if (!story || story.stage === 'killed') return null;
      return { ...placeOf(row), hash: row.hash, expiresAt: new Date(ticket.expires * 1000) };
    },
  };
};

export type PreviewsService = ReturnType<typeof previews>;
