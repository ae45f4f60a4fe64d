import type { Core, UID } from '@strapi/strapi';
import { textsIn, type Content } from '../../../../../domain/story/canonical';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';

/** One thing that a story was made from. */
export interface Source {
  /** The relation that names it. */
  readonly field: string;
  readonly place: StoryPlace;
}

/** The relations of a type that say what a story was made from: `pluginOptions.newsroom.source` in its schema. */
export function sourceFields(strapi: Core.Strapi, uid: UID.ContentType): readonly SourceField[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([field, attribute]) => {
    const options: { readonly source?: unknown } = Object(Object(attribute.pluginOptions).newsroom);
    const isSource = options.source === true && attribute.type === 'relation' && 'target' in attribute;
    return isSource ? [{ field, target: attribute.target as UID.ContentType }] : []; // a relation's target is a type
  });
}

interface SourceField {
  readonly field: string;
  readonly target: UID.ContentType;
}

/** What a draft names as its sources, in its own language. */
export const sourcesOf = (
  strapi: Core.Strapi,
  { content_type, locale }: StoryPlace,
  content: Content,
): readonly Source[] =>
  sourceFields(strapi, content_type).flatMap(({ field, target }) =>
    textsIn(content[field]).map((document_id) => ({
      field,
      place: {
        ...{ content_type: target, document_id },
        locale: isLocalized(strapi.contentType(target)) ? locale : ONLY_LOCALE,
      },
    })),
  );
