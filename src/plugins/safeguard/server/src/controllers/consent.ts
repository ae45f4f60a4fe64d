import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { safeguard } from '../safeguard';
import { personAsking } from './place';

/** The register of consents, for who keeps it. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const register = () => safeguard(strapi).consents;

  /** A token is nobody: nobody keeps or reads consents. */
  const actorOf = () => personAsking(strapi);

  const answer = (ctx: Context, data: unknown, status = 200): void => {
    ctx.set('Cache-Control', 'no-store');
    ctx.status = status;
    ctx.body = { data };
  };

  return {
    async find(ctx: Context) {
      actorOf();
      const days = Number(ctx.query.expiringWithinDays);
      answer(ctx, await register().list(Number.isFinite(days) && days > 0 ? days : null));
    },

    async findOne(ctx: Context) {
      answer(ctx, await register().read(actorOf(), ctx.params.id));
    },

    async add(ctx: Context) {
      answer(ctx, await register().add(actorOf(), ctx.request.body), 201);
    },

    async withdraw(ctx: Context) {
      answer(ctx, await register().withdraw(actorOf(), ctx.params.id));
    },

    async keepEvidence(ctx: Context) {
      answer(ctx, await register().keepEvidence(actorOf(), ctx.params.id, ctx.request.body));
    },

    async evidence(ctx: Context) {
      const { type, bytes } = await register().evidence(actorOf(), ctx.params.id);
      ctx.set('Cache-Control', 'no-store');
      ctx.set('Content-Disposition', 'attachment');
      ctx.set('X-Content-Type-Options', 'nosniff');
      ctx.type = type;
      ctx.body = bytes;
    },
  };
};
