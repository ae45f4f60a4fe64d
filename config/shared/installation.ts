import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The folder that holds everything this installation owns: database, media, generated keys. */
export const dataDir = (env: Env): string => path.resolve(process.cwd(), env('DATA_DIR', '.data'));

/** The address readers and outlets reach us at, without a slash at the end. */
export const publicUrl = (env: Env): string =>
  env('PUBLIC_URL', `http://${env('HOST', '127.0.0.1')}:${env.int('PORT', 1337)}`).replace(/\/+$/, '');

/**
 * A secret this installation cannot run without.
 * @throws when it is missing: `npm start` writes a fresh one into `.env`.
 */
export function secret(env: Env, name: string): string {
  const value = env(name);
  if (!value)
    throw new Error(`${name} is not set. Run "npm start" once, which writes .env with fresh secrets, or set it.`);
  return value;
}

export const appKeys = (env: Env): [string, ...string[]] => {
  const [first, ...rest] = secret(env, 'APP_KEYS').split(',');
  return [first ?? '', ...rest];
};
