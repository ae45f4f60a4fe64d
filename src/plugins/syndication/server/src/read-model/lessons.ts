import type { Knex } from 'knex';
import type { Listed } from './lists';

interface Place {
  readonly tier: number;
  readonly code: string;
}

const AT_THE_END: Place = { tier: Number.MAX_SAFE_INTEGER, code: '' };

/** Lessons in the order of the curriculum: the youngest tier first, and in a tier by code (`CS-2` before `CS-10`). */
export async function lessonsInOrder(reader: Knex, lessons: readonly Listed[]): Promise<readonly Listed[]> {
  const places = await placesOf(reader);
  const placeOf = ({ uuid }: Listed): Place => places.get(uuid) ?? AT_THE_END;
  return [...lessons].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one.tier - other.tier || one.code.localeCompare(other.code, 'en', { numeric: true }) || a.place - b.place;
  });
}

async function placesOf(reader: Knex): Promise<ReadonlyMap<string, Place>> {
  const rows = await reader('syndication_facets as code')
    .leftJoin('syndication_facets as tier', (on) => on.on('tier.uuid', 'code.uuid').andOnVal('tier.kind', 'tier'))
    .leftJoin('age_tiers', 'age_tiers.key', 'tier.value')
    .where('code.kind', 'code')
    .select('code.uuid', 'code.value as code', 'age_tiers.position as tier');
  return new Map(rows.map(({ uuid, code, tier }) => [uuid, { code, tier: tier ?? AT_THE_END.tier }]));
}
