import type { Core, UID } from '@strapi/strapi';
import { isLocalized, ONLY_LOCALE, type StoryPlace } from '../governed';
import { newsroom, type ActingPerson } from '../neighbours';
import type { CoveredStory } from './rows';

const REASON = { code: 'consent-withdrawn', text: 'Sự đồng ý đã được rút lại hoặc đã hết hạn.' } as const;

/**
 * Kills every public language version of the stories that rested on a consent. Outlets are told, and have to remove them.
 * @param by - Who took the word back; nobody, when it ran out.
 */
export async function takeDown(
  strapi: Core.Strapi,
  stories: readonly CoveredStory[],
  by: ActingPerson | null,
): Promise<void> {
  const signedBy = by ? [by] : [];
  for (const story of stories)
    for (const place of await publicPlaces(strapi, story))
      await newsroom(strapi).acts.takeDown(place, { reason: REASON, rule: 'consent', signedBy });
}

async function publicPlaces(strapi: Core.Strapi, { content_type, document_id }: CoveredStory): Promise<StoryPlace[]> {
  const uid = content_type as UID.ContentType; // the register names governed types alone
  const rows: { locale: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: document_id, publishedAt: { $notNull: true } }, select: ['id', 'locale'] });
  const hasLanguages = isLocalized(strapi.contentType(uid));
  return rows.map(({ locale }) => ({
    content_type: uid,
    document_id,
    locale: hasLanguages ? (locale ?? ONLY_LOCALE) : ONLY_LOCALE,
  }));
}
