/** Facts are flagged so long before they have to be verified again, or a sixth of their time if that is less. Days. */
const NOTICE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `soon`: to be verified again; `past`: its time is over. It goes on answering: a number that may be old is better than none. */
export type FactPhase = 'fresh' | 'soon' | 'past';

export interface FactAge {
  readonly phase: FactPhase;
  /** When it is to be verified again. Milliseconds since 1970; `null` for what nobody ever verified. */
  readonly dueAt: number | null;
}

/** How old a verified fact is. Instants are milliseconds since 1970. */
export function ageOf(verifiedAt: number | null, goodForDays: number, now: number): FactAge {
  if (verifiedAt === null) return { phase: 'past', dueAt: null };
  const dueAt = verifiedAt + goodForDays * DAY_MS;
  const noticeMs = Math.min(NOTICE_DAYS, goodForDays / 6) * DAY_MS;
  if (now >= dueAt) return { phase: 'past', dueAt };
  return { phase: now >= dueAt - noticeMs ? 'soon' : 'fresh', dueAt };
}
