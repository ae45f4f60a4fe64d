import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { newsroom } from '../neighbours';
import { safeguard } from '../safeguard';
import { personAsking, placeAsked } from './place';

/** Published stories that a new rule asks to be read again. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const { person } = personAsking(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await safeguard(strapi).rereadings.list(person) };
  }

  return {
    find,

    async done(ctx: Context) {
      const actor = personAsking(strapi);
      const place = placeAsked(strapi, ctx);
      await newsroom(strapi).acts.view(place, actor.person);
      await safeguard(strapi).rereadings.done(actor, place);
      await find(ctx);
    },
  };
};
