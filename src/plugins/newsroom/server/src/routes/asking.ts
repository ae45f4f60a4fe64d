import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { reaches, readingReach } from '../../../../../domain/people/reach';
import { governedTypes } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { standingOf } from '../people/standing';
import { NewsroomRefusal, NOT_A_PERSON, STORY_UNKNOWN } from '../refusal';
import type { StoryRow } from '../story/row';

/** Who sent the request. @throws {NewsroomRefusal} when no person did: a token is nobody. */
export function personAsking(strapi: Core.Strapi): ActingPerson {
  const { person } = newsroom(strapi).actors.current();
  if (!person) throw new NewsroomRefusal(NOT_A_PERSON, 'vi');
  return person;
}

/** The content type that goes by a singular name in addresses, if it is governed. */
export const governedUid = (strapi: Core.Strapi, type: unknown): UID.ContentType | null =>
  governedTypes(strapi).find(({ info }) => info.singularName === type)?.uid ?? null;

/** The story that `/stories/{type}/{documentId}?locale=` names, or `null`. */
export async function placeAsked(strapi: Core.Strapi, { params, query }: Context): Promise<StoryPlace | null> {
  const uid = governedUid(strapi, params.type);
  if (!uid) return null;
  const locale = await newsroom(strapi).stories.localeOf(uid, query.locale);
  return { content_type: uid, document_id: String(params.documentId), locale };
}

/** The same story, read by somebody who may. @throws {NewsroomRefusal} when there is none, or it is not theirs to read. */
export async function storyAsked(strapi: Core.Strapi, ctx: Context, person: ActingPerson): Promise<StoryRow> {
  return storyOf(strapi, await placeAsked(strapi, ctx), person);
}

/** The story at a place, read by somebody who may. @throws {NewsroomRefusal} as above. */
export async function storyOf(strapi: Core.Strapi, place: StoryPlace | null, person: ActingPerson): Promise<StoryRow> {
  const story = place && (await newsroom(strapi).stories.find(strapi.db.connection, place));
  const reach = readingReach(await standingOf(strapi, person.id));
  if (!story || !reaches(reach, story.desk)) throw new NewsroomRefusal(STORY_UNKNOWN, person.language);
  return story;
}
