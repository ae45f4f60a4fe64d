import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { Refusal } from '../../../../../domain/shared/errors';
import type { BulkRequest, BulkResult } from '../../../contract/work-bin';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { NewsroomRefusal, STORY_UNKNOWN } from '../refusal';
import { governedUid } from '../routes/asking';
import type { StoryPlace } from '../story/row';

type Named = BulkRequest['stories'][number];

/** Does one thing to many stories. Each passes, or is refused, by itself: what one lacks holds back no other. */
export async function inBulk(strapi: Core.Strapi, person: ActingPerson, asked: BulkRequest): Promise<BulkResult[]> {
  const order = asked.action === 'publish' ? await targetsFirst(strapi, asked.stories) : asked.stories;
  const results = new Map<Named, BulkResult>();
  for (const story of order) results.set(story, await one(strapi, person, asked, story));
  return asked.stories.flatMap((story) => results.get(story) ?? []);
}

async function one(
  strapi: Core.Strapi,
  person: ActingPerson,
  { action, assignee }: BulkRequest,
  story: Named,
): Promise<BulkResult> {
  const { type, documentId, locale, revision } = story;
  const named = { type, documentId, locale };
  try {
    const place = placeOf(strapi, story);
    if (!place) throw new NewsroomRefusal(STORY_UNKNOWN, person.language);
    const body = action === 'approve' ? { revision } : action === 'assign' ? { assignee } : {};
    await newsroom(strapi).acts.perform(action, place, body);
    return { ...named, outcome: 'done' };
  } catch (error) {
    return { ...named, outcome: 'refused', ...refusalIn(error) };
  }
}

/** @throws whatever is no refusal: a bug of ours. */
function refusalIn(error: unknown): Pick<BulkResult, 'code' | 'message'> {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  if (!(error instanceof errors.ApplicationError || error instanceof errors.ForbiddenError)) throw error;
  const { code }: { readonly code?: unknown } = Object(error.details);
  return { ...(typeof code === 'string' && { code }), message: error.message };
}

function placeOf(strapi: Core.Strapi, { type, documentId, locale }: Named): StoryPlace | null {
  const uid = governedUid(strapi, type);
  return uid && { content_type: uid, document_id: documentId, locale };
}

/** Whatever another of them points at goes out before it, so that together they can. */
async function targetsFirst(strapi: Core.Strapi, stories: readonly Named[]): Promise<readonly Named[]> {
  const pointsAt = new Map<Named, readonly string[]>();
  for (const story of stories) {
    const place = placeOf(strapi, story);
    const targets = place ? await newsroom(strapi).adviser.unpublishedTargets(place) : [];
    pointsAt.set(
      story,
      targets.map(({ documentId }) => documentId),
    );
  }
  const waiting = [...stories];
  const order: Named[] = [];
  while (waiting.length > 0) {
    const isFree = (story: Named) =>
      !waiting.some((other) => other !== story && pointsAt.get(story)?.includes(other.documentId));
    const index = Math.max(0, waiting.findIndex(isFree)); // in a circle, somebody has to be first
    order.push(...waiting.splice(index, 1));
  }
  return order;
}
