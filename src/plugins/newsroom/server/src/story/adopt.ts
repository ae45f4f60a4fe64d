import type { Core, Struct } from '@strapi/strapi';
import type { Knex } from 'knex';
import { governedTypes, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import type { Actor } from '../actors';
import { newsroom } from '../newsroom';

/** Stories that are taken in with one transaction. */
const BATCH = 50;

const NOBODY: Actor = { person: null, path: 'service' };

interface DraftRow {
  readonly documentId: string;
  readonly locale: string | null;
}

/**
 * Gives what was there before the newsroom governed its type a story each: what is public stays so, and counts as approved
 * as it stands. Once for each type: what appears past the newsroom later is for `npm run verify` to name, not for a
 * restart to launder.
 */
export async function adoptStories(strapi: Core.Strapi): Promise<void> {
  const counters = strapi.db.connection('newsroom_counters');
  const known: string[] = await counters.clone().where('name', 'like', `${ADOPTED}%`).pluck('name');
  const fresh = governedTypes(strapi).filter(({ info }) => !known.includes(ADOPTED + info.singularName));
  for (const type of fresh) {
    await adoptType(strapi, type);
    await counters.clone().insert({ name: ADOPTED + type.info.singularName, value: 1 });
  }
}

/** The names of counters that say which types were looked through. */
const ADOPTED = 'adopted:';

async function adoptType(strapi: Core.Strapi, { uid }: Struct.ContentTypeSchema): Promise<void> {
  const drafts: DraftRow[] = await strapi.db
    .query(uid)
    .findMany({ where: { publishedAt: null }, select: ['documentId', 'locale'] });
  for (let start = 0; start < drafts.length; start += BATCH) {
    const batch = drafts.slice(start, start + BATCH);
    await strapi.db.transaction(async ({ trx }) => {
      for (const { documentId, locale } of batch)
        await adopt(strapi, trx, { content_type: uid, document_id: documentId, locale: locale ?? ONLY_LOCALE });
    });
  }
}

async function adopt(strapi: Core.Strapi, trx: Knex, place: StoryPlace): Promise<void> {
  const { stories, content } = newsroom(strapi);
  const { content_type: uid, document_id, locale } = place;
  const draft = await content.of(uid, document_id, locale);
  const known = await stories.find(trx, place);
  if (!draft || known?.is_public) return;
  const story = known ?? (await stories.begin(trx, place, draft)); // one begins when a type is given its drafts
  if (!known) await stories.tell({ trx, story, before: null, content: draft, actor: NOBODY, changed: true, voided: 0 });
  const published = await content.of(uid, document_id, locale, 'published');
  if (!published) return;
  const isAsPublished = published.textHash() === draft.textHash();
  await stories.change(trx, story, {
    is_public: true,
    ...(isAsPublished && { stage: 'published' }),
    published_revision: isAsPublished ? draft.hash : published.hash,
    published_text: published.textHash(),
  });
  if (isAsPublished) await newsroom(strapi).revisions.markPublished(trx, place, draft.hash);
}
