import type { Core } from '@strapi/strapi';
import { appKeys, publicUrl } from './shared/installation';

/** Strapi's built-in MCP server, which its own types do not know yet. */
interface Mcp {
  readonly mcp: { readonly enabled: boolean };
}

/** How long whoever asks may take to say it; then the answer is 408 and the connection ends. */
function patience(env: Core.Config.Shared.ConfigParams['env']) {
  const headersTimeout = env.float('HEAD_WITHIN_SECONDS', 30) * 1000;
  const requestTimeout = env.float('REQUEST_WITHIN_SECONDS', 300) * 1000;
  return { headersTimeout, requestTimeout, connectionsCheckingInterval: Math.min(headersTimeout, 10_000) / 2 };
}

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server & Mcp => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: publicUrl(env),
  http: { serverOptions: patience(env) },
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  app: { keys: appKeys(env) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false }, // a token would act in its owner's name
});
