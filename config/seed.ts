import type { Core } from '@strapi/strapi';
import { dataDir } from './shared/installation';

/** What an empty newsroom is filled with: `demo` content and people, or nothing (always so in production). */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  content: env('NODE_ENV') === 'production' && !env('SEED') ? 'none' : env('SEED', 'demo'),
  accountsDir: dataDir(env),
});
