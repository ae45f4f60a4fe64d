import type { Core, Modules } from '@strapi/strapi';
import { CENTER, HOTLINE, UNIT } from './collect';

const RECORDS: ReadonlySet<string> = new Set([HOTLINE, CENTER, UNIT]);
const READS: ReadonlySet<string> = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/** Looks again once a record that answers are made of has been committed: the facts, a centre, a unit. */
export const followRecords =
  (strapi: Core.Strapi, lookAgain: () => void): Modules.Documents.Middleware.Middleware =>
  async (ctx, next) => {
    if (!RECORDS.has(ctx.uid) || READS.has(ctx.action)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      onCommit(lookAgain);
      return next();
    });
  };
