import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Waiver } from '../../../../../domain/child-privacy/waiver';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';

const TABLE = 'safeguard_waivers';

interface NewWaiver {
  readonly finding: string;
  readonly kind: string;
  readonly reason: string;
  readonly by: number;
  readonly now: number;
}

const living = (knex: Knex, place: StoryPlace) => knex(TABLE).where(placeOf(place)).whereNull('died_at');

/** A waiver with what whoever signs, or reads it later, wants to know. */
export interface GivenWaiver extends Waiver {
  readonly reason: string;
  readonly waivedAt: Date;
  readonly signedAt: Date | null;
}

/** The waivers of a story that still stand. */
export async function waiversOf(knex: Knex, place: StoryPlace): Promise<readonly GivenWaiver[]> {
  const rows = await living(knex, place).select(
    'finding',
    'reason',
    'waived_by',
    'waived_at',
    'signed_by',
    'signed_at',
  );
  return rows.map((row) => ({
    ...{ finding: row.finding, reason: row.reason, waivedBy: row.waived_by, signedBy: row.signed_by },
    waivedAt: new Date(Number(row.waived_at)),
    signedAt: row.signed_at === null ? null : new Date(Number(row.signed_at)),
  }));
}

export async function beginWaiver(trx: Knex, place: StoryPlace, { finding, kind, reason, by, now }: NewWaiver) {
  const id = randomUUID();
  await trx(TABLE).insert({ id, ...placeOf(place), finding, kind, reason, waived_by: by, waived_at: now });
}

export const signWaiver = (
  trx: Knex,
  place: StoryPlace,
  { finding, by, now }: Pick<NewWaiver, 'finding' | 'by' | 'now'>,
): Promise<number> => living(trx, place).where({ finding }).update({ signed_by: by, signed_at: now });

/** A waiver dies with the text that it was given for, for good: the same words written again need a new one. */
export const buryWaivers = (trx: Knex, place: StoryPlace, still: readonly string[], now: number): Promise<number> =>
  living(trx, place)
    .whereNotIn('finding', [...still])
    .update({ died_at: now });
