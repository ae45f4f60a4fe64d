import type { Knex } from 'knex';

/** The keys of the tiers that an age falls into. A tier without a lower bound is for no age in years. */
export async function tiersForAge(reader: Knex, age: number): Promise<readonly string[]> {
  return reader('age_tiers')
    .where('age_from', '<=', age)
    .andWhere((query) => query.whereNull('age_to').orWhere('age_to', '>=', age))
    .pluck('key');
}

/** What a series or a column is known by inside. */
export async function containerOf(
  reader: Knex,
  uuid: string,
): Promise<{ readonly documentId: string; readonly locale: string } | null> {
  const row = await reader('syndication_items').where({ uuid, state: 'usable' }).first('document_id', 'locale');
  return row ? { documentId: row.document_id, locale: row.locale } : null;
}
