import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Shield } from '@strapi/icons';
import { PicturesPanel } from './panel/pictures-panel';
import { messageId, messagesIn, words } from './words';

const ID = 'safeguard';

/** What editors see of the safeguard. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: ID, name: ID });
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: Shield,
      intlLabel: { id: messageId('menu.title'), defaultMessage: words['menu.title'].vi },
      permissions: [{ action: 'plugin::newsroom.story.read', subject: null }],
      position: 3,
      Component: () => import('./pages'),
    });
  },

  bootstrap(app: StrapiApp) {
    const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis']; // Strapi types it as unknown
    apis.addEditViewSidePanel([PicturesPanel]);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return locales.map((locale) => ({ locale, data: messagesIn(locale) }));
  },
};
