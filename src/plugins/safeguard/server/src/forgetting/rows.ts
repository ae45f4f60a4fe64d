import type { Knex } from 'knex';
import type { ForgettingCounts, ForgettingReason, ForgettingState } from '../../../contract/forgetting';
import type { ForgottenWord } from './words';

/** What a story or a type is asked for by. */
export interface NamedStory {
  readonly type: string;
  readonly documentId: string;
}

/** A row of `safeguard_forgettings`. */
export interface ForgettingRow {
  readonly id: string;
  readonly reason: ForgettingReason;
  readonly state: ForgettingState;
  readonly openedBy: number;
  readonly openedAt: Date;
  readonly signedBy: number | null;
  readonly signedAt: Date | null;
  readonly endedAt: Date | null;
  /** The words, encrypted, until it is done. */
  readonly sealed: string | null;
  readonly words: readonly ForgottenWord[];
  readonly stories: readonly NamedStory[];
  readonly media: readonly string[];
  readonly counts: ForgettingCounts;
  readonly isRestored: boolean;
}

const TABLE = 'safeguard_forgettings';

const instant = (value: unknown): Date | null => (value === null ? null : new Date(Number(value)));

/** The columns of our own migration. PostgreSQL gives its large numbers as text. */
function rowOf(raw: Readonly<Record<string, unknown>>): ForgettingRow {
  const list = (name: string) => JSON.parse(String(raw[name]));
  return {
    id: String(raw.id),
    reason: raw.reason as ForgettingReason,
    state: raw.state as ForgettingState,
    openedBy: Number(raw.opened_by),
    openedAt: new Date(Number(raw.opened_at)),
    signedBy: raw.signed_by === null ? null : Number(raw.signed_by),
    signedAt: instant(raw.signed_at),
    endedAt: instant(raw.ended_at),
    sealed: raw.sealed === null ? null : String(raw.sealed),
    words: list('words'),
    stories: list('stories'),
    media: list('media'),
    counts: list('counts'),
    isRestored: Boolean(raw.restored),
  };
}

export async function findForgetting(knex: Knex, id: string): Promise<ForgettingRow | null> {
  const raw = await knex(TABLE).where({ id }).first();
  return raw ? rowOf(raw) : null;
}

/** Newest first. */
export const listForgettings = async (knex: Knex): Promise<readonly ForgettingRow[]> =>
  (await knex(TABLE).orderBy('opened_at', 'desc').orderBy('id').limit(500)).map(rowOf);

export const inState = async (knex: Knex, ...states: readonly ForgettingState[]): Promise<readonly ForgettingRow[]> =>
  (
    await knex(TABLE)
      .whereIn('state', [...states])
      .orderBy('opened_at')
  ).map(rowOf);

export async function insertForgetting(trx: Knex, row: ForgettingRow): Promise<void> {
  await trx(TABLE)
    .insert({
      ...{ id: row.id, reason: row.reason, state: row.state },
      ...{ opened_by: row.openedBy, opened_at: row.openedAt.getTime() },
      ...{ signed_by: row.signedBy, signed_at: row.signedAt?.getTime() ?? null },
      ...{ sealed: row.sealed, words: JSON.stringify(row.words), stories: JSON.stringify(row.stories) },
      ...{ media: JSON.stringify(row.media), counts: JSON.stringify(row.counts), restored: row.isRestored },
    })
    .onConflict('id')
    .ignore();
}

/** Whoever changes the state first has done it. */
export async function moveOn(
  trx: Knex,
  { id, from }: { readonly id: string; readonly from: ForgettingState },
  changes: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  return (await trx(TABLE).where({ id, state: from }).update(changes)) > 0;
}

/** One node works at one, and says again and again that it is still there. `now` and `until` in milliseconds since 1970. */
export async function claim(
  knex: Knex,
  id: string,
  { now, until }: { readonly now: number; readonly until: number },
): Promise<boolean> {
  const free = knex(TABLE).where({ id, state: 'signed' satisfies ForgettingState });
  const claimed = await free
    .where((query) => query.whereNull('claimed_until').orWhere('claimed_until', '<', now))
    .update({ claimed_until: until });
  return claimed > 0;
}

export const holdOn = (knex: Knex, id: string, until: number): Promise<number> =>
  knex(TABLE).where({ id }).update({ claimed_until: until });

export const letGo = (knex: Knex, id: string): Promise<number> =>
  knex(TABLE).where({ id }).update({ claimed_until: null });
