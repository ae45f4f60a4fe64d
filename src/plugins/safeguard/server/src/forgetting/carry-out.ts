import type { Core } from '@strapi/strapi';
import { forgetConsents } from '../consents/forget';
import { inTransaction } from '../../../../../server/database';
import { inAct } from '../act';
import { newsroom, type ActingPerson } from '../neighbours';
import { askedIn, obligationsOf, vaultIn } from './keys';
import { forgetOldRows } from './pages';
import * as rows from './rows';
import { personIn } from './view';
import { forgettingOf } from './words';
import { forget } from './work';

/** A node that works says so this often, and is believed for so long. Milliseconds. */
const BEAT_MS = 15_000;
const BELIEVED_MS = 60_000;

/** One node at a time; it holds on as long as it works. What fails is tried again by the clock. */
export async function work(strapi: Core.Strapi, row: rows.ForgettingRow): Promise<void> {
  const knex = strapi.db.connection;
  const now = Date.now();
  if (!(await rows.claim(knex, row.id, { now, until: now + BELIEVED_MS }))) return;
  const beat = setInterval(() => void rows.holdOn(knex, row.id, Date.now() + BELIEVED_MS).catch(() => 0), BEAT_MS);
  try {
    await carryOut(strapi, row);
  } catch (error) {
    strapi.log.error(`safeguard: forgetting ${row.id} goes on later (${nameOf(error)}).`);
    await rows.letGo(knex, row.id).catch(() => 0);
  } finally {
    clearInterval(beat);
  }
}

async function carryOut(strapi: Core.Strapi, row: rows.ForgettingRow): Promise<void> {
  askedIn(strapi, row); // with another key nothing would be recognised, and it would seem done
  await obligationsOf(strapi).keep(row);
  const signers = await peopleAtWork(strapi, [row.signedBy, row.openedBy]);
  const forgetting = forgettingOf(row.words, vaultIn(strapi));
  await forgetConsents(strapi, personIn(row, forgetting));
  await forget(strapi, { row, forgetting, signers });
  await inAct(strapi, async (trx) => {
    const ended = { state: 'done', ended_at: Date.now(), sealed: null, claimed_until: null };
    if (!(await rows.moveOn(trx, { id: row.id, from: 'signed' }, ended))) return;
    const actor = { person: signers[0] ?? null, path: 'forgetting' };
    const details = { forgetting: row.id, reason: row.reason };
    await newsroom(strapi).audit.append(trx, { actor, action: 'forget-done', details });
  });
  await forgetOldRows(strapi.db.connection, []); // what it was called while it was sealed
}

/** Into the database what only the file knows: it was restored from before the signature. */
export async function recallObligations(strapi: Core.Strapi, known: readonly rows.ForgettingRow[]): Promise<void> {
  for (const row of known)
    await inTransaction(strapi, async (trx) => {
      if (await rows.findForgetting(trx, row.id)) return;
      await rows.insertForgetting(trx, row);
      strapi.log.warn('safeguard: this database is from before something was forgotten: it is forgotten again.');
    });
}

/** Who signed may have left since: then it is done in nobody's name. */
async function peopleAtWork(strapi: Core.Strapi, ids: readonly (number | null)[]): Promise<readonly ActingPerson[]> {
  const people: ActingPerson[] = [];
  for (const id of ids) {
    const isThere = id !== null && (await strapi.db.query('admin::user').count({ where: { id, isActive: true } })) > 0;
    if (isThere) people.push(await newsroom(strapi).actors.person(id));
  }
  return people;
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
