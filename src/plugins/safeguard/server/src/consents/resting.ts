import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../neighbours';
import * as rows from './rows';

/** The drafts that rest on a consent, in every language: those it names, and those that show one of its pictures. */
export async function draftsResting(
  strapi: Core.Strapi,
  trx: Knex,
  { id, media }: Pick<rows.ConsentRow, 'id' | 'media'>,
): Promise<readonly StoryPlace[]> {
  const { stories, forgetting } = newsroom(strapi);
  const places: StoryPlace[] = [];
  for (const { content_type, document_id } of await rows.storiesOf(trx, id)) {
    const uid = content_type as UID.ContentType; // the register names governed types alone
    const locales = await stories.localesOf(uid, document_id);
    const inLanguages = isLocalized(strapi.contentType(uid)) ? locales : [ONLY_LOCALE];
    places.push(...inLanguages.map((locale) => ({ content_type: uid, document_id, locale })));
  }
  for (const file of await filesOf(strapi, media)) places.push(...(await forgetting.storiesShowing(file)));
  return places;
}

async function filesOf(strapi: Core.Strapi, media: readonly string[]): Promise<readonly number[]> {
  if (media.length === 0) return [];
  const files: readonly { readonly id: number }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { documentId: { $in: [...media] } }, select: ['id'] });
  return files.map(({ id }) => id);
}
