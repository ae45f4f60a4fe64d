import type { Core } from '@strapi/strapi';
import { startClock } from './clock';
import config from './config';
import { mountContentApi } from './content-api/listener';
import type { LookAs } from './content-api/look-as';
import { mountedRoutes } from './content-api/mounted-routes';
import contentTypes from './content-types';
import channel from './controllers/channel';
import outlet from './controllers/outlet';
import { followChannelRules, followGrants, followHotline, writeDown } from './pipeline';
import { CHANNEL } from './read-model/channels';
import { factsFollower, type FactsFollower } from './read-model/follow-facts';
import { noteGrants } from './read-model/grants';
import routes from './routes';
import { channels } from './services/channels';
import { forecast } from './services/forecast';
import { forgetting } from './services/forgetting';
import { keys, OUTLET } from './services/keys';
import { notices } from './services/notices';
import { outlets } from './services/outlets';
import { preview } from './services/preview';
import { publications } from './services/publications';
import { upkeep } from './services/upkeep';
import { createSyndication, type Syndication } from './syndication';

let syndication: Syndication | undefined;
let mounted = mountedRoutes();
let look: LookAs = async () => {
  throw new Error('The content API has not started yet.');
};
let facts: FactsFollower | undefined;
let stopClock: () => Promise<void> = async () => undefined;

/** The parts of this plugin. @throws before the plugin has started. */
function started(): Syndication {
  if (!syndication) throw new Error('The syndication plugin has not started yet.');
  return syndication;
}

/** What a role may be allowed to do here, beside keeping channels and outlets in the content manager. */
const registerActions = (strapi: Core.Strapi): Promise<unknown> =>
  strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('outlet.read', 'Read outlets and their keys'),
      action('outlet.manage', 'Keep outlets, and grant them channels'),
      action('outlet.keys', 'Make and revoke keys'),
      action('channel.read', 'See what channels hold'),
      action('channel.manage', 'Change what channels take'),
    ]);

const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  displayName,
  uid,
  pluginName: 'syndication',
});

export default {
  config,
  contentTypes,
  controllers: { channel, outlet },
  routes,
  services: {
    forecast,
    keys: keys(started),
    outlets,
    channels: channels(started),
    notices,
    upkeep: upkeep(started),
    publications: publications(started),
    preview: preview(started),
    forgetting: forgetting(started),
    /** Where other plugins mount what they answer below `/content/v1`. */
    contentApi: () => ({ mount: mounted.mount, lookAs: (...asked: Parameters<LookAs>) => look(...asked) }),
  },

  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(writeDown(strapi, started));
    strapi.documents.use(followChannelRules(strapi, CHANNEL, started));
    strapi.documents.use(followHotline(strapi, () => facts?.follow()));
    strapi.documents.use(followGrants(strapi, OUTLET, started));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerActions(strapi);
    syndication = createSyndication(strapi);
    await strapi.db.transaction(({ trx }) => noteGrants(trx, Date.now()));
    look = mountContentApi(strapi, syndication, mounted);
    stopClock = startClock(strapi, syndication);
    facts = factsFollower(strapi, started);
    facts.follow();
  },

  async destroy() {
    await stopClock();
    await facts?.stop();
    await Promise.all([...(syndication?.lastReaders ?? [])].map((read) => read()));
    syndication?.closing.abort();
    await syndication?.pulse.stop();
    await syndication?.reader.destroy();
    syndication = undefined;
    mounted = mountedRoutes();
  },
};
