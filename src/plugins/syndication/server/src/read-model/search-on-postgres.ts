import type { Knex } from 'knex';
import { MATCHES, type Match, type SearchQuery } from '../../../../../domain/search/query';
import { having, INDEX } from './facet-index';
import { between, type Facet, type ListWanted } from './list-wanted';
import { firstPlaceAt } from './place';
import { asTsQuery } from './search-terms';

/** So many are looked through by whatever way PostgreSQL expects to be quick. */
const NEWEST = 1000;

/** Where the newest end: places from here on are among them. `null` where there are no more than these. */
type Floor = number | null;

export interface Floors {
  /** Below the place that a page begins at. */
  readonly below: Floor;
  /** From the newest on that is wanted: texts that answer less well begin there again. */
  readonly newest: Floor;
}

interface Searched {
  readonly wanted: ListWanted;
  readonly search: SearchQuery;
  readonly floors: Floors;
  /** Whether only what stands in the channels is to be found. Else that is for whoever looks at what is found: nearly all does. */
  readonly isNarrow: boolean;
}

/**
 * What answers a search, in the order of places: all that answers in one way, then what does in the next, as long as the page has room.
 * The parts of a union are taken one after another and left where the page is full.
 *
 * Each way has two parts. The newest texts are few, so it does no harm when PostgreSQL expects more answers among them than
 * there are. All older ones are looked for in the index of words alone, where facets are words too: it finds at once that two
 * words which many texts have, or a word and a facet, never meet.
 */
export function searchOnPostgres(reader: Knex, searched: Searched): Knex.QueryBuilder {
  const { wanted, search } = searched;
  const ways = waysOf(searched);
  const asked = inTsQueries(search, wanted.facets);
  const parts = ways.flatMap((way) => [newestOf(reader, asked, way), ...olderOf(reader, way)]);
  const [first, ...others] = parts.map((part) => asPart(reader, searched, part));
  const union = first?.unionAll(others).limit(wanted.limit) ?? reader(WORDS).whereRaw('false').select('place');
  for (const table of Object.values(OLDER)) {
    const floor = Math.max(0, ...ways.filter(({ match }) => TABLES[match] === table).map((way) => way.floor ?? 0));
    if (floor > 0) union.withMaterialized(table, allBelow(reader, { asked, table, floor, wanted }));
  }
  return union;
}

const WORDS = 'syndication_search';

/** What older texts are gathered in before they are put in order: those with the exact words, and those with the folded ones. */
const OLDER = { exactly: 'exactly', folded: 'folded' } as const;
type Older = keyof typeof OLDER;

const TABLES: Readonly<Record<Match, Older>> = {
  'exact-phrase': 'exactly',
  'exact-words': 'exactly',
  'folded-words': 'folded',
};

interface Way {
  readonly match: Match;
  readonly rank: number;
  readonly floor: Floor;
  readonly after: ListWanted['after'];
}

/** The ways in which a text may answer from where the page begins, best first. */
function waysOf({ wanted: { after }, search, floors }: Searched): readonly Way[] {
  const begun = after?.rank ?? 0;
  return MATCHES.flatMap((match, rank) => {
    const isTheSame = match === 'exact-words' && search.exact.length === 1; // one word is its own phrase
    if (rank < begun || isTheSame) return [];
    return [
      rank === begun ? { match, rank, floor: floors.below, after } : { match, rank, floor: floors.newest, after: null },
    ];
  });
}

interface Part {
  readonly query: Knex.QueryBuilder;
  readonly table: string;
  readonly way: Way;
}

function newestOf(reader: Knex, asked: TsQueries, way: Way): Part {
  const query = reader(WORDS);
  answering(query, asked, way.match);
  if (way.floor !== null) query.where(`${WORDS}.place`, '>=', way.floor);
  return { query, table: WORDS, way };
}

/** Of all older texts that have the exact words, those that have the phrase come first. */
function olderOf(reader: Knex, way: Way): readonly Part[] {
  if (way.floor === null) return [];
  const table = TABLES[way.match];
  const query = reader(table).where(`${table}.place`, '<', way.floor);
  if (way.match === 'exact-phrase') query.whereRaw('is_phrase');
  if (way.match === 'exact-words') query.whereRaw('NOT is_phrase');
  return [{ query, table, way }];
}

function asPart(reader: Knex, { wanted, isNarrow }: Searched, { query, table, way }: Part): Knex.QueryBuilder {
  const place = `${table}.place`;
  between(query, [place], { ...wanted, after: way.after });
  if (isNarrow) query.join(INDEX, `${INDEX}.place`, place);
  if (isNarrow) having(query, wanted.facets.filter(isOfChannels));
  query
    .orderBy(place, 'desc')
    .limit(wanted.limit)
    .select(place, reader.raw(`${way.rank} as rank`));
  return reader.from(query.as('answers')).select('*');
}

interface Below {
  readonly asked: TsQueries;
  readonly table: Older;
  readonly floor: number;
  readonly wanted: ListWanted;
}

/** Not in order, so that PostgreSQL has no way but the index of words. */
function allBelow(reader: Knex, { asked, table, floor, wanted }: Below): Knex.QueryBuilder {
  const query = reader(WORDS).where('place', '<', floor).select('place');
  between(query, ['place'], { ...wanted, after: null });
  if (table === 'folded') answering(query, asked, 'folded-words');
  if (table === 'folded') return query;
  const [phrase, bindings] = asked.phrase;
  return query.whereRaw(...asked.exact).select(reader.raw(`${phrase} as is_phrase`, [...bindings]));
}

export const isOfChannels = ({ kind }: Facet): boolean => kind === 'channel';

type Condition = [string, readonly string[]];

interface TsQueries {
  readonly phrase: Condition;
  readonly exact: Condition;
  readonly folded: Condition;
  /** The words alone, to leave out what has them. */
  readonly words: Condition;
}

function inTsQueries({ exact, folded }: SearchQuery, facets: readonly Facet[]): TsQueries {
  const own = facets.filter((facet) => !isOfChannels(facet));
  const [and, terms] = own.length > 0 ? [' && ?::tsquery', [asTsQuery(own)]] : ['', []];
  const [words, plain] = [exact.join(' '), folded.join(' ')];
  return {
    phrase: [`${WORDS}.exact @@ (phraseto_tsquery('simple', ?)${and})`, [words, ...terms]],
    exact: [`${WORDS}.exact @@ (plainto_tsquery('simple', ?)${and})`, [words, ...terms]],
    folded: [`${WORDS}.folded @@ (plainto_tsquery('simple', ?)${and})`, [plain, ...terms]],
    words: [`${WORDS}.exact @@ plainto_tsquery('simple', ?)`, [words]],
  };
}

/** Narrows a query over the words to what answers in this way, and in no better one. */
function answering(query: Knex.QueryBuilder, { phrase, exact, folded, words }: TsQueries, match: Match): void {
  const narrow = ([sql, bindings]: Condition, not = '') => void query.whereRaw(not + sql, [...bindings]);
  switch (match) {
    case 'exact-phrase':
      return narrow(phrase);
    case 'exact-words':
      narrow(exact);
      return narrow(phrase, 'NOT ');
    case 'folded-words':
      narrow(folded);
      return narrow(words, 'NOT ');
    default:
      return match satisfies never;
  }
}

/** Where the newest end that a search looks through first. */
export async function floorsOf(reader: Knex, { after, publishedBefore }: ListWanted): Promise<Floors> {
  const before = publishedBefore === null ? null : firstPlaceAt(publishedBefore);
  const newest = await floorBelow(reader, before);
  if (!after) return { below: newest, newest };
  return { below: await floorBelow(reader, before === null ? after.place : Math.min(before, after.place)), newest };
}

async function floorBelow(reader: Knex, end: number | null): Promise<Floor> {
  const top = await topOf(reader);
  if (end === null || end > top.last) return top.floor;
  return placeOf(reader(WORDS).where('place', '<', end).offset(NEWEST));
}

interface Top {
  /** The newest place; 0 where there is none. */
  readonly last: number;
  readonly floor: Floor;
}

/** Wherever the line is drawn, both sides together are all there is: so it need not be drawn anew for every text. Milliseconds. */
const LONGEST = 10_000;

const tops = new WeakMap<Knex, { readonly top: Promise<Top>; readonly until: number }>();

function topOf(reader: Knex): Promise<Top> {
  const known = tops.get(reader);
  if (known && performance.now() < known.until) return known.top;
  const top = readTop(reader);
  tops.set(reader, { top, until: performance.now() + LONGEST });
  top.catch(() => tops.delete(reader)); // whoever asks next tries again
  return top;
}

async function readTop(reader: Knex): Promise<Top> {
  const [last, floor] = await Promise.all([placeOf(reader(WORDS)), placeOf(reader(WORDS).offset(NEWEST))]);
  return { last: last ?? 0, floor };
}

async function placeOf(query: Knex.QueryBuilder): Promise<number | null> {
  const row = await query.orderBy('place', 'desc').first('place');
  return row ? Number(row.place) : null;
}
