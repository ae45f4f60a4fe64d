import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FORGOTTEN_AFTER_MS, penFor } from '../../../../../domain/story/presence';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { Presence } from '../../../contract/revision';
import { nameOf } from '../actors';
import { newsroom } from '../newsroom';
import type { Asked } from '../revisions/access';

const TABLE = 'newsroom_presence';

interface PresenceRow {
  readonly user_id: number;
  readonly since: number | string;
  readonly seen_at: number | string;
  readonly is_writing: boolean | number;
  readonly firstname: string | null;
  readonly lastname: string | null;
}

/** Who has which story open, on whatever node. */
export const presence = ({ strapi }: { strapi: Core.Strapi }) => {
  const at = (knex: Knex, place: StoryPlace) => knex(TABLE).where(placeOf(place));

  async function rows(knex: Knex, { content_type, document_id, locale }: StoryPlace): Promise<readonly PresenceRow[]> {
    return knex(`${TABLE} as present`)
      .join('admin_users as user', 'user.id', 'present.user_id')
      .where({ 'present.content_type': content_type, 'present.document_id': document_id, 'present.locale': locale })
      .where('seen_at', '>', Date.now() - FORGOTTEN_AFTER_MS)
      .orderBy('since')
      .select('present.*', 'user.firstname', 'user.lastname');
  }

  async function list(knex: Knex, place: StoryPlace, me: number): Promise<readonly Presence[]> {
    return (await rows(knex, place)).map((row) => ({
      person: { id: row.user_id, name: nameOf(row) },
      since: new Date(Number(row.since)).toISOString(),
      isWriting: Boolean(row.is_writing),
      isMe: row.user_id === me,
    }));
  }

  return {
    list: (place: StoryPlace, me: number) => list(strapi.db.connection, place, me),

    /** Somebody has the story open, still or again. Whoever loses the pen is told. */
    async enter({ story, person, mayUpdate }: Asked, takesOver: boolean): Promise<readonly Presence[]> {
      return strapi.db.transaction(async ({ trx }) => {
        await trx('newsroom_stories').where(placeOf(story)).forUpdate().first('revision');
        const now = Date.now();
        await trx(TABLE)
          .where('seen_at', '<=', now - FORGOTTEN_AFTER_MS)
          .delete();
        const present = (await rows(trx, story)).map((row) => ({
          person: row.user_id,
          seenAt: new Date(Number(row.seen_at)),
          isWriting: Boolean(row.is_writing),
        }));
        const pen = penFor(present, { person: person.id, mayWrite: mayUpdate, takesOver }, new Date(now));
        if (pen.takenFrom !== null) {
          await at(trx, story).where({ user_id: pen.takenFrom }).update({ is_writing: false });
          const named = [pen.takenFrom];
          await newsroom(strapi).notifications.announce(trx, { kind: 'taken-over', story, actor: person, named });
        }
        const seen = { seen_at: now, is_writing: pen.isWriting };
        await trx(TABLE)
          .insert({ ...placeOf(story), user_id: person.id, since: now, ...seen })
          .onConflict(['content_type', 'document_id', 'locale', 'user_id'])
          .merge(seen);
        return list(trx, story, person.id);
      });
    },

    async leave(place: StoryPlace, person: number): Promise<void> {
      await at(strapi.db.connection, place).where({ user_id: person }).delete();
    },
  };
};

export type PresenceService = ReturnType<typeof presence>;
