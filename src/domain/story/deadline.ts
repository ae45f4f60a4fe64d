/** A deadline is near within a day. Milliseconds. */
export const DUE_WITHIN_MS = 24 * 60 * 60 * 1000;

export type DuePhase = 'soon' | 'past';

/** How a deadline stands at `now`, both in milliseconds: it is past at its instant, and near for a day before. */
export function duePhase(deadlineAt: number, now: number): DuePhase | null {
  if (deadlineAt <= now) return 'past';
  return deadlineAt - now <= DUE_WITHIN_MS ? 'soon' : null;
}
