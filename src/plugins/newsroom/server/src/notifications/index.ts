import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Preferences } from '../../../../../domain/notice/preference';
import type { Notification } from '../../../contract/notification';
import { announce, type Announcement } from './announce';
import { noticeDeadlines } from './deadlines';
import { sendOwed, type Post } from './post';
import { choose, preferencesOf } from './preferences';
import { startRounds } from './rounds';
import { notification, type NotificationRow } from './row';

/** Of the plugin's settings, what letters need. */
interface PostSettings {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Whether this installation has a mail server: without one no letter is owed. */
  readonly emailIsSetUp: boolean;
}

const TABLE = 'newsroom_notifications';
/** In the panel, the latest. */
const SHOWN = 100;

interface Reader {
  readonly id: number;
  readonly language: 'vi' | 'en';
}

/** Who is told what, in the panel and by mail. */
export const notifications = ({ strapi }: { strapi: Core.Strapi }) => {
  const config: PostSettings = strapi.config.get('plugin::newsroom');
  const { emailIsSetUp, publicUrl } = config;
  const post: Post = { publicUrl, send: (message) => strapi.plugin('email').service('email').send(message) };

  const tell = (trx: Knex, announcement: Announcement): Promise<void> =>
    announce(strapi, trx, { emailIsSetUp, now: Date.now() }, announcement);

  const noticesOf = (person: number) => strapi.db.connection(TABLE).where({ person, in_panel: true });

  return {
    emailIsSetUp,

    /** Call inside the transaction of the event. Nothing is sent there. */
    announce: tell,

    /** A person's notices, newest first. */
    async list({ id, language }: Reader, { unreadOnly }: { readonly unreadOnly: boolean }): Promise<Notification[]> {
      const latest = noticesOf(id)
        .orderBy([
          { column: 'at', order: 'desc' },
          { column: 'id', order: 'asc' },
        ])
        .limit(SHOWN);
      const rows: NotificationRow[] = await (unreadOnly ? latest.whereNull('read_at') : latest);
      return rows.map((row) => notification(row, language));
    },

    async unread(person: number): Promise<number> {
      const row = await noticesOf(person).whereNull('read_at').count({ count: '*' }).first();
      return Number(row?.count ?? 0);
    },

    /** Marks a person's own notices as read; `all` of them, or those named. */
    async read(person: number, ids: 'all' | readonly string[]): Promise<void> {
      const unread = noticesOf(person).whereNull('read_at');
      await (ids === 'all' ? unread : unread.whereIn('id', [...ids])).update({ read_at: Date.now() });
    },

    preferencesOf: (person: number): Promise<Preferences> => preferencesOf(strapi.db.connection, person),

    async choose(person: number, chosen: Partial<Preferences>): Promise<void> {
      await strapi.db.transaction(({ trx }) => choose(trx, person, chosen));
    },

    /** Looks at deadlines and sends what is owed, until the answer is called. */
    start: (): (() => Promise<void>) =>
      startRounds(strapi, {
        deadlines: () => noticeDeadlines(strapi, tell, Date.now()),
        ...(emailIsSetUp && { post: () => sendOwed(strapi, post, Date.now) }),
      }),
  };
};

export type NotificationsService = ReturnType<typeof notifications>;
