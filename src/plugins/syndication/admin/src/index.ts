import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Earth } from '@strapi/icons';
import { messageId, registerTrads, words } from './words';

const ID = 'syndication';

/** What editors see of outlets and channels. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: ID, name: ID });
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: Earth,
      intlLabel: { id: messageId('menu.title'), defaultMessage: words['menu.title'].vi },
      permissions: [{ action: 'plugin::syndication.outlet.read', subject: null }],
      position: 4,
      Component: () => import('./pages'),
    });
  },

  registerTrads,
};
