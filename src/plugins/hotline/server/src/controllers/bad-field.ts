import type { Context } from 'koa';

/** Names the field that is missing or wrong. */
export const badField = (ctx: Context, field: string) =>
  ctx.badRequest(`"${field}" không hợp lệ. / "${field}" is not valid.`, { code: 'BAD_FIELD', field });
