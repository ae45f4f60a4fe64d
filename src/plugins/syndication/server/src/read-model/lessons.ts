import type { Knex } from 'knex';
import { inCurriculumOrder, type CurriculumPlace } from '../../../../../domain/lesson/curriculum';
import type { Listed } from './list-wanted';

const LAST = Number.MAX_SAFE_INTEGER;

/** Lessons in the order of the curriculum; languages of one lesson beside each other. */
export async function lessonsInOrder(reader: Knex, lessons: readonly Listed[]): Promise<readonly Listed[]> {
  const places = await placesOf(reader);
  const placeOf = ({ uuid, place }: Listed): CurriculumPlace =>
    places.get(uuid) ?? { id: uuid, tier: LAST, strand: LAST, code: String(place), requires: [] };
  const settled = [...lessons].sort((a, b) => a.place - b.place || (a.uuid < b.uuid ? -1 : 1));
  return inCurriculumOrder(settled, placeOf);
}

interface FacetRow {
  readonly uuid: string;
  readonly kind: string;
  readonly value: string;
  readonly document_id: string;
  readonly locale: string;
  /** The place of a tier or a strand among its like. */
  readonly position: number | null;
}

/** What readers have of each lesson's place: tiers and strands by their records, the rest by what it was published with. */
async function placesOf(reader: Knex): Promise<ReadonlyMap<string, CurriculumPlace>> {
  const rows: FacetRow[] = await reader('syndication_facets as facet')
    .join('syndication_items as item', 'item.uuid', 'facet.uuid')
    .leftJoin('age_tiers as tier', (on) => on.on('tier.key', 'facet.value').andOnVal('facet.kind', 'tier'))
    .leftJoin('topics as topic', (on) => on.on('topic.key', 'facet.value').andOnVal('facet.kind', 'topic'))
    .where('item.profile', 'lesson')
    .whereIn('facet.kind', ['code', 'tier', 'topic', 'requires'])
    .select('facet.uuid', 'facet.kind', 'facet.value', 'item.document_id', 'item.locale')
    .select(reader.raw('coalesce(tier.position, topic.position) as position'));
  const places = new Map<string, FacetRow[]>();
  for (const row of rows) places.set(row.uuid, [...(places.get(row.uuid) ?? []), row]);
  return new Map([...places].map(([uuid, facets]) => [uuid, placeOf(facets)]));
}

function placeOf(facets: readonly FacetRow[]): CurriculumPlace {
  const [{ document_id, locale } = { document_id: '', locale: '' }] = facets;
  const positions = (kind: string) => facets.flatMap((row) => (row.kind === kind ? [row.position ?? LAST] : []));
  return {
    id: `${document_id} ${locale}`,
    tier: Math.min(LAST, ...positions('tier')),
    strand: Math.min(LAST, ...positions('topic')),
    code: facets.find(({ kind }) => kind === 'code')?.value ?? '',
    requires: facets.flatMap(({ kind, value }) => (kind === 'requires' ? [`${value} ${locale}`] : [])),
  };
}
