import type { Core } from '@strapi/strapi';
import { startClock } from './clock';
import config from './config';
import { mountContentApi } from './content-api/listener';
import { mountedRoutes } from './content-api/mounted-routes';
import contentTypes from './content-types';
import outlet from './controllers/outlet';
import { followChannelRules, writeDown } from './pipeline';
import { CHANNEL } from './read-model/channels';
import routes from './routes';
import { keys } from './services/keys';
import { notices } from './services/notices';
import { publications } from './services/publications';
import { upkeep } from './services/upkeep';
import { createSyndication, type Syndication } from './syndication';

let syndication: Syndication | undefined;
let mounted = mountedRoutes();
let stopClock: () => Promise<void> = async () => undefined;

/** The parts of this plugin. @throws before the plugin has started. */
function started(): Syndication {
  if (!syndication) throw new Error('The syndication plugin has not started yet.');
  return syndication;
}

/** What a role may be allowed to do here, beside keeping channels and outlets in the content manager. */
const registerActions = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Read outlets and their keys', uid: 'outlet.read', pluginName: 'syndication' },
    { section: 'plugins', displayName: 'Make and revoke keys', uid: 'outlet.keys', pluginName: 'syndication' },
  ]);

export default {
  config,
  contentTypes,
  controllers: { outlet },
  routes,
  services: {
    keys,
    notices,
    upkeep: upkeep(started),
    publications: publications(started),
    /** Where other plugins mount what they answer below `/content/v1`. */
    contentApi: () => ({ mount: mounted.mount }),
  },

  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(writeDown(strapi, started));
    strapi.documents.use(followChannelRules(strapi, CHANNEL, started));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerActions(strapi);
    syndication = createSyndication(strapi);
    mountContentApi(strapi, syndication, mounted);
    stopClock = startClock(strapi, syndication);
  },

  async destroy() {
    await stopClock();
    syndication?.closing.abort();
    await syndication?.pulse.stop();
    await syndication?.reader.destroy();
    syndication = undefined;
    mounted = mountedRoutes();
  },
};
