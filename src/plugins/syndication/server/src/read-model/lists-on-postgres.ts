import type { Knex } from 'knex';
import { MATCHES, type SearchQuery } from '../../../../../domain/search/query';
import { having } from './facet-index';
import { between, COLUMNS, listedOf, type Facet, type Listed, type ListedRow, type ListWanted } from './list-wanted';
import { answering } from './search';

/**
 * Items newest first, on PostgreSQL. Places are found in the narrow tables first, where facets are a list beside each other, and
 * only those of the page are looked up among the items: most of what such a question costs is its plan, and each table
 * more that is joined costs as much again.
 */
export async function listOnPostgres(reader: Knex, wanted: ListWanted): Promise<readonly Listed[]> {
  let room = wanted.limit;
  for (;;) {
    const rows = await itemsAt(reader, placesOf(reader, { ...wanted, limit: room }));
    const out = rows.filter(({ expires_at }) => expires_at === null || Number(expires_at) > wanted.now);
    if (rows.length < room || out.length >= wanted.limit) return out.slice(0, wanted.limit).map(listedOf);
    room += rows.length - out.length; // expired a moment ago, and about to be cleared away
  }
}

interface FoundRow extends ListedRow {
  readonly expires_at: string | null;
}

/** @param found - At most a page of places, each with its rank. */
const itemsAt = (reader: Knex, found: Knex.QueryBuilder): Promise<readonly FoundRow[]> =>
  reader
    .from(found.as('found'))
    .join('syndication_items as item', 'item.place', 'found.place')
    .orderBy([{ column: 'found.rank' }, { column: 'item.place', order: 'desc' }])
    .select(...COLUMNS, 'item.expires_at', 'found.rank');

function placesOf(reader: Knex, wanted: ListWanted): Knex.QueryBuilder {
  if (wanted.search) return searched(reader, wanted, wanted.search);
  const leading = wanted.facets.filter(isOne);
  const [first] = leading;
  if (!first) return byPlace(reader, wanted);
  return leading.length === 1 ? byFacet(reader, first, wanted) : together(reader, leading, wanted);
}

const isOne = ({ values }: Facet): boolean => values.length === 1;

const INDEX = 'syndication_facet_index';
const RANK = '0 as rank';

function byPlace(reader: Knex, wanted: ListWanted): Knex.QueryBuilder {
  const query = reader(INDEX).select('place', reader.raw(RANK));
  having(query, wanted.facets);
  between(query, ['place'], wanted);
  return query.orderBy('place', 'desc').limit(wanted.limit);
}

function byFacet(reader: Knex, driver: Facet, wanted: ListWanted): Knex.QueryBuilder {
  const query = reader('syndication_facets as driver')
    .join(INDEX, `${INDEX}.place`, 'driver.place')
    .where({ 'driver.kind': driver.kind, 'driver.value': driver.values[0] })
    .select('driver.place', reader.raw(RANK));
  having(
    query,
    wanted.facets.filter((facet) => facet !== driver),
  );
  between(query, ['driver.place', `${INDEX}.place`], wanted);
  return query.orderBy('driver.place', 'desc').limit(wanted.limit);
}

/** So many are looked through before the index is asked. */
const NEWEST = 200;

/**
 * What has several facets. The index of facets does not stop early, so where many have all of them, the newest of one are quicker to
 * look through. Whatever these do not fill a page with, the index finds: in the same statement, which leaves it out when they do.
 */
function together(reader: Knex, leading: readonly Facet[], wanted: ListWanted): Knex.QueryBuilder {
  const { facets, limit } = wanted;
  const telling = leading.find(({ kind }) => kind !== 'channel') ?? leading[0]; // a channel may have everything
  const some = reader('syndication_facets')
    .where({ kind: telling?.kind, value: telling?.values[0] })
    .modify((query) => between(query, ['place'], wanted))
    .orderBy('place', 'desc')
    .limit(NEWEST)
    .select('place');
  const newest = reader.from(some.as('driver')).join(INDEX, `${INDEX}.place`, 'driver.place').select('driver.place');
  having(
    newest,
    facets.filter((facet) => facet !== telling),
  );
  const all = reader(INDEX).select('place', 'terms');
  having(all, leading);
  between(all, ['place'], wanted);
  const rest = reader('together').whereRaw('(select count(*) from newest) < ?', [limit]);
  having(
    rest,
    facets.filter((facet) => !isOne(facet)),
  );
  const filled: Knex.QueryBuilder = reader
    .withMaterialized('newest', newest.orderBy('driver.place', 'desc').limit(limit))
    .withMaterialized('together', all)
    .from('newest')
    .whereRaw('(select count(*) from newest) = ?', [limit])
    .select('place', reader.raw(RANK));
  return filled.unionAll([rest.orderBy('place', 'desc').limit(limit).select('place', reader.raw(RANK))], true);
}

/**
 * What answers in one way, then what does in the next, as long as the page has room: the parts of a union are taken one after
 * another and left where the page is full.
 */
function searched(reader: Knex, wanted: ListWanted, search: SearchQuery): Knex.QueryBuilder {
  const begun = wanted.after?.rank ?? 0;
  const [first, ...others] = MATCHES.flatMap((match, rank): Knex.QueryBuilder[] => {
    const isTheSame = match === 'exact-words' && search.exact.length === 1; // one word is its own phrase
    if (rank < begun || isTheSame) return [];
    const query = reader('syndication_search').join(INDEX, `${INDEX}.place`, 'syndication_search.place');
    answering(query, reader, search, match);
    having(query, wanted.facets);
    const after = rank === begun ? wanted.after : null;
    between(query, ['syndication_search.place', `${INDEX}.place`], { ...wanted, after });
    query.orderBy('syndication_search.place', 'desc').limit(wanted.limit);
    return [reader.from(query.select('syndication_search.place', reader.raw(`${rank} as rank`)).as('answers'))];
  });
  return (first ?? byPlace(reader, wanted)).unionAll(others).limit(wanted.limit);
}
