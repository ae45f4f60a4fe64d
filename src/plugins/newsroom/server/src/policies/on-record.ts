import type { Core, Modules } from '@strapi/strapi';
import { newsroom } from '../newsroom';
import { POLICY } from '.';

type Middleware = Modules.Documents.Middleware.Middleware;

/** Whoever changes what an approval takes does so on record, in the same transaction. */
export const policyChangesOnRecord =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    if (ctx.uid !== POLICY || !['create', 'update', 'delete'].includes(ctx.action)) return next();
    const { audit, actors } = newsroom(strapi);
    return strapi.db.transaction(async ({ trx }) => {
      await audit.takeEnd(trx);
      const result = await next();
      const { documentId, contentType, approvals, approvers, checks } = Object(result);
      const details = { policy: documentId, contentType, approvals, approvers, checks };
      await audit.append(trx, { actor: actors.current(), action: `policy.${ctx.action}`, details });
      return result;
    });
  };
