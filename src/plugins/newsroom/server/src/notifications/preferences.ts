import type { Knex } from 'knex';
import { preferences, type Preferences } from '../../../../../domain/notice/preference';

const TABLE = 'newsroom_preferences';

interface Row {
  readonly person: number;
  readonly kind: string;
  readonly panel: boolean | number;
  readonly email: boolean | number;
}

/** What each of these people chose. */
export async function chosenBy(
  knex: Knex,
  people: readonly number[],
): Promise<ReadonlyMap<number, Partial<Preferences>>> {
  if (people.length === 0) return new Map();
  const rows: Row[] = await knex(TABLE).whereIn('person', [...people]);
  const chosen = new Map<number, Partial<Preferences>>();
  for (const { person, kind, panel, email } of rows)
    chosen.set(person, { ...chosen.get(person), [kind]: { panel: Boolean(panel), email: Boolean(email) } });
  return chosen;
}

export async function preferencesOf(knex: Knex, person: number): Promise<Preferences> {
  return preferences((await chosenBy(knex, [person])).get(person) ?? {});
}

/** Keeps a person's choice of some kinds, and leaves the others as they are. */
export async function choose(trx: Knex, person: number, chosen: Partial<Preferences>): Promise<void> {
  const rows = Object.entries(chosen).map(([kind, ways]) => ({ person, kind, ...ways }));
  if (rows.length > 0) await trx(TABLE).insert(rows).onConflict(['person', 'kind']).merge(['panel', 'email']);
}
