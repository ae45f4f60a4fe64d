import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom, syndication, type ActingPerson } from '../neighbours';
import * as rows from './rows';

const REASON = { code: 'consent-withdrawn', text: 'Sự đồng ý đã được rút lại hoặc đã hết hạn.' } as const;

interface Ending {
  readonly consent: Pick<rows.ConsentRow, 'id' | 'media'>;
  /** Who took the word back; nobody, when it ran out. */
  readonly by: ActingPerson | null;
}

/**
 * Kills every public language version of the stories that rested on a consent, and of those that show one of its pictures.
 * Outlets are told, and have to remove them. Stands or falls with the transaction that ends the consent.
 */
export async function takeDown(strapi: Core.Strapi, trx: Knex, { consent, by }: Ending): Promise<void> {
  const places: StoryPlace[] = [];
  for (const story of await rows.storiesOf(trx, consent.id)) places.push(...(await publicPlaces(strapi, story)));
  places.push(...(await showing(strapi, trx, consent.media)));
  const once = new Map(places.map((place) => [Object.values(place).join('/'), place]));
  for (const place of once.values())
    await newsroom(strapi).acts.takeDown(place, { reason: REASON, rule: 'consent', signedBy: by ? [by] : [] });
}

async function publicPlaces(
  strapi: Core.Strapi,
  { content_type, document_id }: rows.CoveredStory,
): Promise<StoryPlace[]> {
  const uid = content_type as UID.ContentType; // the register names governed types alone
  const published: { locale: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: document_id, publishedAt: { $notNull: true } }, select: ['id', 'locale'] });
  const hasLanguages = isLocalized(strapi.contentType(uid));
  return published.map(({ locale }) => ({
    content_type: uid,
    document_id,
    locale: hasLanguages ? (locale ?? ONLY_LOCALE) : ONLY_LOCALE,
  }));
}

/** What outlets have with one of these pictures, and public stories whose drafts show it. */
async function showing(strapi: Core.Strapi, trx: Knex, media: readonly string[]): Promise<readonly StoryPlace[]> {
  if (media.length === 0) return [];
  const files: { id: number; hash: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { documentId: { $in: [...media] } }, select: ['id', 'hash'] });
  const sources = files.map(({ hash }) => hash);
  const items = await syndication(strapi).storiesOf(trx, { uuids: [], sha256s: [], sources });
  const drafts: StoryPlace[] = [];
  for (const { id } of files) drafts.push(...(await newsroom(strapi).forgetting.storiesShowing(id)));
  const places = [...items];
  for (const draft of drafts) places.push(...(await publicPlaces(strapi, draft)));
  return places;
}
