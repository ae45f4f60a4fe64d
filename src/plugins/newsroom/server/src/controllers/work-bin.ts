import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newsroom } from '../newsroom';
import { BAD_PARAMETER, NewsroomRefusal } from '../refusal';
import { personAsking } from '../routes/asking';
import { parseBinQuery } from '../work-bin/query';

/** Admin: what lies on whose desk. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const person = personAsking(strapi);
    const parsed = parseBinQuery(ctx.query);
    if (parsed.kind === 'wrong')
      throw new NewsroomRefusal(BAD_PARAMETER, person.language, { parameter: parsed.parameter });
    ctx.body = { data: await newsroom(strapi).workBin.show(person.id, parsed.query) };
  },
});
