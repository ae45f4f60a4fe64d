import type { Core } from '@strapi/strapi';
import { secret } from './shared/installation';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  autoOpen: false,
  auth: { secret: secret(env, 'ADMIN_JWT_SECRET') },
  apiToken: { salt: secret(env, 'API_TOKEN_SALT') },
  transfer: { token: { salt: secret(env, 'TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: secret(env, 'ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  preview: { enabled: false, config: { allowedOrigins: [], handler: async () => undefined } },
  rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
});
