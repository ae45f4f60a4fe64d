import type { Core } from '@strapi/strapi';
import type { Recogniser } from '../../../../../domain/forgetting/occurrences';
import type { ForgettingPlace } from '../../../contract/forgetting';
import { cellHolds } from './cells';
import { isSearched, isStaff, placesOf } from './places';
import { rowsOf, tablesIn, type Located, type Row } from './tables';

/** A row that holds a word. */
export interface Hit {
  readonly table: string;
  readonly place: ForgettingPlace;
  readonly at: Located['at'];
  readonly columns: readonly string[];
  /** What it is known by. */
  readonly keys: Row;
}

const KEYS = ['id', 'uuid', 'seq', 'hash', 'content_type', 'document_id', 'locale', 'sha256'] as const;

/** Looks through every table for the words. What is written meanwhile may be missed: look until nothing is found. */
export async function findInTables(strapi: Core.Strapi, recogniser: Recogniser): Promise<readonly Hit[]> {
  const knex = strapi.db.connection;
  const placeOf = placesOf(strapi);
  const found: Hit[] = [];
  for (const table of (await tablesIn(knex)).filter(({ name }) => isSearched(name)))
    for await (const rows of rowsOf(knex, table))
      for (const { at, row } of rows) {
        const columns = table.columns.filter((column) => !isStaff(column) && cellHolds(row[column], recogniser));
        if (columns.length === 0) continue;
        const keys = Object.fromEntries(KEYS.map((key) => [key, row[key]]));
        found.push({ table: table.name, place: placeOf(table.name), at, columns, keys });
      }
  return found;
}

export const keysIn = (hits: readonly Hit[], table: RegExp, key: (typeof KEYS)[number]): readonly string[] => {
  const values = hits.filter((hit) => table.test(hit.table)).map(({ keys }) => keys[key]);
  return [...new Set(values.flatMap((value) => (value === null || value === undefined ? [] : String(value))))];
};
