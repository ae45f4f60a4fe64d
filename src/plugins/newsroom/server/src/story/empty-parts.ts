import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FieldShape, Shape } from '../../../../../domain/story/canonical';
import { rowsOf, type Rows as RawRows } from '../../../../../server/database';

/** The fields of a row that have nothing in them, each as Strapi would load it. */
export type EmptyParts = Readonly<Record<string, readonly never[] | null>>;

/** Rows of one type, as a condition over their table. */
export interface Rows {
  readonly condition: string;
  readonly bindings: readonly (string | number)[];
}

/** Where Strapi keeps a component, a zone or a relation of a row: as far as its metadata say so. */
interface Kept {
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    /** Components of all fields share a table. */
    readonly on?: { readonly field?: string };
  };
}

/**
 * What a story is made of lies in a table for each field, and most stories fill few of them: one query tells in which
 * fields none of the rows has anything, in place of one for each field.
 */
export function emptyPartsOf(strapi: Core.Strapi, uid: UID.ContentType, shape: Shape) {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const parts = Object.entries(attributes as Readonly<Record<string, Kept>>).flatMap(([field, { joinTable }]) =>
    joinTable && shape[field] ? [{ field, joinTable, empty: emptyOf(shape[field]) }] : [],
  );
  const held = parts.map(holds).join(' UNION ALL ');
  return {
    fields: new Set(parts.map(({ field }) => field)),

    async of(knex: Knex, { condition, bindings }: Rows): Promise<EmptyParts> {
      const question = `WITH meant AS (SELECT id FROM "${tableName}" WHERE ${condition}) ${held}`;
      const answer: RawRows<Field> = await knex.raw(question, [...bindings]);
      const filled = new Set(rowsOf(answer).map(({ field }) => field));
      return Object.fromEntries(
        parts.filter(({ field }) => !filled.has(field)).map(({ field, empty }) => [field, empty]),
      );
    },
  };
}

const emptyOf = (field: FieldShape): readonly never[] | null =>
  field.kind === 'zone' || ('isMany' in field && field.isMany) ? [] : null;

function holds({ field, joinTable }: { readonly field: string; readonly joinTable: NonNullable<Kept['joinTable']> }) {
  const ofField = joinTable.on?.field ? ` AND field = '${joinTable.on.field}'` : '';
  const row = `SELECT 1 FROM "${joinTable.name}" WHERE "${joinTable.joinColumn.name}" IN (SELECT id FROM meant)${ofField}`;
  return `SELECT '${field}' AS field WHERE EXISTS (${row})`;
}

interface Field {
  readonly field: string;
}
