import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseIssueKey } from '../../../contract/key';
import { OUTLET, type KeysService } from '../services/keys';

/** Admin: outlets and their keys. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const keys = (): KeysService => strapi.plugin('syndication').service('keys');

  return {
    async find(ctx: Context) {
      const outlets = await strapi.db.query(OUTLET).findMany({ populate: ['channels'], orderBy: { name: 'asc' } });
      ctx.body = {
        data: outlets.map(({ documentId, name, channels }) => ({
          id: documentId,
          name,
          channels: channels.map(({ key }: { key: string }) => key),
        })),
      };
    },

    async findKeys(ctx: Context) {
      ctx.body = { data: await keys().list(ctx.params.id) };
    },

    async issueKey(ctx: Context) {
      const request = parseIssueKey(ctx.request.body);
      if ('wrong' in request)
        return ctx.badRequest(`"${request.wrong}" không hợp lệ. / "${request.wrong}" is not valid.`, {
          code: 'BAD_FIELD',
        });
      const issued = await keys().issue(ctx.params.id, request);
      ctx.status = 201;
      ctx.body = { data: issued };
    },

    async revokeKey(ctx: Context) {
      await keys().revoke(ctx.params.id, ctx.params.keyId);
      ctx.status = 204;
    },
  };
};
