/** Milliseconds since 1970; `null` is never. */
export interface Times {
  readonly embargoUntil: number | null;
  readonly expiresAt: number | null;
}

/**
 * What a published story is for outlets at `now`.
 * An embargo is a promise to a source: it lifts at its instant, not before and not after. An expiry takes effect at its instant.
 */
export function itemStateAt({ embargoUntil, expiresAt }: Times, now: number): 'embargoed' | 'usable' | 'expired' {
  if (expiresAt !== null && expiresAt <= now) return 'expired';
  return embargoUntil !== null && now < embargoUntil ? 'embargoed' : 'usable';
}

/**
 * When outlets could first have a story. A moved embargo moves it; once it is past it never changes.
 * Instants are milliseconds since 1970.
 *
 * @param before - What was said at the publication before this one, if there was one.
 */
export function publishedAtOf(before: number | null, embargoUntil: number | null, now: number): number {
  if (before !== null && before <= now) return before;
  return Math.max(embargoUntil ?? now, now);
}
