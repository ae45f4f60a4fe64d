import type { Knex } from 'knex';
import type { Shelf, WorkBin } from '../../../contract/work-bin';
import { storyRow, type StoryRow } from '../story/row';
import { encodeBinCursor, type BinPosition, type BinQuery } from './query';
import { readable, SHELF_NAMES, SHELVES, type Viewer } from './shelves';
import { findWords } from './words';

interface Page {
  readonly rows: readonly StoryRow[];
  readonly cursor: string | null;
}

/** One page of a shelf, in its order. Two queries for any number of stories: this one, and the counts. */
export async function page(knex: Knex, query: BinQuery, viewer: Viewer): Promise<Page> {
  if (query.isHopeless) return { rows: [], cursor: null };
  const { order } = SHELVES[query.shelf];
  const found = knex('newsroom_stories as story').select('story.*', knex.raw(`${order} as place_in_order`));
  if (query.words) search(found, knex, query);
  narrow(found, query, viewer);
  const list = knex.from(found.as('listed')).select('*');
  inOrder(list, query);
  if (query.after) goOn(list, query, query.after);
  const raws = await list.limit(query.limit + 1);
  const shown = raws.slice(0, query.limit);
  const last = shown.at(-1);
  const hasMore = raws.length > query.limit && last;
  return { rows: shown.map(storyRow), cursor: hasMore ? encodeBinCursor(positionOf(last), query) : null };
}

function search(found: Knex.QueryBuilder, knex: Knex, { words }: BinQuery): void {
  found.join('newsroom_search as search', (on) => {
    on.on('search.content_type', 'story.content_type');
    on.on('search.document_id', 'story.document_id').on('search.locale', 'story.locale');
  });
  if (words) findWords(found, knex, words);
}

function narrow(found: Knex.QueryBuilder, query: BinQuery, viewer: Viewer): void {
  readable(found, viewer);
  SHELVES[query.shelf].narrow(found, viewer);
  const { stage, desk, assignee, type, locale } = query;
  for (const [column, value] of Object.entries({ stage, desk, assignee, type, locale }))
    if (value !== null) found.where(`story.${column}`, value);
}

/** Best matches first, then the shelf's own order; no two stories share a place. */
function inOrder(list: Knex.QueryBuilder, { shelf, words }: BinQuery): void {
  const { direction } = SHELVES[shelf];
  if (words) list.orderBy('tier', 'asc');
  list.orderBy([
    { column: 'place_in_order', order: direction },
    { column: 'document_id', order: direction },
    { column: 'locale', order: direction },
  ]);
}

function goOn(list: Knex.QueryBuilder, { shelf, words }: BinQuery, after: BinPosition): void {
  const beyond = SHELVES[shelf].direction === 'asc' ? '>' : '<';
  const next = `(place_in_order, document_id, locale) ${beyond} (?, ?, ?)`;
  const bindings = [after.at, after.documentId, after.locale];
  if (words) list.whereRaw(`(tier > ? or (tier = ? and ${next}))`, [after.tier, after.tier, ...bindings]);
  else list.whereRaw(next, bindings);
}

type Raw = Readonly<Record<string, unknown>>;

const positionOf = (raw: Raw): BinPosition => ({
  tier: Number(raw.tier ?? 0),
  at: Number(raw.place_in_order),
  documentId: String(raw.document_id),
  locale: String(raw.locale),
});

/** How much lies on each shelf for this viewer, whatever is searched and filtered. */
export async function countShelves(knex: Knex, viewer: Viewer): Promise<WorkBin['counts']> {
  const counts = SHELF_NAMES.map((shelf) => {
    const query = knex('newsroom_stories as story').count('*');
    readable(query, viewer);
    SHELVES[shelf].narrow(query, viewer);
    return query.as(shelf);
  });
  const row: Raw = await knex.select(counts).first();
  return Object.fromEntries(SHELF_NAMES.map((shelf) => [shelf, Number(row[shelf])])) as Record<Shelf, number>; // all of them
}
