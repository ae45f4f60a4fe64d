import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOf } from '../review';
import { parseCheck } from '../review/check-request';
import { safeguard } from '../safeguard';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Looks, answers, and keeps nothing: neither the text nor a log of it. */
  async check(ctx: Context) {
    const request = parseCheck(ctx.request.body);
    const review = await safeguard(strapi).review.check(request);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: answerOf(review, ctx.state.user?.preferedLanguage === 'en' ? 'en' : 'vi') };
  },
});
