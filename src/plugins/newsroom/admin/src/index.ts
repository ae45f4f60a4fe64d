import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { CheckCircle } from '@strapi/icons';
import { beginAtWorkBin } from './home';
import { openForms } from './open-forms';
import { watchSaves } from './saves/watch-saves';
import { messageId, registerTrads, words } from './words';

const ID = 'newsroom';

/** What journalists and editors see of the newsroom. */
export default {
  register(app: StrapiApp) {
    watchSaves(window);
    app.registerPlugin({ id: ID, name: ID });
    beginAtWorkBin(app);
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: CheckCircle,
      intlLabel: { id: messageId('bin.title'), defaultMessage: words['bin.title'].vi },
      permissions: [],
      position: 1,
      Component: () => import('./pages'),
    });
  },

  bootstrap(app: StrapiApp) {
    openForms(app);
  },

  registerTrads,
};
