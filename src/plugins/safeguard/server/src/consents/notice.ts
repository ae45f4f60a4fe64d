import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { noticeDue } from '../../../../../domain/child-privacy/consent';
import { inTransaction } from '../../../../../server/database';
import { newsroom } from '../neighbours';
import * as rows from './rows';

const DAY_MS = 86_400_000;
const KEEP = 'plugin::safeguard.consent.keep';

/** @returns how many consents people were told of. Claimed in the register's own row, so once whatever the number of nodes. */
export async function noticeExpiring(strapi: Core.Strapi, days: readonly number[], now: Date): Promise<number> {
  const range = { now: now.getTime(), until: now.getTime() + Math.max(0, ...days) * DAY_MS };
  let told = 0;
  for (const consent of await rows.expiringConsents(strapi.db.connection, range)) {
    const due = noticeDue(consent, days, now);
    if (due !== null && (await inTransaction(strapi, (trx) => tell(strapi, trx, { consent, due })))) told += 1;
  }
  return told;
}

interface Due {
  readonly consent: rows.ConsentRow;
  readonly due: number;
}

/** One notice for each story that rests on it: of each somebody has to decide what becomes of it. */
async function tell(strapi: Core.Strapi, trx: Knex, { consent, due }: Due): Promise<boolean> {
  if (!(await rows.noteNotice(trx, consent, due))) return false;
  const named = [...new Set([consent.recordedBy, ...(await keepers(strapi))])];
  const facts = { deadlineAt: consent.expiresAt.getTime() };
  for (const { content_type, document_id } of await rows.storiesOf(trx, consent.id)) {
    const stories = await trx('newsroom_stories').where({ content_type, document_id }).orderBy('is_public', 'desc');
    const [story] = stories;
    if (story)
      await newsroom(strapi).notifications.announce(trx, {
        ...{ kind: 'consent-expiring', story, actor: null },
        ...{ named, facts },
      });
  }
  return true;
}

/** Everybody whose role keeps the register. */
async function keepers(strapi: Core.Strapi): Promise<readonly number[]> {
  const permissions: { role: { users: { id: number }[] } | null }[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: KEEP }, populate: { role: { populate: { users: { select: ['id'] } } } } });
  return permissions.flatMap(({ role }) => role?.users.map(({ id }) => id) ?? []);
}
