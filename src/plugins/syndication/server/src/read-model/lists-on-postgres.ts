import type { Knex } from 'knex';
import { having, INDEX, termsOf } from './facet-index';
import { between, COLUMNS, listedOf, type Facet, type Listed, type ListedRow, type ListWanted } from './list-wanted';
import { floorsOf, isOfChannels, searchOnPostgres } from './search-on-postgres';

/**
 * Items newest first, on PostgreSQL. Places are found in the narrow tables first, and only those of the page are looked up
 * among the items: most of what such a question costs is its plan, and each table more that is joined costs as much again.
 */
export async function listOnPostgres(reader: Knex, wanted: ListWanted): Promise<readonly Listed[]> {
  const { search, limit, now } = wanted;
  const floors = search && (await floorsOf(reader, wanted));
  let [room, isNarrow] = [limit, search === null];
  for (;;) {
    const within = { ...wanted, limit: room };
    const places =
      search && floors
        ? searchOnPostgres(reader, { wanted: within, search, floors, isNarrow })
        : placesOf(reader, within);
    const rows = await itemsAt(reader, places, isNarrow ? [] : wanted.facets.filter(isOfChannels));
    const out = rows.filter((row) => row.is_readable && !isOver(row, now));
    if (rows.length < room || out.length >= limit) return out.slice(0, limit).map(listedOf);
    isNarrow = true;
    room = limit + rows.filter((row) => isOver(row, now)).length; // expired a moment ago, and about to be cleared away
  }
}

interface FoundRow extends ListedRow {
  readonly expires_at: string | null;
  /** Whether it stands in one of the channels. */
  readonly is_readable: boolean;
}

const isOver = ({ expires_at }: FoundRow, now: number): boolean => expires_at !== null && Number(expires_at) <= now;

/** @param found - At most a page of places, each with its rank. @param channels - To be looked for, where nobody has yet. */
function itemsAt(reader: Knex, found: Knex.QueryBuilder, channels: readonly Facet[]): Promise<FoundRow[]> {
  const query: Knex.QueryBuilder = reader
    .from(found.as('found'))
    .join('syndication_items as item', 'item.place', 'found.place')
    .orderBy([{ column: 'found.rank' }, { column: 'item.place', order: 'desc' }])
    .select(...COLUMNS, 'item.expires_at', 'found.rank');
  if (channels.length === 0) return query.select(reader.raw('true as is_readable'));
  return query
    .join(INDEX, `${INDEX}.place`, 'found.place')
    .select(reader.raw('terms && ?::text[] as is_readable', [channels.flatMap(termsOf)]));
}

function placesOf(reader: Knex, wanted: ListWanted): Knex.QueryBuilder {
  const leading = wanted.facets.filter(isOne);
  const [first] = leading;
  if (!first) return byPlace(reader, wanted);
  return leading.length === 1 ? byFacet(reader, first, wanted) : together(reader, leading, wanted);
}

const isOne = ({ values }: Facet): boolean => values.length === 1;

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
