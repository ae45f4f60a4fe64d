import type { Core, Modules, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isGoverned } from '../governed-types';
import { newsroom } from '../newsroom';
import type { LoadedContent } from './content';
import { placeOf, type StoryPlace, type StoryRow } from './row';

type Middleware = Modules.Documents.Middleware.Middleware;

/** What readers have now is this draft: whoever writes in it from now on is a contributor to what comes next. */
export async function recordPublished(
  strapi: Core.Strapi,
  trx: Knex,
  story: StoryRow,
  content: LoadedContent,
): Promise<StoryRow> {
  const now = Date.now();
  await trx('newsroom_contributors').where(placeOf(story)).delete();
  return newsroom(strapi).stories.change(trx, story, {
    stage: 'published',
    stage_since: now,
    is_public: true,
    revision: content.hash,
    published_revision: content.hash,
    published_text: content.textHash(),
    publish_at: null,
  });
}

/** Readers have it no more. */
export async function recordUnpublished(strapi: Core.Strapi, trx: Knex, story: StoryRow): Promise<StoryRow> {
  const stage = story.stage === 'published' ? { stage: 'draft' as const, stage_since: Date.now() } : {};
  return newsroom(strapi).stories.change(trx, story, { ...stage, is_public: false, unpublish_at: null });
}

/** After what the document service publishes or takes down. */
export const notePublication =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    const isOurs = isGoverned(ctx.contentType) && ['publish', 'unpublish'].includes(ctx.action);
    if (!isOurs || !('documentId' in ctx.params)) return next();
    const documentId = String(ctx.params.documentId);
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      for (const place of await placesOf(strapi, ctx.contentType.uid, documentId))
        await bringInStep(strapi, trx, place);
      return result;
    });
  };

async function placesOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<StoryPlace[]> {
  const locales = await newsroom(strapi).stories.localesOf(uid, documentId);
  return locales.map((locale) => ({ content_type: uid, document_id: documentId, locale }));
}

async function bringInStep(strapi: Core.Strapi, trx: Knex, place: StoryPlace): Promise<void> {
  const { stories, content } = newsroom(strapi);
  const story = await stories.find(trx, place);
  if (!story) return;
  const published = await content.of(place.content_type, place.document_id, place.locale, 'published');
  const draft = await content.of(place.content_type, place.document_id, place.locale);
  if (published && draft && (!story.is_public || story.published_text !== published.textHash()))
    await recordPublished(strapi, trx, story, draft);
  if (!published && story.is_public) await recordUnpublished(strapi, trx, story);
}
