import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isLocalized } from '../../../../../server/governed-types';
import type { ActingPerson } from '../actors';
import { personAsking, storyAsked } from '../routes/asking';
import type { StoryRow } from '../story/row';

/** A story, the person who asks for it and may read it, and what Strapi lets that person write in it. */
export interface Asked {
  readonly story: StoryRow;
  readonly person: ActingPerson;
  readonly mayUpdate: boolean;
  /** Leaves of a form what the person may write. */
  sanitize(data: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

interface PermissionChecker {
  readonly can: { update(entity: object): boolean };
  sanitizeUpdateInput(entity: object): (data: object) => Promise<Readonly<Record<string, unknown>>>;
}

/** @throws {NewsroomRefusal} when there is no such story, or it is not theirs to read. */
export async function writerAsking(strapi: Core.Strapi, ctx: Context): Promise<Asked> {
  const person = personAsking(strapi);
  const story = await storyAsked(strapi, ctx, person);
  const { content_type: uid, document_id: documentId, locale } = story;
  const type = strapi.contentType(uid);
  const draft = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, ...(isLocalized(type) && { locale }) },
    populate: ['createdBy', ...('desk' in type.attributes ? ['desk'] : [])],
  });
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });
  const mayUpdate = draft !== null && checker.can.update(draft);
  return { story, person, mayUpdate, sanitize: (data) => checker.sanitizeUpdateInput(draft)(data) };
}
