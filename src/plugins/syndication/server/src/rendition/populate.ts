import type { Core, Schema, UID } from '@strapi/strapi';

type Populate = Record<string, unknown>;

/**
 * Everything of a type that a rendition is made of: components, sections, media, and the records it points at.
 * People who may log in are never read.
 */
export function populateFor(strapi: Core.Strapi, uid: UID.Schema): Populate {
  const { attributes } = strapi.getModel(uid);
  const entries = Object.entries(attributes).flatMap(([name, attribute]) => {
    const spec = name === 'localizations' ? null : populateAttribute(strapi, attribute);
    return spec === null ? [] : [[name, spec] as const];
  });
  return Object.fromEntries(entries);
}

function populateAttribute(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute): Populate | true | null {
  switch (attribute.type) {
    case 'media':
      return true;
    case 'relation':
      return 'target' in attribute && attribute.target !== 'admin::user' ? true : null;
    case 'component':
      return { populate: populateFor(strapi, attribute.component) };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          attribute.components.map((component) => [component, { populate: populateFor(strapi, component) }]),
        ),
      };
    default:
      return null;
  }
}
