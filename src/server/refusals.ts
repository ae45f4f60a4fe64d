import type { Context, Next } from 'koa';
import { adminError, Refusal } from '../domain/shared/errors';

/** Answers a refusal in Strapi's error shape. Anything else is a bug and passes through. */
export const refusals = async (ctx: Context, next: Next): Promise<void> => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.status = error.status;
    ctx.body = adminError(error);
  }
};
