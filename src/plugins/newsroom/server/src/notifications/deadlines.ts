import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DUE_WITHIN_MS, duePhase, type DuePhase } from '../../../../../domain/story/deadline';
import { placeOf } from '../../../../../server/story-place';
import { storyRow, type StoryRow } from '../story/row';
import { IN_HAND } from '../work-bin/shelves';
import type { Announcement } from './announce';

/** Deadlines looked at in one round at most. */
const ROUND = 50;

type Announce = (trx: Knex, announcement: Announcement) => Promise<void>;

/**
 * Tells people of deadlines that are near or past, once for each deadline and phase: whoever writes the notice's own row
 * first announces it, in the same transaction.
 */
export async function noticeDeadlines(strapi: Core.Strapi, announce: Announce, now: number): Promise<void> {
  for (const story of await due(strapi.db.connection, now)) {
    const phase = duePhase(story.deadline_at ?? Infinity, now);
    if (phase) await strapi.db.transaction(({ trx }) => noticeOnce(trx, story, phase, announce));
  }
}

async function noticeOnce(trx: Knex, story: StoryRow, phase: DuePhase, announce: Announce): Promise<void> {
  if (story.deadline_at === null) return;
  const written: readonly unknown[] = await trx('newsroom_due_notices')
    .insert({ ...placeOf(story), deadline_at: story.deadline_at, phase })
    .onConflict(['content_type', 'document_id', 'locale', 'deadline_at', 'phase'])
    .ignore()
    .returning('phase');
  if (written.length === 0) return;
  await announce(trx, {
    ...{ kind: 'due', story, actor: null },
    facts: { deadlineAt: story.deadline_at, isPast: phase === 'past' },
  });
}

/** Nobody was told of these yet, as they stand now. */
async function due(knex: Knex, now: number): Promise<readonly StoryRow[]> {
  const told = knex('newsroom_due_notices as told')
    .whereRaw('told.content_type = story.content_type and told.document_id = story.document_id')
    .whereRaw('told.locale = story.locale and told.deadline_at = story.deadline_at')
    .whereRaw(`told.phase = case when story.deadline_at <= ? then 'past' else 'soon' end`, [now]);
  const raws = await knex('newsroom_stories as story')
    .whereIn('story.stage', IN_HAND)
    .where('story.deadline_at', '<=', now + DUE_WITHIN_MS)
    .whereNotExists(told)
    .orderBy('story.deadline_at')
    .limit(ROUND)
    .select('story.*');
  return raws.map(storyRow);
}
