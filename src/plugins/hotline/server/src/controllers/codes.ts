import type { Context } from 'koa';
import { codesOf, handedOut } from '../codes';
import type { BannerDesk } from '../standing/desk';

interface Parts {
  readonly desk: () => BannerDesk;
  /** `…/content/v1` */
  readonly base: () => string;
  /** What an editor has just published is handed out. */
  readonly caughtUp: () => Promise<void>;
}

/** Admin: what editors hand out. */
export default ({ desk, base, caughtUp }: Parts) =>
  () => ({
    async find(ctx: Context) {
      await caughtUp();
      ctx.body = { data: handedOut(desk(), Date.now()) };
    },

    async codes(ctx: Context) {
      await caughtUp();
      const ask = { query: new URLSearchParams(ctx.querystring), now: new Date() };
      ctx.body = { data: codesOf({ desk: desk(), base: base() }, ask, ctx.params.id) };
    },
  });
