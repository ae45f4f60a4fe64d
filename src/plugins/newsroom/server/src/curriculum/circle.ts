import type { Core, UID } from '@strapi/strapi';
import { leadsBackTo } from '../../../../../domain/lesson/curriculum';
import type { StoryPlace } from '../../../../../server/story-place';

const LESSON: UID.CollectionType = 'api::lesson.lesson';

/**
 * Whether a lesson that requires these would, through what they require in their drafts or before readers, require itself.
 * Nobody could begin anywhere.
 */
export const goesInCircle = (
  strapi: Core.Strapi,
  { content_type, document_id, locale }: StoryPlace,
  requires: readonly string[],
): Promise<boolean> => {
  if (content_type !== LESSON) return Promise.resolve(false);
  return leadsBackTo(document_id, requires, async (ids) => {
    const rows: readonly Requiring[] = await strapi.db.query(LESSON).findMany({
      where: { documentId: { $in: [...ids] }, locale },
      select: ['documentId'],
      populate: { prerequisites: { select: ['documentId'] } },
    });
    return rows.flatMap(({ prerequisites }) => prerequisites.map(({ documentId }) => documentId));
  });
};

interface Requiring {
  readonly prerequisites: readonly { readonly documentId: string }[];
}
