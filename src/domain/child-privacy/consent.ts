import type { FindingKind } from './finding';

/** From this age on a child's own word is needed beside the parents' (Nghị định 56/2017/NĐ-CP, Điều 36). Years. */
export const OWN_WORD_FROM_AGE = 7;

/** What a consent can let through: private information that a text tells, and a recognisable picture. */
export const CONSENT_KINDS = [
  'child-name',
  'parent-name',
  'school-class',
  'address',
  'birth-date',
  'health-record',
  'image',
] as const satisfies readonly (FindingKind | 'image')[];

export type ConsentKind = (typeof CONSENT_KINDS)[number];

export interface Consent {
  readonly kinds: readonly ConsentKind[];
  readonly givenBy: 'parent' | 'guardian';
  /** Whole years, when it was given. */
  readonly childAge: number;
  readonly childAgreed: boolean;
  readonly givenAt: Date;
  readonly expiresAt: Date;
  readonly withdrawnAt: Date | null;
}

export type ConsentFault = 'kinds' | 'givenBy' | 'childAge' | 'childAgreed' | 'givenAt' | 'expiresAt';

/** What a consent lacks to be one, or `null`. */
export function consentFault(consent: Omit<Consent, 'withdrawnAt'>, now: Date): ConsentFault | null {
  const { kinds, childAge, childAgreed, givenAt, expiresAt } = consent;
  if (kinds.length === 0) return 'kinds';
  if (!Number.isInteger(childAge) || childAge < 0 || childAge > 17) return 'childAge';
  if (childAge >= OWN_WORD_FROM_AGE && !childAgreed) return 'childAgreed';
  if (!(givenAt <= now)) return 'givenAt';
  return expiresAt > givenAt && expiresAt > now ? null : 'expiresAt';
}

/** Until its last instant, and never after it was withdrawn. */
export const isInForce = ({ expiresAt, withdrawnAt }: Pick<Consent, 'expiresAt' | 'withdrawnAt'>, now: Date): boolean =>
  withdrawnAt === null && now < expiresAt;

const DAY_MS = 86_400_000;

/**
 * Which notice is due before a consent runs out, in days; `null` when none is. Each is given once, and of several that are
 * overdue only the last.
 *
 * @param days - When people are told, such as 30 and 7.
 * @param noticed - The last one that was given.
 */
export function noticeDue(
  { expiresAt, noticed }: { readonly expiresAt: Date; readonly noticed: number | null },
  days: readonly number[],
  now: Date,
): number | null {
  const left = expiresAt.getTime() - now.getTime();
  const due = days.filter((each) => left > 0 && left <= each * DAY_MS);
  const next = Math.min(...due);
  return due.length > 0 && (noticed === null || next < noticed) ? next : null;
}
