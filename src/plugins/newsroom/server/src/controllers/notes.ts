import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readingReach } from '../../../../../domain/people/reach';
import { parseNoteRequest } from '../../../contract/note';
import { newsroom } from '../newsroom';
import { colleaguesWithin, members } from '../people/directory';
import { standingOf } from '../people/standing';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { personAsking, storyAsked } from '../routes/asking';

/** Admin: notes on a story. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const notes = () => newsroom(strapi).notes;

  const settle = (isDone: boolean) => async (ctx: Context) => {
    const person = personAsking(strapi);
    const story = await storyAsked(strapi, ctx, person);
    ctx.body = { data: await notes().resolve(story, person, String(ctx.params.noteId), isDone) };
  };

  return {
    async find(ctx: Context) {
      ctx.body = { data: await notes().list(await storyAsked(strapi, ctx, personAsking(strapi))) };
    },

    async findColleagues(ctx: Context) {
      ctx.body = { data: await notes().colleagues(await storyAsked(strapi, ctx, personAsking(strapi))) };
    },

    /** For the work-bin: whoever works at a desk whose stories this person reads. */
    async findAllColleagues(ctx: Context) {
      const reach = readingReach(await standingOf(strapi, personAsking(strapi).id));
      ctx.body = { data: colleaguesWithin(await members(strapi), reach) };
    },

    async write(ctx: Context) {
      const person = personAsking(strapi);
      const story = await storyAsked(strapi, ctx, person);
      const request = parseNoteRequest(ctx.request.body);
      if ('wrong' in request) throw new NewsroomRefusal(BAD_BODY, person.language, { field: request.wrong });
      ctx.status = 201;
      ctx.body = { data: await notes().write(story, person, request) };
    },

    resolve: settle(true),
    reopen: settle(false),
  };
};
