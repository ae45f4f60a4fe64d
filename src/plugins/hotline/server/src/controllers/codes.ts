import type { Context } from 'koa';
import { codesOf, handedOut } from '../codes';
import type { BannerDesk } from '../standing/desk';

interface Parts {
  readonly desk: () => BannerDesk;
  /** `…/content/v1` */
  readonly base: () => string;
}

/** Admin: what editors hand out. */
export default ({ desk, base }: Parts) =>
  () => ({
    async find(ctx: Context) {
      ctx.body = { data: handedOut(desk(), Date.now()) };
    },

    async codes(ctx: Context) {
      const ask = { query: new URLSearchParams(ctx.querystring), now: new Date() };
      ctx.body = { data: codesOf({ desk: desk(), base: base() }, ask, ctx.params.id) };
    },
  });
