import type { Core, UID } from '@strapi/strapi';
import type { Target } from '../../../../../domain/story/targets';
import { isLocalized } from '../governed-types';

/** Of what a story points at, what readers do not have in its language. One query for each type. */
export async function unpublished(
  strapi: Core.Strapi,
  targets: readonly Target[],
  locale: string,
): Promise<readonly Target[]> {
  const types = [...new Set(targets.map(({ uid }) => uid))];
  const published = await Promise.all(
    types.map((uid) => publishedOf(strapi, uid as UID.ContentType, targets, locale)), // named by a schema
  );
  const isPublic = new Set(published.flat());
  return targets.filter(({ uid, documentId }) => !isPublic.has(`${uid} ${documentId}`));
}

async function publishedOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  targets: readonly Target[],
  locale: string,
): Promise<readonly string[]> {
  const ids = targets.filter((target) => target.uid === uid).map(({ documentId }) => documentId);
  const inLanguage = isLocalized(strapi.contentType(uid)) ? { locale } : {};
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true }, ...inLanguage },
    select: ['documentId'],
  });
  return rows.map(({ documentId }) => `${uid} ${documentId}`);
}
