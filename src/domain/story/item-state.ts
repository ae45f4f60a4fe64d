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
