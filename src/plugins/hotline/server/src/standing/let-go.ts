import type { Modules } from '@strapi/strapi';
import { BANNER } from './collect';
import type { BannerDesk } from './desk';

const ENDINGS: ReadonlySet<string> = new Set(['unpublish', 'delete']);

/**
 * A banner that is taken down is forgotten before it is gone: were the process killed in between, it would start with
 * one banner less, never with one too many. What was refused after all comes back with the next look at the database.
 */
export const letGoFirst =
  (desk: () => BannerDesk): Modules.Documents.Middleware.Middleware =>
  async (ctx, next) => {
    const isEnding = ctx.uid === BANNER && ENDINGS.has(ctx.action);
    if (isEnding && 'documentId' in ctx.params && typeof ctx.params.documentId === 'string')
      desk().forget(ctx.params.documentId);
    return next();
  };
