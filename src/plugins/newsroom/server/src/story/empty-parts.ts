import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FieldShape, Shape } from '../../../../../domain/story/canonical';
import { isLocalized } from '../../../../../server/governed-types';

/** The fields of a row that have nothing in them, each as Strapi would load it. */
export type EmptyParts = Readonly<Record<string, readonly never[] | null>>;

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
 * What a story is made of lies in a table for each field, and most stories fill few of them: one query tells which of a
 * draft's are empty, in place of one for each.
 */
export function emptyPartsOf(strapi: Core.Strapi, uid: UID.ContentType, shape: Shape) {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const parts = Object.entries(attributes as Readonly<Record<string, Kept>>).flatMap(([field, { joinTable }]) =>
    joinTable && shape[field] ? [{ field, joinTable, empty: emptyOf(shape[field]) }] : [],
  );
  const locale = isLocalized(strapi.contentType(uid)) ? ' AND locale = ?' : '';
  const draft = `SELECT id FROM "${tableName}" WHERE document_id = ? AND published_at IS NULL${locale}`;
  const question = `WITH draft AS (${draft}) ${parts.map(holds).join(' UNION ALL ')}`;
  return async (trx: Knex, ...place: readonly [documentId: string, locale: string]): Promise<EmptyParts> => {
    const answer: Answer = await trx.raw(question, locale ? place : place.slice(0, 1));
    const held = new Set(('rows' in answer ? answer.rows : answer).map(({ field }) => field));
    return Object.fromEntries(parts.filter(({ field }) => !held.has(field)).map(({ field, empty }) => [field, empty]));
  };
}

const emptyOf = (field: FieldShape): readonly never[] | null =>
  field.kind === 'zone' || ('isMany' in field && field.isMany) ? [] : null;

function holds({ field, joinTable }: { readonly field: string; readonly joinTable: NonNullable<Kept['joinTable']> }) {
  const ofField = joinTable.on?.field ? ` AND field = '${joinTable.on.field}'` : '';
  const row = `SELECT 1 FROM "${joinTable.name}" WHERE "${joinTable.joinColumn.name}" IN (SELECT id FROM draft)${ofField}`;
  return `SELECT '${field}' AS field WHERE EXISTS (${row})`;
}

/** As either database gives it. */
type Answer = readonly Field[] | { readonly rows: readonly Field[] };

interface Field {
  readonly field: string;
}
