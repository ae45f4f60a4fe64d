import type { Context, Next } from 'koa';
import { Refusal } from '../../../../../domain/shared/errors';

/** Answers a refusal in Strapi's error shape. Anything else is a bug and passes through. */
export const refusals = async (ctx: Context, next: Next): Promise<void> => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, status, name, message, details } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details: { code, ...details } } };
  }
};
