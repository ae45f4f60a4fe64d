import type { Context } from 'koa';

/** Names the field that is missing or wrong. */
export const badField = (ctx: Context, field: string) =>
  ctx.badRequest(
    `"${field}" không hợp lệ: hãy sửa rồi gửi lại. / "${field}" is not valid: mend it and send it again.`,
    { code: 'BAD_FIELD', field },
  );
