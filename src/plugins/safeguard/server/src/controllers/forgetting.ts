import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { workSoon } from '../forgetting/clock';
import { safeguard } from '../safeguard';
import { personAsking } from './place';

/** The right to be forgotten, for who may ask for it and who may sign it. Decides nothing. A token is nobody. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => safeguard(strapi).forgettings;

  const answer = (ctx: Context, data: unknown, status = 200): void => {
    ctx.set('Cache-Control', 'no-store');
    ctx.status = status;
    ctx.body = { data };
  };

  return {
    async find(ctx: Context) {
      personAsking(strapi);
      answer(ctx, await service().list());
    },

    async open(ctx: Context) {
      answer(ctx, await service().open(personAsking(strapi), ctx.request.body), 201);
    },

    async findOne(ctx: Context) {
      answer(ctx, await service().read(personAsking(strapi), ctx.params.id));
    },

    /** It is promised now, and carried out meanwhile. */
    async sign(ctx: Context) {
      const signed = await service().sign(personAsking(strapi), ctx.params.id);
      workSoon();
      answer(ctx, signed, 202);
    },

    async drop(ctx: Context) {
      answer(ctx, await service().drop(personAsking(strapi), ctx.params.id));
    },
  };
};
