import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { Phone } from '@strapi/icons';
import { contentManagerOf } from '../../../../admin/parts/content-manager';
import { PreviewPanel } from './preview/preview-panel';
import { messageId, registerTrads, words } from './words';

const ID = 'hotline';

/** What editors see of banners and of the help line. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: ID, name: ID });
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: Phone,
      intlLabel: { id: messageId('menu.title'), defaultMessage: words['menu.title'].vi },
      permissions: [],
      position: 5,
      Component: () => import('./pages'),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    contentManagerOf(app).addEditViewSidePanel((panels) => [
      ...panels.filter(({ type }) => type === 'actions'),
      PreviewPanel,
      ...panels.filter(({ type }) => type !== 'actions'),
    ]);
  },

  registerTrads,
};
