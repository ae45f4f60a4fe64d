import type { UID } from '@strapi/strapi';

/** One document in one language: what a story is kept under. */
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
