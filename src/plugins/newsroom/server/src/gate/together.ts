import type { Core, UID } from '@strapi/strapi';
import { isLocalized } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { notices } from '../neighbours';
import { newsroom } from '../newsroom';
import { inCompany } from './company';

interface Together {
  readonly places: readonly StoryPlace[];
  /** What goes out with them, each through every station of the pipeline. */
  readonly along: readonly StoryPlace[];
}

/** Publishes stories that point at one another, in one transaction. Outlets are told when all of them are out. */
export async function together<T>(
  strapi: Core.Strapi,
  { places, along }: Together,
  next: () => Promise<T>,
): Promise<T> {
  const all = [...places, ...along];
  return inCompany<T>(all, () =>
    notices(strapi).together<T>(async () => {
      for (const place of along) await publish(strapi, place);
      const result = await next();
      for (const place of all) await holdTogether(strapi, place);
      return result;
    }),
  );
}

async function publish(strapi: Core.Strapi, { content_type, document_id: documentId, locale }: StoryPlace) {
  const uid = content_type as UID.CollectionType; // a single type has the same service
  const inLanguage = isLocalized(strapi.contentType(uid)) ? { locale } : {};
  await strapi.documents(uid).publish({ documentId, ...inLanguage });
}

/** The first one went out before what it points at: Strapi has put that relation in since, or nothing goes out. */
async function holdTogether(strapi: Core.Strapi, { content_type, document_id, locale }: StoryPlace): Promise<void> {
  const { content } = newsroom(strapi);
  content.readAgain();
  const approved = await content.of(content_type, document_id, locale);
  const published = await content.of(content_type, document_id, locale, 'published');
  if (approved?.hash !== published?.hash)
    throw new Error(`A relation of ${content_type} ${document_id} was lost while its ring was published.`);
}
