import type { Knex } from 'knex';
import { isInForce, type ConsentKind } from '../../../../../domain/child-privacy/consent';
import type { ConsentCard } from '../../../contract/consent';

/** A row of `safeguard_consents`. */
export interface ConsentRow {
  readonly id: string;
  readonly reference: string;
  readonly kinds: readonly ConsentKind[];
  readonly words: readonly string[];
  readonly media: readonly string[];
  readonly givenBy: 'parent' | 'guardian';
  readonly childAge: number;
  readonly childAgreed: boolean;
  readonly givenAt: Date;
  readonly expiresAt: Date;
  readonly withdrawnAt: Date | null;
  readonly evidenceType: string | null;
  readonly recordedBy: number;
  /** The last notice before it runs out, in days. */
  readonly noticed: number | null;
}

export interface CoveredStory {
  readonly content_type: string;
  readonly document_id: string;
}

const TABLE = 'safeguard_consents';
const STORIES = 'safeguard_consent_stories';

const instant = (value: unknown): Date => new Date(Number(value));

/** The columns of our own migration. PostgreSQL gives its large numbers as text. */
function rowOf(raw: Readonly<Record<string, unknown>>): ConsentRow {
  const list = (name: string) => JSON.parse(String(raw[name]));
  return {
    id: String(raw.id),
    reference: String(raw.reference),
    kinds: list('kinds'),
    words: list('words'),
    media: list('media'),
    givenBy: raw.given_by === 'guardian' ? 'guardian' : 'parent',
    childAge: Number(raw.child_age),
    childAgreed: Boolean(raw.child_agreed),
    givenAt: instant(raw.given_at),
    expiresAt: instant(raw.expires_at),
    withdrawnAt: raw.withdrawn_at === null ? null : instant(raw.withdrawn_at),
    evidenceType: raw.evidence_type === null ? null : String(raw.evidence_type),
    recordedBy: Number(raw.recorded_by),
    noticed: raw.noticed_days === null || raw.noticed_days === undefined ? null : Number(raw.noticed_days),
  };
}

export async function findConsent(trx: Knex, id: string): Promise<ConsentRow | null> {
  const raw = await trx(TABLE).where({ id }).first();
  return raw ? rowOf(raw) : null;
}

/** Those that run out first, first. */
export async function listConsents(trx: Knex, expiringBefore: number | null): Promise<readonly ConsentRow[]> {
  const rows = await trx(TABLE)
    .modify(
      (query) => expiringBefore !== null && void query.whereNull('ended_at').where('expires_at', '<', expiringBefore),
    )
    .orderBy('expires_at')
    .limit(1000);
  return rows.map(rowOf);
}

export const allConsents = async (knex: Knex): Promise<readonly ConsentRow[]> => (await knex(TABLE)).map(rowOf);

export async function consentsFor(
  trx: Knex,
  { content_type, document_id }: CoveredStory,
): Promise<readonly ConsentRow[]> {
  const ids = trx(STORIES).where({ content_type, document_id }).select('consent');
  return (await trx(TABLE).whereIn('id', ids).whereNull('withdrawn_at')).map(rowOf);
}

/** Those for one of these files wherever it is shown: they name no story. */
export async function consentsForFiles(trx: Knex, files: readonly string[]): Promise<readonly ConsentRow[]> {
  if (files.length === 0) return [];
  const standing = trx(TABLE).whereNull('withdrawn_at').whereNull('ended_at');
  const rows = (await standing.whereNotIn('id', trx(STORIES).select('consent'))).map(rowOf);
  return rows.filter(({ media }) => media.some((file) => files.includes(file)));
}

export const storiesOf = (trx: Knex, consent: string): Promise<CoveredStory[]> =>
  trx(STORIES).where({ consent }).select('content_type', 'document_id');

/** What many consents are for, in one query. */
export const storiesOfAll = (
  trx: Knex,
  consents: readonly string[],
): Promise<(CoveredStory & { readonly consent: string })[]> =>
  trx(STORIES)
    .whereIn('consent', [...consents])
    .select('consent', 'content_type', 'document_id');

export async function insertConsent(
  trx: Knex,
  row: Readonly<Record<string, unknown>>,
  stories: readonly CoveredStory[],
) {
  await trx(TABLE).insert(row);
  if (stories.length > 0) await trx(STORIES).insert(stories.map((story) => ({ ...story, consent: row.id })));
}

export const changeConsent = (trx: Knex, id: string, changes: Readonly<Record<string, unknown>>): Promise<number> =>
  trx(TABLE).where({ id }).update(changes);

/** What has run out and still stands, the longest over first. */
export async function expiredConsents(knex: Knex, now: number): Promise<readonly ConsentRow[]> {
  const rows = await knex(TABLE).whereNull('ended_at').where('expires_at', '<=', now).orderBy('expires_at');
  return rows.map(rowOf);
}

/** Whoever ends it first takes down what rests on it, in the same transaction. */
export async function endConsent(trx: Knex, id: string, changes: Readonly<Record<string, unknown>>): Promise<boolean> {
  return (await trx(TABLE).where({ id }).whereNull('ended_at').update(changes)) > 0;
}

/** Those that run out soon and are in force. */
export async function expiringConsents(knex: Knex, { now, until }: { now: number; until: number }) {
  const rows = await knex(TABLE).whereNull('ended_at').whereBetween('expires_at', [now, until]).orderBy('expires_at');
  return rows.map(rowOf);
}

/** Whoever notes it first tells people, in the same transaction. */
export async function noteNotice(trx: Knex, { id, noticed }: ConsentRow, days: number): Promise<boolean> {
  return (
    (await trx(TABLE).where({ id, noticed_days: noticed }).whereNull('ended_at').update({ noticed_days: days })) > 0
  );
}

export const cardOf = (row: ConsentRow, stories: ConsentCard['stories'], now: Date): ConsentCard => ({
  id: row.id,
  status: row.withdrawnAt ? 'withdrawn' : isInForce(row, now) ? 'in-force' : 'expired',
  kinds: row.kinds,
  media: row.media,
  stories,
  givenBy: row.givenBy,
  childAge: row.childAge,
  childAgreed: row.childAgreed,
  givenAt: row.givenAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  hasEvidence: row.evidenceType !== null,
  coversNames: row.words.length,
});
