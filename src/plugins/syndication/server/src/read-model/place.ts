import type { Knex } from 'knex';
import type { ItemRow } from './rows';

/** Room for this many publications in one millisecond, so that a place is a whole number below 2^53 until the year 2255. */
const PLACES_A_MILLISECOND = 4096;

/**
 * Where an item stands in the order of publication. It keeps its place as long as it keeps its date. Publications take
 * turns, so no two take the same.
 */
export async function placeFor(trx: Knex, publishedAt: number, before?: ItemRow): Promise<number> {
  if (before?.place && before.published_at === publishedAt) return before.place;
  const [first, end] = [firstPlaceAt(publishedAt), firstPlaceAt(publishedAt + 1)];
  const row = await trx('syndication_items')
    .where('place', '>=', first)
    .where('place', '<', end)
    .max('place as place')
    .first();
  return row?.place === null || row?.place === undefined ? first : Number(row.place) + 1;
}

/** The lowest place that an item published at this instant can have. Milliseconds since 1970. */
export const firstPlaceAt = (millis: number): number => millis * PLACES_A_MILLISECOND;
