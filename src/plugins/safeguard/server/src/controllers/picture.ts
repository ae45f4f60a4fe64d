import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Asker } from '../pictures';
import { safeguard } from '../safeguard';
import { personAsking } from './place';

/** Pictures of the media library, and what is hidden in them. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A token is nobody: it neither hides nor confirms. */
  const askerOf = (ctx: Context): Asker => ({ actor: personAsking(strapi), ability: ctx.state.userAbility });

  const answer = (ctx: Context, data: unknown, status = 200): void => {
    ctx.set('Cache-Control', 'no-store');
    ctx.status = status;
    ctx.body = { data };
  };

  return {
    async findWaiting(ctx: Context) {
      answer(ctx, await safeguard(strapi).pictures.waiting(askerOf(ctx)));
    },

    async findOne(ctx: Context) {
      answer(ctx, await safeguard(strapi).pictures.view(askerOf(ctx), ctx.params.id));
    },

    async findFaces(ctx: Context) {
      answer(ctx, await safeguard(strapi).pictures.faces(askerOf(ctx), ctx.params.id));
    },

    async hide(ctx: Context) {
      answer(ctx, await safeguard(strapi).pictures.hide(askerOf(ctx), ctx.params.id, ctx.request.body), 201);
    },

    async confirm(ctx: Context) {
      answer(ctx, await safeguard(strapi).pictures.confirm(askerOf(ctx), ctx.params.id, ctx.request.body));
    },
  };
};
