import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { reportedPlacements } from '../placements';

/** Admin: where banners stand, as outlets told us. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = { data: await reportedPlacements(strapi) };
  },
});
