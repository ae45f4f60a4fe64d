import type { Core, Struct, UID } from '@strapi/strapi';

type Type = Struct.ContentTypeSchema;

/** One document in one language. */
export interface StoryPlace {
  readonly content_type: UID.ContentType;
  readonly document_id: string;
  readonly locale: string;
}

export const placeOf = ({ content_type, document_id, locale }: StoryPlace): StoryPlace => ({
  content_type,
  document_id,
  locale,
});

/** The language of a story whose type has none: Vietnamese first. */
export const ONLY_LOCALE = 'vi';

const optionOf = ({ pluginOptions }: Pick<Type, 'pluginOptions'>, plugin: string, name: string): boolean =>
  Object(Object(pluginOptions)[plugin])[name] === true;

/** Whether a content type's schema says `pluginOptions.newsroom.governed`. */
export const isGoverned = (type: Pick<Type, 'pluginOptions'>): boolean => optionOf(type, 'newsroom', 'governed');

export const isLocalized = (type: Pick<Type, 'pluginOptions'>): boolean => optionOf(type, 'i18n', 'localized');

export const governedTypes = (strapi: Core.Strapi): readonly Type[] =>
  Object.values(strapi.contentTypes).filter(isGoverned);
