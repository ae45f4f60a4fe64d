import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Middleware = Modules.Documents.Middleware.Middleware;
type Params = Readonly<Record<string, unknown>>;

const READING: ReadonlySet<string> = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/**
 * Whatever comes over Strapi's own REST reads what readers may see now, and writes nothing: no draft, nothing under
 * embargo, nothing expired, and nothing that would tell whether a published story has a newer draft.
 */
export const publishedOnly =
  (strapi: Core.Strapi, now: () => Date): Middleware =>
  async (ctx, next) => {
    if (strapi.requestContext.get()?.state?.route?.info?.type !== 'content-api') return next();
    if (!READING.has(ctx.action)) throw new errors.ForbiddenError();
    const { attributes } = ctx.contentType;
    const narrowed = narrow(ctx.params as Params, (name) => name in attributes, now()); // a union over every action
    Object.assign(ctx, { params: narrowed });
    return next();
  };

export function narrow(
  { publicationFilter: _how, hasPublishedVersion: _whether, ...params }: Params,
  has: (attribute: string) => boolean,
  now: Date,
): Params {
  if (asksForStatus(params.sort)) throw new errors.ValidationError('Stories are not sorted by status here.');
  const filters = [
    ...(params.filters ? [params.filters] : []),
    ...(has('embargoUntil') ? [{ $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: now } }] }] : []),
    ...(has('expiresAt') ? [{ $or: [{ expiresAt: { $null: true } }, { expiresAt: { $gt: now } }] }] : []),
  ];
  return { ...params, status: 'published', ...(filters.length > 0 && { filters: { $and: filters } }) };
}

/** Strapi sorts by a made-up field that compares the published story with its draft. */
const asksForStatus = (sort: unknown): boolean => /\bstatus\b/.test(JSON.stringify(sort ?? null));
