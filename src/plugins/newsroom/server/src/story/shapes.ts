import type { Core, Schema, UID } from '@strapi/strapi';
import type { FieldShape, Shape } from '../../../../../domain/story/canonical';
import { isLocalized } from '../../../../../server/governed-types';

type Attribute = Schema.Attribute.AnyAttribute;
type Populate = Readonly<Record<string, unknown>>;

/** What Strapi keeps about a row for itself. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  ...['createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'createdBy', 'updatedBy'],
  ...['locale', 'localizations', 'documentId', 'id'],
]);

/** The shapes of content types and components, read from their schemas once. */
export function shapesOf(strapi: Core.Strapi) {
  const known = new Map<string, Shape>();
  const shapeOf = (uid: string): Shape => {
    const shape = known.get(uid) ?? readShape(strapi, uid);
    known.set(uid, shape);
    return shape;
  };
  return shapeOf;
}

function readShape(strapi: Core.Strapi, uid: string): Shape {
  const { attributes } = strapi.getModel(uid as UID.Schema);
  const fields = Object.entries(attributes).flatMap(([name, attribute]) => {
    const field = BOOKKEEPING.has(name) ? null : fieldShape(strapi, attribute);
    return field ? [[name, field] as const] : [];
  });
  return Object.fromEntries(fields);
}

function fieldShape(strapi: Core.Strapi, attribute: Attribute): FieldShape | null {
  switch (attribute.type) {
    case 'relation':
      return relationShape(strapi, attribute);
    case 'media':
      return { kind: 'media', isMany: attribute.multiple === true };
    case 'component':
      return { kind: 'component', component: attribute.component, isMany: attribute.repeatable === true };
    case 'dynamiczone':
      return { kind: 'zone' };
    default:
      return { kind: 'value' };
  }
}

/** The other side of a relation belongs to the other document. */
function relationShape(strapi: Core.Strapi, attribute: Attribute & { readonly type: 'relation' }): FieldShape | null {
  if ('mappedBy' in attribute || !('target' in attribute)) return null;
  const target = strapi.contentTypes[attribute.target as UID.ContentType];
  const isMany = ['oneToMany', 'manyToMany'].includes(attribute.relation);
  const hasDrafts = target?.options?.draftAndPublish === true;
  return { kind: 'relation', isMany, drafts: hasDrafts ? target.uid : null };
}

/** Whether a change in one language changes the others: some field is the same in all of them. */
export function hasSharedFields(strapi: Core.Strapi, uid: UID.ContentType, shape: Shape): boolean {
  const type = strapi.contentType(uid);
  const isShared = (name: string) => Object(Object(type.attributes[name]).pluginOptions?.i18n).localized !== true;
  return isLocalized(type) && Object.keys(shape).some(isShared);
}

/** The drafts that are read here serve the safeguard and, once published, outlets: that is more than content. */
const OF_FILES = [
  ...['id', 'documentId', 'hash', 'ext', 'name', 'mime', 'alternativeText', 'caption'],
  ...['width', 'height', 'updatedAt'],
];

/** Everything of a shape that lies in other tables. */
export function populateFor(strapi: Core.Strapi, uid: UID.Schema, shapeOf: (uid: string) => Shape): Populate {
  const { attributes } = strapi.getModel(uid);
  const entries = Object.entries(shapeOf(uid)).flatMap(([name, field]) => {
    const attribute = attributes[name];
    const spec = attribute && populateField(strapi, field, attribute, shapeOf);
    return spec ? [[name, spec] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Reference records are read whole, people who may log in and other stories by their documentId alone. */
function populateRelation(attribute: Attribute, drafts: string | null): Populate {
  const isReference = drafts === null && 'target' in attribute && attribute.target !== 'admin::user';
  return isReference ? {} : { select: ['documentId'] };
}

function populateField(
  strapi: Core.Strapi,
  field: FieldShape,
  attribute: Attribute,
  shapeOf: (uid: string) => Shape,
): Populate | null {
  switch (field.kind) {
    case 'value':
      return null;
    case 'relation':
      return populateRelation(attribute, field.drafts);
    case 'media':
      return { select: OF_FILES };
    case 'component':
      return { populate: populateFor(strapi, field.component as UID.Component, shapeOf) };
    case 'zone': {
      const components = attribute.type === 'dynamiczone' ? attribute.components : [];
      return {
        on: Object.fromEntries(components.map((each) => [each, { populate: populateFor(strapi, each, shapeOf) }])),
      };
    }
    default:
      return field satisfies never;
  }
}
