import type { Core } from '@strapi/strapi';
import { addListingIndexes } from './listing-indexes';
import { ensureLocales } from './locales';
import { seed } from './seed';
import { welcomeWhenListening } from './welcome';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    addListingIndexes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureLocales(strapi);
    await strapi.plugin('newsroom').service('people').keepRoles();
    await strapi.plugin('newsroom').service('people').nameBuiltIns();
    await seed(strapi);
    await strapi.plugin('safeguard').service('forgettings').catchUp(); // before anybody is answered
    welcomeWhenListening(strapi);
  },
};
