import type { Knex } from 'knex';
import type { SearchQuery } from '../../../../../domain/search/query';
import type { FacetKind } from './facets';
import { firstPlaceAt } from './place';

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
  /** Which edition of the item this is: its documents are others in the next one, and only there. */
  readonly edition: string;
}

/** SQLite is handed large numbers as fractions, and its search index goes through everything when one is a bound. */
const WHOLE = 'CAST(? AS bigint)';

/** Narrows a query to the stretch that is wanted of the order of places, in each of these columns. */
export function between(query: Knex.QueryBuilder, places: readonly string[], wanted: ListWanted): void {
  const { after, publishedAfter, publishedBefore } = wanted;
  const bound = (comparison: '<' | '>=', value: number): void => {
    for (const place of places) query.whereRaw(`?? ${comparison} ${WHOLE}`, [place, value]);
  };
  if (after) bound('<', after.place);
  if (publishedAfter !== null) bound('>=', firstPlaceAt(publishedAfter + 1));
  if (publishedBefore !== null) bound('<', firstPlaceAt(publishedBefore));
}

/** What is read of an item that is listed. */
export const COLUMNS = ['item.uuid', 'item.place', 'item.version', 'item.version_at'] as const;

export interface ListedRow {
  readonly uuid: string;
  readonly place: number | string;
  readonly version: number;
  readonly version_at: number | string;
  readonly rank?: number;
}

export const listedOf = ({ uuid, place, rank, version, version_at }: ListedRow): Listed => ({
  uuid,
  place: Number(place),
  rank: rank ?? 0,
  edition: `${version} ${version_at}`,
});
