import type { Knex } from 'knex';
import { cacheLifetime } from '../../../../../domain/http/cache-lifetime';

/** The next instant at which an embargo lifts or an item expires, in milliseconds since 1970. */
async function nextDue(reader: Knex, now: Date): Promise<number | null> {
  const first = async (state: string, column: string): Promise<number | null> => {
    const row = await reader('syndication_items')
      .where({ state })
      .where(column, '>', now.getTime())
      .min(`${column} as at`)
      .first();
    return row?.at === null || row?.at === undefined ? null : Number(row.at);
  };
  const instants = await Promise.all([first('embargoed', 'embargo_until'), first('usable', 'expires_at')]);
  const due = instants.filter((instant): instant is number => instant !== null);
  return due.length === 0 ? null : Math.min(...due);
}

/** Public answers may be kept for a while, never past the next embargo or expiry; granted ones are checked each time. */
export async function cacheControl(reader: Knex, visibility: string, now: Date): Promise<string> {
  if (visibility !== 'public') return 'private, no-cache';
  const { maxAge, staleWhileRevalidate } = cacheLifetime(await nextDue(reader, now), now.getTime());
  return maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
