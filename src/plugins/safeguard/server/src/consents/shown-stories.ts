import type { Core, UID } from '@strapi/strapi';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { CoveredStory as ShownStory } from '../../../contract/consent';
import type { CoveredStory } from './rows';

interface Version {
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly title?: string;
  readonly name?: string;
}

/** How the keeper of consents sees stories: by their titles. One query for each content type. */
export async function shownStories(strapi: Core.Strapi, stories: readonly CoveredStory[]) {
  const types = [...new Set(stories.map(({ content_type }) => content_type as UID.ContentType))]; // governed types alone
  const versions = new Map<string, readonly Version[]>();
  for (const uid of types) {
    const ids = stories.flatMap(({ content_type, document_id }) => (content_type === uid ? document_id : []));
    versions.set(uid, await versionsOf(strapi, uid, [...new Set(ids)]));
  }
  return ({ content_type, document_id }: CoveredStory): ShownStory => {
    const uid = content_type as UID.ContentType; // as above
    const known = (versions.get(uid) ?? []).filter(({ documentId }) => documentId === document_id);
    const [first] = known;
    const language = ({ locale }: Version) => (isLocalized(strapi.contentType(uid)) && locale) || ONLY_LOCALE;
    return {
      type: strapi.contentType(uid).info.singularName,
      documentId: document_id,
      title: first ? (first.title ?? first.name ?? '') : null,
      publicIn: known.filter(({ publishedAt }) => publishedAt !== null).map(language),
    };
  };
}

function versionsOf(strapi: Core.Strapi, uid: UID.ContentType, ids: readonly string[]): Promise<readonly Version[]> {
  const { attributes } = strapi.contentType(uid);
  const title = 'title' in attributes ? 'title' : 'name';
  return strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...ids] } },
    select: ['documentId', 'locale', 'publishedAt', title],
    orderBy: { id: 'asc' },
  });
}
