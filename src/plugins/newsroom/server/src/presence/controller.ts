import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newsroom } from '../newsroom';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { writerAsking } from '../revisions/access';
import { personAsking, storyAsked } from '../routes/asking';

/** Admin: who has a story open. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const person = personAsking(strapi);
    const story = await storyAsked(strapi, ctx, person);
    ctx.body = { data: await newsroom(strapi).presence.list(story, person.id) };
  },

  async enter(ctx: Context) {
    const asked = await writerAsking(strapi, ctx);
    const { takeOver = false } = Object(ctx.request.body) as { readonly takeOver?: unknown };
    if (typeof takeOver !== 'boolean')
      throw new NewsroomRefusal(BAD_BODY, asked.person.language, { field: 'takeOver' });
    ctx.body = { data: await newsroom(strapi).presence.enter(asked, takeOver) };
  },

  async leave(ctx: Context) {
    const person = personAsking(strapi);
    await newsroom(strapi).presence.leave(await storyAsked(strapi, ctx, person), person.id);
    ctx.status = 204;
  },
});
