import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseBulkRequest } from '../../../contract/work-bin';
import { newsroom } from '../newsroom';
import { BAD_BODY, BAD_PARAMETER, NewsroomRefusal } from '../refusal';
import { personAsking } from '../routes/asking';
import { inBulk } from '../work-bin/bulk';
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

  async bulk(ctx: Context) {
    const person = personAsking(strapi);
    const asked = parseBulkRequest(ctx.request.body);
    if ('wrong' in asked) throw new NewsroomRefusal(BAD_BODY, person.language, { field: asked.wrong });
    ctx.body = { data: await inBulk(strapi, person, asked) };
  },
});
