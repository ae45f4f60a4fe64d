import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Phone } from '@strapi/icons';
import { PreviewPanel } from './preview/preview-panel';
import { messageId, messagesIn, words } from './words';

const ID = 'hotline';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

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
    const apis = app.getPlugin('content-manager').apis as ContentManagerApis; // Strapi types every plugin's api as unknown
    apis.addEditViewSidePanel((panels) => [
      ...panels.filter(({ type }) => type === 'actions'),
      PreviewPanel,
      ...panels.filter(({ type }) => type !== 'actions'),
    ]);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return locales.map((locale) => ({ locale, data: messagesIn(locale) }));
  },
};
