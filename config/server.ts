import type { Core } from '@strapi/strapi';
import { appKeys, publicUrl } from './shared/installation';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: publicUrl(env),
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  app: { keys: appKeys(env) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});
