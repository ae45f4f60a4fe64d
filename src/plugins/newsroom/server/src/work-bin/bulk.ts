import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { Refusal } from '../../../../../domain/shared/errors';
import { targetsFirst } from '../../../../../domain/story/ring';
import type { StoryPlace } from '../../../../../server/story-place';
import type { BulkRequest, BulkResult } from '../../../contract/work-bin';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { NewsroomRefusal, STORY_UNKNOWN } from '../refusal';
import { governedUid } from '../routes/asking';
import { unpublishedTargets } from '../story/targets';

type Named = BulkRequest['stories'][number];

/** Does one thing to many stories. Each passes, or is refused, by itself: what one lacks holds back no other. */
export async function inBulk(strapi: Core.Strapi, person: ActingPerson, asked: BulkRequest): Promise<BulkResult[]> {
  const order = asked.action === 'publish' ? await inOrder(strapi, asked.stories) : asked.stories;
  const results = new Map<Named, BulkResult>();
  const since = Date.now();
  for (const story of order) results.set(story, await one(strapi, person, { ...asked, since }, story));
  return asked.stories.flatMap((story) => results.get(story) ?? []);
}

interface Started extends BulkRequest {
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Published with one of the others, because they point at each other. */
async function wentAlong(strapi: Core.Strapi, place: StoryPlace, since: number): Promise<boolean> {
  const story = await newsroom(strapi).stories.find(strapi.db.connection, place);
  return story?.stage === 'published' && story.stage_since >= since;
}

async function one(
  strapi: Core.Strapi,
  person: ActingPerson,
  { action, assignee, since }: Started,
  story: Named,
): Promise<BulkResult> {
  const { type, documentId, locale, revision } = story;
  const named = { type, documentId, locale };
  try {
    const place = placeNamed(strapi, story);
    if (!place) throw new NewsroomRefusal(STORY_UNKNOWN, person.language);
    if (action === 'publish' && (await wentAlong(strapi, place, since))) return { ...named, outcome: 'done' };
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

function placeNamed(strapi: Core.Strapi, { type, documentId, locale }: Named): StoryPlace | null {
  const uid = governedUid(strapi, type);
  return uid && { content_type: uid, document_id: documentId, locale };
}

/** Whatever another of them points at goes out before it, so that together they can. */
async function inOrder(strapi: Core.Strapi, stories: readonly Named[]): Promise<readonly Named[]> {
  const pointsAt = new Map<Named, readonly string[]>();
  for (const story of stories) pointsAt.set(story, await unpublishedFrom(strapi, story));
  return targetsFirst(stories, (one, other) => pointsAt.get(one)?.includes(other.documentId) ?? false);
}

async function unpublishedFrom(strapi: Core.Strapi, story: Named): Promise<readonly string[]> {
  const place = placeNamed(strapi, story);
  const loaded = place && (await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale));
  const targets = loaded ? await unpublishedTargets(strapi, place, loaded.content) : [];
  return targets.map(({ documentId }) => documentId);
}
