import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Shield } from '@strapi/icons';
import { contentManagerOf } from '../../../../admin/parts/content-manager';
import { standBesideLibrary } from './beside-library';
import { PicturesPanel } from './panel/pictures-panel';
import { STORIES } from './parts/use-may';
import { messageId, registerTrads, words } from './words';

const ID = 'safeguard';

/** What editors see of the safeguard. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: ID, name: ID });
    standBesideLibrary(app);
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: Shield,
      intlLabel: { id: messageId('menu.title'), defaultMessage: words['menu.title'].vi },
      permissions: STORIES,
      position: 3,
      Component: () => import('./pages'),
    });
  },

  bootstrap(app: StrapiApp) {
    contentManagerOf(app).addEditViewSidePanel([PicturesPanel]);
  },

  registerTrads,
};
