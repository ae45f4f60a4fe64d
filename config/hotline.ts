import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataDir, publicUrl } from './shared/installation';

/** Also read by what answers with 111 before the plugins are loaded. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  publicUrl: publicUrl(env),
  dir: path.join(dataDir(env), 'banners'),
  factsGoodForDays: env.int('HOTLINE_FACTS_GOOD_FOR_DAYS', 180),
});
