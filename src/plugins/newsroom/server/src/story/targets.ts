import type { Core, UID } from '@strapi/strapi';
import type { Content } from '../../../../../domain/story/canonical';
import { targetsOf, type Target } from '../../../../../domain/story/targets';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import { oneByOne } from '../../../../../server/one-by-one';
import type { StoryPlace } from '../../../../../server/story-place';
import { sourceFields } from '../derivations/sources';
import { newsroom } from '../newsroom';

/** A target as people know it. */
export interface TitledTarget {
  readonly field: string;
  readonly title: string;
  /** The content type's singular name. */
  readonly type: string;
  readonly documentId: string;
}

/**
 * Of what a story points at, what readers do not have in its language. What it was made from is no matter of theirs. One
 * query for each type that it points at.
 */
export async function unpublishedTargets(
  strapi: Core.Strapi,
  place: StoryPlace,
  content: Content,
): Promise<readonly Target[]> {
  const { shapeOf } = newsroom(strapi).content;
  const targets = targetsOf(content, shapeOf(place.content_type), shapeOf);
  const ownSources = new Set(sourceFields(strapi, place.content_type).map(({ field }) => field));
  const isShown = ({ documentId, field }: Target) => documentId !== place.document_id && !ownSources.has(field);
  const others = targets.filter(isShown);
  const types = [...new Set(others.map(({ uid }) => uid))];
  const rows = await oneByOne(types, (uid) => rowsOf(strapi, uid, others, place.locale, 'published'));
  const isPublic = new Set(rows.flat().map(({ documentId }) => documentId));
  return others.filter(({ documentId }) => !isPublic.has(documentId));
}

/** With the titles of their drafts, which are for the newsroom alone. */
export async function titled(
  strapi: Core.Strapi,
  targets: readonly Target[],
  locale: string,
): Promise<readonly TitledTarget[]> {
  const types = [...new Set(targets.map(({ uid }) => uid))];
  const rows = await oneByOne(types, (uid) => rowsOf(strapi, uid, targets, locale, 'draft'));
  const titles = new Map(rows.flat().map(({ documentId, title, name }) => [documentId, title ?? name]));
  return targets.map(({ uid, documentId, field }) => ({
    ...{ field, documentId, title: titles.get(documentId) ?? '' },
    type: strapi.contentType(uid as UID.ContentType).info.singularName, // named by a schema
  }));
}

/** Where a target lies, in the language of whoever points at it. */
export const placeOfTarget = (strapi: Core.Strapi, { uid, documentId }: Target, locale: string): StoryPlace => ({
  content_type: uid as UID.ContentType, // named by a schema
  document_id: documentId,
  locale: isLocalized(strapi.contentType(uid as UID.ContentType)) ? locale : ONLY_LOCALE,
});

interface Row {
  readonly documentId: string;
  readonly title?: string | null;
  readonly name?: string | null;
}

async function rowsOf(
  strapi: Core.Strapi,
  uid: string,
  targets: readonly Target[],
  locale: string,
  version: 'draft' | 'published',
): Promise<readonly Row[]> {
  const type = strapi.contentType(uid as UID.ContentType); // named by a schema
  const ids = targets.filter((target) => target.uid === uid).map(({ documentId }) => documentId);
  return strapi.db.query(type.uid).findMany({
    where: {
      documentId: { $in: ids },
      publishedAt: version === 'draft' ? null : { $notNull: true },
      ...(isLocalized(type) && { locale }),
    },
    select: ['documentId', ...['title', 'name'].filter((field) => field in type.attributes)],
  });
}
