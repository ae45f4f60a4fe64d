import type { Knex } from 'knex';
import { MATCHES, type Match, type SearchQuery } from '../../../../../domain/search/query';
import { isPostgres } from '../../../../../server/database';
import { havingAll } from './facet-index';
import type { FacetKind } from './facets';
import { firstPlaceAt } from './place';
import { answering, rowNumber } from './search';

/** An item has this facet if it has one of the values. */
export interface Facet {
  readonly kind: FacetKind;
  readonly values: readonly string[];
}

export interface ListWanted {
  /** All of them. */
  readonly facets: readonly Facet[];
  readonly search: SearchQuery | null;
  /** Milliseconds since 1970, both exclusive. */
  readonly publishedAfter: number | null;
  readonly publishedBefore: number | null;
  readonly after: { readonly place: number; readonly rank: number } | null;
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Listed {
  readonly uuid: string;
  readonly place: number;
  /** How well it answers a search; 0 in a plain list. */
  readonly rank: number;
}

/** Items newest first; those that answer a search better come before all others. */
export async function listItems(reader: Knex, wanted: ListWanted): Promise<readonly Listed[]> {
  if (wanted.facets.some(({ values }) => values.length === 0)) return [];
  return wanted.search ? searched(reader, wanted, wanted.search) : listed(reader, wanted);
}

/** A way into the items: a query that has `item` in it, in the order of `place`. */
interface Source {
  readonly query: Knex.QueryBuilder;
  readonly place: string;
  /** Facets that the source does not see to itself. */
  readonly others: readonly Facet[];
}

async function listed(reader: Knex, wanted: ListWanted): Promise<readonly Listed[]> {
  const rows = await throughOne(reader, await waysIn(reader, wanted), wanted);
  return rows.map((row) => ({ ...row, rank: 0 }));
}

/** The first way that fills the page is enough, and the last one finds whatever there is. */
async function throughOne(reader: Knex, ways: readonly Source[], wanted: ListWanted): Promise<readonly Place[]> {
  let rows: Place[] = [];
  for (const way of ways) {
    if (rows.length >= wanted.limit) break;
    rows = await narrowed(reader, way, wanted);
  }
  return rows.map(({ uuid, place }) => ({ uuid, place: Number(place) }));
}

/** A rare facet leads to the few that have it; several common ones are looked up together. */
async function waysIn(reader: Knex, wanted: ListWanted): Promise<readonly Source[]> {
  const leading = wanted.facets.filter(({ values }) => values.length === 1);
  const [first] = leading;
  if (!first) return [byItem(reader, wanted)];
  if (leading.length === 1) return [byFacet(reader, first, wanted)];
  const sizes = await Promise.all(leading.map((facet) => sizeOf(reader, facet)));
  const fewest = Math.min(...sizes);
  if (fewest < MANY) return [byFacet(reader, leading[sizes.indexOf(fewest)] ?? first, wanted)];
  const together = byIndex(reader, leading, wanted);
  const telling = leading.find(({ kind }) => kind !== 'channel') ?? first; // a channel may have everything
  return isPostgres(reader) ? [byNewest(reader, telling, wanted), together] : [together];
}

/**
 * What answers in one way, then what does in the next, as long as the page has room: databases take the parts of a union
 * one after another and stop where the page is full, so it costs one way there and back.
 */
async function searched(reader: Knex, wanted: ListWanted, search: SearchQuery): Promise<readonly Listed[]> {
  const begun = wanted.after?.rank ?? 0;
  const [first, ...others] = MATCHES.flatMap((match, rank) => {
    const isTheSame = match === 'exact-words' && search.exact.length === 1; // one word is its own phrase
    return rank < begun || isTheSame ? [] : [answersOf(reader, { match, rank }, wanted, search)];
  });
  const rows: Listed[] = (await first?.unionAll(others).limit(wanted.limit)) ?? [];
  return rows.map(({ uuid, place, rank }) => ({ uuid, place: Number(place), rank }));
}

interface Ranked {
  readonly match: Match;
  readonly rank: number;
}

function answersOf(reader: Knex, { match, rank }: Ranked, wanted: ListWanted, search: SearchQuery): Knex.QueryBuilder {
  const after = rank === wanted.after?.rank ? wanted.after : null;
  const query = reader('syndication_search');
  query.join('syndication_items as item', 'item.place', `syndication_search.${rowNumber(reader)}`);
  answering(query, reader, search, match);
  const source = { query, place: `syndication_search.${rowNumber(reader)}`, others: wanted.facets };
  const answers = narrowed(reader, source, { ...wanted, after }).select(reader.raw(`${rank} as rank`));
  return reader.from(answers.as('answers')).select('*');
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

/** PostgreSQL does not stop early in its index: where many have all facets, the newest of one are quicker to look through. */
function byNewest(reader: Knex, driver: Facet, wanted: ListWanted): Source {
  const newest = reader('syndication_facets')
    .where({ kind: driver.kind, value: driver.values[0] })
    .modify((query) => between(query, ['place'], wanted))
    .orderBy('place', 'desc')
    .limit(NEWEST)
    .select('uuid', 'place');
  const query = reader.from(newest.as('driver')).join('syndication_items as item', 'item.uuid', 'driver.uuid');
  return { query, place: 'driver.place', others: wanted.facets.filter((facet) => facet !== driver) };
}

function byIndex(reader: Knex, leading: readonly Facet[], { facets }: ListWanted): Source {
  const having = havingAll(reader, leading);
  const query = isPostgres(reader)
    ? reader.withMaterialized('having', having).from('having')
    : reader.from(having.as('having'));
  query.join('syndication_items as item', 'item.place', 'having.place');
  return { query, place: 'having.place', others: facets.filter((facet) => !leading.includes(facet)) };
}

/** What the source has of what is wanted, newest first. */
function narrowed(reader: Knex, { query, place, others }: Source, wanted: ListWanted): Knex.QueryBuilder {
  for (const facet of others) query.whereExists(hasFacet(reader, facet));
  between(query, boundedIn(reader, place), wanted);
  query.andWhere((either) => either.whereNull('item.expires_at').orWhere('item.expires_at', '>', wanted.now));
  return query.orderBy(place, 'desc').limit(wanted.limit).select('item.uuid', 'item.place');
}

/** PostgreSQL goes through items from the newest on, up to where a source begins, unless it is told that they begin there too. */
const boundedIn = (reader: Knex, place: string): readonly string[] =>
  isPostgres(reader) && place !== 'item.place' ? [place, 'item.place'] : [place];

/** SQLite is handed large numbers as fractions, and its search index goes through everything when one is a bound. */
const WHOLE = 'CAST(? AS bigint)';

function between(query: Knex.QueryBuilder, places: readonly string[], wanted: ListWanted): void {
  const { after, publishedAfter, publishedBefore } = wanted;
  const bound = (comparison: '<' | '>=', value: number): void => {
    for (const place of places) query.whereRaw(`?? ${comparison} ${WHOLE}`, [place, value]);
  };
  if (after) bound('<', after.place);
  if (publishedAfter !== null) bound('>=', firstPlaceAt(publishedAfter + 1));
  if (publishedBefore !== null) bound('<', firstPlaceAt(publishedBefore));
}

type Place = Omit<Listed, 'rank'>;

const hasFacet = (reader: Knex, { kind, values }: Facet): Knex.QueryBuilder =>
  reader('syndication_facets as facet')
    .where('facet.uuid', reader.ref('item.uuid'))
    .where('facet.kind', kind)
    .whereIn('facet.value', [...values])
    .select(reader.raw('1'));

/** Beyond this many items it matters little which facet leads. */
const MANY = 2000;

/** So many are looked through before the index is asked. */
const NEWEST = 200;

async function sizeOf(reader: Knex, { kind, values }: Facet): Promise<number> {
  const some = reader('syndication_facets').where({ kind, value: values[0] }).select(reader.raw('1')).limit(MANY);
  const row = await reader.count('* as size').from(some.as('some')).first();
  return Number(row?.size ?? 0);
}
