import type { Knex } from 'knex';
import { MATCHES, type Match, type SearchQuery } from '../../../../../domain/search/query';
import { havingAll } from './facet-index';
import { between, COLUMNS, listedOf, type Facet, type Listed, type ListedRow, type ListWanted } from './list-wanted';
import { answering, rowNumber } from './search';

/** Items newest first, on SQLite. */
export async function listOnSqlite(reader: Knex, wanted: ListWanted): Promise<readonly Listed[]> {
  const query = wanted.search
    ? searched(reader, wanted, wanted.search)
    : narrowed(reader, await wayIn(reader, wanted), wanted);
  const rows: readonly ListedRow[] = await query;
  return rows.map(listedOf);
}

/** A way into the items: a query that has `item` in it, in the order of `place`. */
interface Source {
  readonly query: Knex.QueryBuilder;
  readonly place: string;
  /** Facets that the source does not see to itself. */
  readonly others: readonly Facet[];
}

/** A rare facet leads to the few that have it; several common ones are looked up together. */
async function wayIn(reader: Knex, wanted: ListWanted): Promise<Source> {
  const leading = wanted.facets.filter(({ values }) => values.length === 1);
  const [first] = leading;
  if (!first) return byItem(reader, wanted);
  if (leading.length === 1) return byFacet(reader, first, wanted);
  const sizes = await Promise.all(leading.map((facet) => sizeOf(reader, facet)));
  const fewest = Math.min(...sizes);
  if (fewest < MANY) return byFacet(reader, leading[sizes.indexOf(fewest)] ?? first, wanted);
  return byIndex(reader, leading, wanted);
}

/**
 * What answers in one way, then what does in the next, as long as the page has room: databases take the parts of a union
 * one after another and stop where the page is full, so it costs one way there and back.
 */
function searched(reader: Knex, wanted: ListWanted, search: SearchQuery): Knex.QueryBuilder {
  const begun = wanted.after?.rank ?? 0;
  const [first, ...others] = MATCHES.flatMap((match, rank) => {
    const isTheSame = match === 'exact-words' && search.exact.length === 1; // one word is its own phrase
    return rank < begun || isTheSame ? [] : [answersOf(reader, { match, rank }, wanted, search)];
  });
  return (first ?? narrowed(reader, byItem(reader, wanted), wanted)).unionAll(others).limit(wanted.limit);
}

interface Ranked {
  readonly match: Match;
  readonly rank: number;
}

function answersOf(reader: Knex, { match, rank }: Ranked, wanted: ListWanted, search: SearchQuery): Knex.QueryBuilder {
  const after = rank === wanted.after?.rank ? wanted.after : null;
  const place = `syndication_search.${rowNumber(reader)}`;
  const query = reader('syndication_search').join('syndication_items as item', 'item.place', place);
  answering(query, search, match);
  const answers = narrowed(reader, { query, place, others: wanted.facets }, { ...wanted, after });
  return reader.from(answers.select(reader.raw(`${rank} as rank`)).as('answers')).select('*');
}

const byItem = (reader: Knex, { facets }: ListWanted): Source => ({
  query: reader('syndication_items as item'),
  place: 'item.place',
  others: facets,
});

function byFacet(reader: Knex, driver: Facet, { facets }: ListWanted): Source {
  const query = reader('syndication_facets as driver')
    .join('syndication_items as item', 'item.uuid', 'driver.uuid')
    .where({ 'driver.kind': driver.kind, 'driver.value': driver.values[0] });
  return { query, place: 'driver.place', others: facets.filter((facet) => facet !== driver) };
}

function byIndex(reader: Knex, leading: readonly Facet[], { facets }: ListWanted): Source {
  const query = reader
    .from(havingAll(reader, leading).as('having'))
    .join('syndication_items as item', 'item.place', 'having.place');
  return { query, place: 'having.place', others: facets.filter((facet) => !leading.includes(facet)) };
}

/** What the source has of what is wanted, newest first. */
function narrowed(reader: Knex, { query, place, others }: Source, wanted: ListWanted): Knex.QueryBuilder {
  for (const facet of others) query.whereExists(hasFacet(reader, facet));
  between(query, [place], wanted);
  query.andWhere((either) => either.whereNull('item.expires_at').orWhere('item.expires_at', '>', wanted.now));
  return query
    .orderBy(place, 'desc')
    .limit(wanted.limit)
    .select(...COLUMNS);
}

const hasFacet = (reader: Knex, { kind, values }: Facet): Knex.QueryBuilder =>
  reader('syndication_facets as facet')
    .where('facet.uuid', reader.ref('item.uuid'))
    .where('facet.kind', kind)
    .whereIn('facet.value', [...values])
    .select(reader.raw('1'));

/** Beyond this many items it matters little which facet leads. */
const MANY = 2000;

async function sizeOf(reader: Knex, { kind, values }: Facet): Promise<number> {
  const some = reader('syndication_facets').where({ kind, value: values[0] }).select(reader.raw('1')).limit(MANY);
  const row = await reader.count('* as size').from(some.as('some')).first();
  return Number(row?.size ?? 0);
}
