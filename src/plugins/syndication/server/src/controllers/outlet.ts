import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { badField } from '../../../../../server/bad-field';
import { parseIssueKey } from '../../../contract/key';
import { parseLook, type Seen } from '../../../contract/look';
import { parseOutletDetails } from '../../../contract/outlet';
import type { LookAs } from '../content-api/look-as';
import type { KeysService } from '../services/keys';
import type { OutletsService } from '../services/outlets';

/** Admin: outlets, their grants and their keys. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const keys = (): KeysService => strapi.plugin('syndication').service('keys');
  const outlets = (): OutletsService => strapi.plugin('syndication').service('outlets');
  const lookAs = (outlet: string, path: string): Promise<Seen> =>
    (strapi.plugin('syndication').service('contentApi') as { lookAs: LookAs }).lookAs(outlet, path);

  return {
    async find(ctx: Context) {
      ctx.body = { data: await outlets().list() };
    },

    async create(ctx: Context) {
      const details = parseOutletDetails(ctx.request.body);
      if ('wrong' in details) return badField(ctx, details.wrong);
      ctx.status = 201;
      ctx.body = { data: await outlets().create(details) };
    },

    async update(ctx: Context) {
      const details = parseOutletDetails(ctx.request.body);
      if ('wrong' in details) return badField(ctx, details.wrong);
      await outlets().update(ctx.params.id, details);
      ctx.status = 204;
    },

    async grant(ctx: Context) {
      await outlets().grant(ctx.params.id, ctx.params.channel);
      ctx.status = 204;
    },

    async endGrant(ctx: Context) {
      await outlets().endGrant(ctx.params.id, ctx.params.channel);
      ctx.status = 204;
    },

    async findKeys(ctx: Context) {
      ctx.body = { data: await keys().list(ctx.params.id) };
    },

    async issueKey(ctx: Context) {
      const request = parseIssueKey(ctx.request.body);
      if ('wrong' in request) return badField(ctx, request.wrong);
      ctx.status = 201;
      ctx.body = { data: await keys().issue(ctx.params.id, request) };
    },

    async revokeKey(ctx: Context) {
      await keys().revoke(ctx.params.id, ctx.params.keyId);
      ctx.status = 204;
    },

    async look(ctx: Context) {
      const look = parseLook(ctx.request.body);
      if ('wrong' in look) return badField(ctx, look.wrong);
      ctx.body = { data: await lookAs(ctx.params.id, look.path) };
    },
  };
};
