import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { waive } from '../findings/waive';
import { newsroom } from '../neighbours';
import { personAsking, placeAsked } from './place';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Answers the story as it is then. Whoever may not read it is told that there is none. */
  async waive(ctx: Context) {
    const { person } = personAsking(strapi);
    const place = placeAsked(strapi, ctx);
    const { acts } = newsroom(strapi);
    await acts.view(place, person);
    const { finding, reason } = Object(ctx.request.body);
    await waive(strapi, place, { finding: String(finding ?? ''), reason: String(reason ?? '') });
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await acts.view(place, person) };
  },
});
