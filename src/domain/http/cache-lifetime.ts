/** How long a shared cache may keep an answer, and serve it while it asks for a newer one (RFC 5861). Seconds. */
export interface CacheLifetime {
  readonly maxAge: number;
  readonly staleWhileRevalidate: number;
}

const LONGEST: CacheLifetime = { maxAge: 30, staleWhileRevalidate: 30 };

/**
 * The lifetime of an answer given at `now`. It never reaches past the next embargo or expiry.
 * Instants are milliseconds since 1970.
 */
export function cacheLifetime(nextDue: number | null, now: number): CacheLifetime {
  if (nextDue === null) return LONGEST;
  const seconds = Math.max(0, Math.floor((nextDue - now) / 1000));
  const maxAge = Math.min(LONGEST.maxAge, seconds);
  return { maxAge, staleWhileRevalidate: Math.min(LONGEST.staleWhileRevalidate, seconds - maxAge) };
}
