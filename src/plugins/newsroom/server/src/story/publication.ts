import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { placeOf } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';
import type { LoadedContent } from './content';
import type { StoryRow } from './row';

/** What readers have now is this draft: whoever writes in it from now on is a contributor to what comes next. */
export async function recordPublished(
  strapi: Core.Strapi,
  trx: Knex,
  story: StoryRow,
  content: LoadedContent,
): Promise<StoryRow> {
  const now = Date.now();
  await trx('newsroom_contributors').where(placeOf(story)).delete();
  await newsroom(strapi).revisions.markPublished(trx, story, content.hash);
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
