import type { Core, Schema, UID } from '@strapi/strapi';
import { objectsIn, textsIn, type Content, type FieldShape, type Json } from '../../../../../domain/story/canonical';
import { isLocalized } from '../../../../../server/governed-types';
import { newsroom } from '../newsroom';
import { FILE, referencesIn, targetOf } from '../revisions/references';

type Row = Readonly<Record<string, unknown>>;

interface Reading {
  readonly strapi: Core.Strapi;
  readonly locale: string;
  /** Everything that the content points at and that is still there, by content type and documentId. */
  readonly rows: ReadonlyMap<string, Row>;
}

const keyOf = (target: string, documentId: string): string => `${target} ${documentId}`;

/**
 * A content as the database would hold it, populated: as far as a draft says it, and with empty texts and lists where a
 * field that a publication needs is not filled in yet.
 */
export async function entryOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  content: Content,
  locale: string,
): Promise<Row> {
  const rows = await rowsFor(strapi, uid, content, locale);
  return partOf({ strapi, locale, rows }, uid, content);
}

async function rowsFor(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  content: Content,
  locale: string,
): Promise<Reading['rows']> {
  const references = referencesIn(strapi, uid, content);
  const rows = new Map<string, Row>();
  for (const target of new Set(references.map((each) => each.target))) {
    const ids = references.filter((each) => each.target === target).map(({ documentId }) => documentId);
    const hasLocales = target !== FILE && isLocalized(strapi.contentType(target));
    const where = { documentId: { $in: ids }, ...(hasLocales && { locale }) };
    const found = await strapi.db.query(target).findMany({ where, orderBy: { id: 'desc' } });
    for (const row of found) rows.set(keyOf(target, row.documentId), row); // the draft's row is the older one
  }
  return rows;
}

function partOf(reading: Reading, uid: string, content: Content): Row {
  const { strapi } = reading;
  const { attributes } = strapi.getModel(uid as UID.Schema); // the uid of a content type or of a component in it
  const fields = Object.entries(newsroom(strapi).content.shapeOf(uid)).map(([name, field]) => {
    const attribute = attributes[name];
    return [name, attribute ? valueOf(reading, { uid, name, field, attribute }, content[name]) : null] as const;
  });
  return Object.fromEntries(fields);
}

interface Field {
  readonly uid: string;
  readonly name: string;
  readonly field: FieldShape;
  readonly attribute: Schema.Attribute.AnyAttribute;
}

function valueOf(reading: Reading, { uid, name, field, attribute }: Field, value: Json | undefined): unknown {
  const oneOrMany = <T>(all: readonly T[], isMany: boolean) => (isMany ? all : (all[0] ?? null));
  const rowsOf = (target: string, ids: readonly string[]) =>
    ids.flatMap((documentId) => reading.rows.get(keyOf(target, documentId)) ?? []);
  switch (field.kind) {
    case 'value':
      return value ?? blank(attribute);
    case 'relation':
      return oneOrMany(rowsOf(targetOf(reading.strapi, uid, name), textsIn(value)), field.isMany);
    case 'media': {
      const ids = objectsIn(value).map(({ file }) => String(file));
      return oneOrMany(rowsOf(FILE, ids), field.isMany);
    }
    case 'component': {
      const parts = objectsIn(value).map((each) => partOf(reading, field.component, each));
      return oneOrMany(parts, field.isMany);
    }
    case 'zone':
      return objectsIn(value).map((each) => ({
        __component: each.__component,
        ...partOf(reading, String(each.__component), each),
      }));
    default:
      return field satisfies never;
  }
}

/** What stands for a field that is not filled in: a page must not fail for it. */
function blank(attribute: Schema.Attribute.AnyAttribute): unknown {
  if (attribute.type === 'blocks') return [];
  if (!('required' in attribute) || !attribute.required) return null;
  if (attribute.type === 'enumeration') return attribute.enum[0] ?? null;
  return ['string', 'text', 'richtext'].includes(attribute.type) ? '' : null;
}
