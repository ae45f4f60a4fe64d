import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { judgeLetter, type MailAnswer } from '../../../../../domain/notice/letter';
import { placeOf } from '../../../../../server/story-place';
import { personOf } from '../actors';
import { letter, type Letter } from './letter';
import { messageOf, type NotificationRow } from './row';

/** Letters sent in one round at most. */
const ROUND = 20;
/** A letter that was taken and neither sent nor given back is anybody's again after this. Milliseconds. */
const LEASE_MS = 120_000;

const TABLE = 'newsroom_notifications';

/** Sends one letter. @throws what the mail server answered. */
type Send = (message: Letter & { readonly to: string; readonly messageId: string }) => Promise<unknown>;

export interface Post {
  readonly publicUrl: string;
  readonly send: Send;
}

/**
 * Sends the letters that are owed. Every node may: a letter is taken by changing its row, and whoever changed it sends
 * it. A node that dies between sending and noting so leaves one to be sent again, under the same Message-ID.
 */
export async function sendOwed(strapi: Core.Strapi, post: Post, now: () => number): Promise<void> {
  const knex = strapi.db.connection;
  for (const row of await owed(knex, now())) if (await take(knex, row, now())) await deliver(strapi, post, row, now);
}

const owed = (knex: Knex, now: number): Promise<NotificationRow[]> =>
  knex(TABLE)
    .whereIn('mail_state', ['owed', 'taken'])
    .where('mail_not_before', '<=', now)
    .orderBy('mail_not_before')
    .limit(ROUND);

async function take(knex: Knex, { id, mail_not_before }: NotificationRow, now: number): Promise<boolean> {
  const taken = await knex(TABLE)
    .where({ id, mail_not_before })
    .whereIn('mail_state', ['owed', 'taken'])
    .update({ mail_state: 'taken', mail_not_before: now + LEASE_MS });
  return taken === 1;
}

async function deliver(strapi: Core.Strapi, post: Post, row: NotificationRow, now: () => number): Promise<void> {
  const settle = (changes: object) => strapi.db.connection(TABLE).where({ id: row.id }).update(changes);
  const user = await strapi.db.query('admin::user').findOne({ where: { id: row.person, isActive: true } });
  if (!user) return void (await settle({ mail_state: 'none' }));
  const { name, language } = personOf(user);
  const isNamed = await mayBeNamed(strapi.db.connection, row);
  const message = messageOf(row, language, { isNamed });
  const link = linkTo(strapi, post.publicUrl, row);
  try {
    const messageId = `<${row.id}@${new URL(post.publicUrl).hostname}>`;
    await post.send({ ...letter({ name, message, link, language }), to: user.email, messageId });
  } catch (error) {
    return void (await settle(afterFailure(strapi, row, answerOf(error), now())));
  }
  await settle({ mail_state: 'sent' });
}

/** A killed story is not named in a letter, which nobody can call back: its title may be what was wrong with it. */
async function mayBeNamed(knex: Knex, row: NotificationRow): Promise<boolean> {
  const story = await knex('newsroom_stories').where(placeOf(row)).first('stage');
  return story !== undefined && story.stage !== 'killed';
}

function afterFailure(strapi: Core.Strapi, row: NotificationRow, answer: MailAnswer, now: number) {
  const attempt = row.mail_attempts + 1;
  const outcome = judgeLetter(answer, attempt);
  strapi.log.warn(`newsroom post: letter ${row.id} was not sent (attempt ${attempt}, ${answer.code ?? 'no answer'})`);
  return outcome.kind === 'given-up'
    ? { mail_state: 'given-up', mail_attempts: attempt }
    : { mail_state: 'owed', mail_attempts: attempt, mail_not_before: now + outcome.waitSeconds * 1000 };
}

/** As nodemailer reports it. */
function answerOf(error: unknown): MailAnswer {
  const { responseCode, command } = Object(error) as { responseCode?: unknown; command?: unknown };
  return { code: typeof responseCode === 'number' ? responseCode : null, isAboutRecipient: command === 'RCPT TO' };
}

function linkTo(strapi: Core.Strapi, publicUrl: string, { content_type, document_id, locale }: NotificationRow) {
  const isSingle = strapi.contentType(content_type).kind === 'singleType';
  const path = isSingle ? `single-types/${content_type}` : `collection-types/${content_type}/${document_id}`;
  return `${publicUrl}/admin/content-manager/${path}?plugins[i18n][locale]=${locale}`;
}
