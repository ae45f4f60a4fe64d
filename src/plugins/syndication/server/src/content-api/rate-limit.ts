import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from './answer';
import { ContentApiRefusal } from './problem';

const WINDOW_SECONDS = 60;

/** Counts requests a minute and caller. 0 is no limit. */
export function rateLimit(limits: { readonly public: number; readonly key: number }) {
  const limiterOf = (points: number) =>
    points === 0 ? null : new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
  const limiters = { public: limiterOf(limits.public), key: limiterOf(limits.key) };

  /** The headers that tell a caller where it stands. @throws {ContentApiRefusal} 429 */
  return async function count({ kind, identity }: Caller): Promise<Readonly<Record<string, string>>> {
    const limiter = limiters[kind];
    if (!limiter) return {};
    try {
      return standing(limits[kind], await limiter.consume(identity));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw tooMany(limits[kind], error);
    }
  };
}

/** `RateLimit` header fields (IETF draft, structured form). */
const standing = (limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes) => ({
  'RateLimit-Policy': `"minute";q=${limit};w=${WINDOW_SECONDS}`,
  RateLimit: `"minute";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`,
});

function tooMany(limit: number, result: RateLimiterRes): ContentApiRefusal {
  const seconds = String(Math.max(1, Math.ceil(result.msBeforeNext / 1000)));
  const detail = `More than ${limit} requests in a minute. Try again in ${seconds} s.`;
  return new ContentApiRefusal(
    429,
    'too-many-requests',
    detail,
    {},
    { ...standing(limit, result), 'Retry-After': seconds },
  );
}
