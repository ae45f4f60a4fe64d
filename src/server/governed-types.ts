import type { Core, Struct } from '@strapi/strapi';

type Type = Struct.ContentTypeSchema;

const optionOf = ({ pluginOptions }: Pick<Type, 'pluginOptions'>, plugin: string, name: string): boolean =>
  Object(Object(pluginOptions)[plugin])[name] === true;

/** Whether a content type's schema says `pluginOptions.newsroom.governed`. */
export const isGoverned = (type: Pick<Type, 'pluginOptions'>): boolean => optionOf(type, 'newsroom', 'governed');

export const governedTypes = (strapi: Core.Strapi): readonly Type[] =>
  Object.values(strapi.contentTypes).filter(isGoverned);

/** Whether the stories of this type belong to a desk. */
export const hasDesk = (type: Pick<Type, 'attributes'>): boolean => 'desk' in type.attributes;

export const isLocalized = (type: Pick<Type, 'pluginOptions'>): boolean => optionOf(type, 'i18n', 'localized');

/** The language of a story whose type has none: Vietnamese first. */
export const ONLY_LOCALE = 'vi';
