import type { Knex } from 'knex';
import { cacheLifetime } from '../../../../../domain/http/cache-lifetime';
import { betweenBeats } from '../read-model/between-beats';
import type { Pulse } from '../read-model/pulse';
import type { ContentApi } from './context';

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

/** What every answer made after a commit asks for. */
const known = new WeakMap<Pulse, () => Promise<number | null>>();

async function knownNextDue({ reader, pulse }: Source, now: Date): Promise<number | null> {
  const look = known.get(pulse) ?? betweenBeats(pulse, () => nextDue(reader, new Date()));
  known.set(pulse, look);
  const due = await look();
  return due === null || due > now.getTime() ? due : nextDue(reader, now);
}

type Source = Pick<ContentApi, 'reader' | 'pulse'>;

/** Public answers may be kept for a while, never past the next embargo or expiry; granted ones are checked each time. */
export async function cacheControl(source: Source, visibility: string, now: Date): Promise<string> {
  if (visibility !== 'public') return 'private, no-cache';
  const { maxAge, staleWhileRevalidate } = cacheLifetime(await knownNextDue(source, now), now.getTime());
  return maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
