import type { Core, Struct } from '@strapi/strapi';

type Type = Struct.ContentTypeSchema;

/** Whether a content type's schema says `pluginOptions.newsroom.governed`. */
export function isGoverned(type: Pick<Type, 'pluginOptions'>): boolean {
  const options = type.pluginOptions?.newsroom;
  return typeof options === 'object' && options !== null && 'governed' in options && options.governed === true;
}

/** Whether the stories of this type belong to a desk. */
export const hasDesk = (type: Pick<Type, 'attributes'>): boolean => 'desk' in type.attributes;

export const governedTypes = (strapi: Core.Strapi): readonly Type[] =>
  Object.values(strapi.contentTypes).filter(isGoverned);

/** The language of a story whose type has none: Vietnamese first. */
export const ONLY_LOCALE = 'vi';

export function isLocalized({ pluginOptions }: Pick<Type, 'pluginOptions'>): boolean {
  const options = pluginOptions?.i18n;
  return typeof options === 'object' && options !== null && 'localized' in options && options.localized === true;
}
