import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { placeOf } from '../../../../../server/story-place';
import { namedStories } from '../audit/named-stories';
import { newsroom } from '../newsroom';
import { BAD_PARAMETER, NewsroomRefusal } from '../refusal';
import { personAsking, storyAsked } from '../routes/asking';

const MAX_LIMIT = 1000;

/** Admin: the record of everything that was done and refused. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const numberIn = ({ query }: Context, field: string, absent: number): number => {
    const given = query[field];
    const value = given === undefined ? absent : Number(given);
    if (!Number.isSafeInteger(value) || value < 0)
      throw new NewsroomRefusal(BAD_PARAMETER, personAsking(strapi).language, { parameter: field });
    return value;
  };
  const range = (ctx: Context) => ({
    since: numberIn(ctx, 'since', 0),
    ...(ctx.query.before !== undefined && { before: numberIn(ctx, 'before', 0) }),
    limit: Math.min(MAX_LIMIT, Math.max(1, numberIn(ctx, 'limit', 100))),
  });

  return {
    async find(ctx: Context) {
      const rows = await newsroom(strapi).audit.list(range(ctx));
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: rows, meta: { stories: await namedStories(strapi, rows, personAsking(strapi).id) } };
    },

    async findOfStory(ctx: Context) {
      const place = placeOf(await storyAsked(strapi, ctx, personAsking(strapi)));
      ctx.body = { data: await newsroom(strapi).audit.list({ ...range(ctx), place }) };
    },

    /** All of it, one JSON object a line, to be kept somewhere else and verified there. */
    async export(ctx: Context) {
      const { audit } = newsroom(strapi);
      ctx.type = 'application/x-ndjson';
      ctx.set('Content-Disposition', 'attachment; filename="audit.ndjson"');
      ctx.body = Readable.from(audit.lines(numberIn(ctx, 'since', 0)));
    },
  };
};
