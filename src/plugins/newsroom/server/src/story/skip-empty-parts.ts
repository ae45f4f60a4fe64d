import type { Core } from '@strapi/strapi';
import { read } from '../../../../../server/database';
import { governedTypes } from '../../../../../server/governed-types';
import { emptyPartsOf, type EmptyParts, type Rows } from './empty-parts';
import { shapesOf } from './shapes';

type Values = Readonly<Record<string, unknown>>;

/** A load through Strapi's query layer, before it and after it. */
interface Load {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: unknown; populate?: unknown };
  readonly result?: object | readonly object[] | null;
  readonly state: { populate?: unknown; empty?: EmptyParts };
}

/** With fewer parts than this, asking which of them are empty costs what it saves. */
const WORTH_ASKING = 4;

/**
 * Strapi loads a story with a query for each component and relation that it could have, and does so anew for each step of
 * a publication. Here one query tells first which of them are empty; those are not loaded, and the answer says of them
 * what it would have said. It holds for whoever loads one story or the versions of one: its form, Strapi's own
 * publication and its events, the newsroom, outlets.
 */
export function skipEmptyParts(strapi: Core.Strapi): void {
  const shapeOf = shapesOf(strapi);
  const models = governedTypes(strapi).map(({ uid }) => uid);
  const looks = new Map<string, ReturnType<typeof emptyPartsOf>>(
    models.map((uid) => [uid, emptyPartsOf(strapi, uid, shapeOf(uid))]),
  );

  async function before({ model, params, state }: Load): Promise<void> {
    const look = looks.get(model.uid);
    const rows = rowsMeant(params.where);
    const { populate } = params;
    if (!look || !rows || !isValues(populate)) return;
    const asked = Object.keys(populate).filter((field) => look.fields.has(field) && isLoad(populate[field]));
    if (asked.length < WORTH_ASKING) return;
    const empty = Object.entries(await read(strapi, (knex) => look.of(knex, rows)));
    const skipped = empty.filter(([field]) => asked.includes(field));
    state.populate = populate;
    state.empty = Object.fromEntries(skipped);
    params.populate = without(populate, state.empty);
  }

  function after({ params, result, state }: Load): void {
    if (!state.empty) return;
    params.populate = state.populate; // as its caller knows it
    for (const row of [result ?? []].flat()) Object.assign(row, structuredClone(state.empty));
  }

  const listen = { before: (event: unknown) => before(event as Load), after: (event: unknown) => after(event as Load) };
  strapi.db.lifecycles.subscribe({
    models,
    ...{ beforeFindOne: listen.before, afterFindOne: listen.after },
    ...{ beforeFindMany: listen.before, afterFindMany: listen.after },
  });
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a part is to be loaded, and not only counted. */
const isLoad = (populate: unknown): boolean => populate === true || (isValues(populate) && !('count' in populate));

const without = (populate: Values, empty: EmptyParts): Values =>
  Object.fromEntries(Object.entries(populate).filter(([field]) => !(field in empty)));

/** The rows of a condition that names one row, or one document; `null` of any other. */
function rowsMeant(where: unknown): Rows | null {
  if (!isValues(where) || !('id' in where || 'documentId' in where)) return null;
  const parts = Object.entries(where).map(([field, value]) => CONDITIONS[field]?.(value) ?? null);
  if (parts.includes(null)) return null;
  const known = parts.filter((part) => part !== null);
  return {
    condition: known.map(({ condition }) => condition).join(' AND '),
    bindings: known.flatMap(({ bindings }) => bindings),
  };
}

const equals =
  (column: string) =>
  (value: unknown): Rows | null =>
    typeof value === 'string' || typeof value === 'number' ? { condition: `${column} = ?`, bindings: [value] } : null;

const CONDITIONS: Readonly<Record<string, (value: unknown) => Rows | null>> = {
  id: equals('id'),
  documentId: equals('document_id'),
  locale: equals('locale'),
  publishedAt(value) {
    if (value === null) return { condition: 'published_at IS NULL', bindings: [] };
    const isPublished =
      isValues(value) && Object.keys(value).length === 1 && (value.$notNull === true || value.$ne === null);
    return isPublished ? { condition: 'published_at IS NOT NULL', bindings: [] } : null;
  },
};
