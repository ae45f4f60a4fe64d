import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { HotlineConfig } from '../config';
import { keptFacts } from '../facts/kept-facts';

/** Admin: what has to be verified from time to time. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { factsGoodForDays }: HotlineConfig = strapi.config.get('plugin::hotline');
    ctx.body = { data: await keptFacts(strapi, factsGoodForDays, Date.now()) };
  },
});
