import type { Core } from '@strapi/strapi';
import { reaches, readingReach } from '../../../../../domain/people/reach';
import type { AuditRow, RecordedStory } from '../../../contract/audit';
import { standingOf } from '../people/standing';
import type { StoryRow } from '../story/row';

type Found = Pick<StoryRow, 'type' | 'document_id' | 'locale' | 'title' | 'desk'>;

/**
 * The stories of these entries as they are called now, as far as they are still there and this person reads them. The record
 * itself never holds a title, and what is forgotten has none. One query for any number of entries.
 */
export async function namedStories(
  strapi: Core.Strapi,
  rows: readonly AuditRow[],
  reader: number,
): Promise<readonly RecordedStory[]> {
  const places = rows.flatMap(({ contentType, documentId, locale }) =>
    contentType && documentId && locale ? [[contentType, documentId, locale]] : [],
  );
  if (places.length === 0) return [];
  const found: readonly Found[] = await strapi.db
    .connection('newsroom_stories')
    .whereIn(['content_type', 'document_id', 'locale'], places)
    .select('type', 'document_id', 'locale', 'title', 'desk');
  const reach = readingReach(await standingOf(strapi, reader));
  return found
    .filter(({ desk }) => reaches(reach, desk))
    .map(({ type, document_id: documentId, locale, title }) => ({ type, documentId, locale, title }));
}
