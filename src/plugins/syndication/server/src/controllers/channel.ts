import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { badField } from '../../../../../server/bad-field';
import { parseChannelFilter } from '../../../contract/channel';
import type { ChannelsService } from '../services/channels';

/** Admin: channels, what they hold and whom they reach. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const channels = (): ChannelsService => strapi.plugin('syndication').service('channels');

  return {
    async find(ctx: Context) {
      ctx.body = { data: await channels().list() };
    },

    async vocabulary(ctx: Context) {
      ctx.body = { data: await channels().vocabulary() };
    },

    async preview(ctx: Context) {
      ctx.body = { data: await channels().preview(ctx.params.key) };
    },

    async forecast(ctx: Context) {
      const filter = parseChannelFilter(ctx.request.body);
      if ('wrong' in filter) return badField(ctx, filter.wrong);
      ctx.body = { data: await channels().forecast(ctx.params.key, filter) };
    },

    async saveFilter(ctx: Context) {
      const filter = parseChannelFilter(ctx.request.body);
      if ('wrong' in filter) return badField(ctx, filter.wrong);
      await channels().saveFilter(ctx.params.key, filter);
      ctx.status = 204;
    },
  };
};
