import type { Core, Struct } from '@strapi/strapi';

/** Whether a content type's schema says `pluginOptions.newsroom.governed`. */
export function isGoverned(type: Pick<Struct.ContentTypeSchema, 'pluginOptions'>): boolean {
  const options = type.pluginOptions?.newsroom;
  return typeof options === 'object' && options !== null && 'governed' in options && options.governed === true;
}

/** Whether the stories of this type belong to a desk. */
export const hasDesk = (type: Pick<Struct.ContentTypeSchema, 'attributes'>): boolean => 'desk' in type.attributes;

export const governedTypes = (strapi: Core.Strapi): readonly Struct.ContentTypeSchema[] =>
  Object.values(strapi.contentTypes).filter(isGoverned);
