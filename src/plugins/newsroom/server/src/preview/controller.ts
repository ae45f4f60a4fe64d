import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newsroom } from '../newsroom';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { personAsking, storyAsked } from '../routes/asking';

const HOURS = { least: 1, most: 168, usual: 48 } as const;

/** Admin: links to previews. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async make(ctx: Context) {
    const person = personAsking(strapi);
    const story = await storyAsked(strapi, ctx, person);
    const { hours = HOURS.usual } = Object(ctx.request.body) as { readonly hours?: unknown };
    if (!isHours(hours)) throw new NewsroomRefusal(BAD_BODY, person.language, { field: 'hours' });
    const link = await newsroom(strapi).previews.make(story, person, hours);
    ctx.status = 201;
    ctx.body = { data: link };
  },

  async revoke(ctx: Context) {
    const person = personAsking(strapi);
    await newsroom(strapi).previews.revoke(await storyAsked(strapi, ctx, person));
    ctx.status = 204;
  },
});

const isHours = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= HOURS.least && value <= HOURS.most;
