import type { StrapiApp } from '@strapi/admin/strapi-admin';
import logo from './assets/logo.svg';
import { dressTab } from './panel/browser-tab';
import { speakHardCoded } from './panel/hard-coded';
import { clearHome } from './panel/home';
import { localiseComponent, localiseConfiguration } from './panel/localise-configuration';
import { localisePermissions } from './panel/localise-permissions';
import { narrowColumns } from './panel/list-columns';
import { nameLanguageStates } from './panel/language-states';
import { orderMenu } from './panel/menu';
import { hideOutside, removeTypeBuilder } from './panel/outside';
import { narrowRichText } from './panel/rich-text';
import { previewText } from './panel/section-preview';
import { dismissNotices, preferVietnamese } from './panel/storage';
import { writeDates } from './panel/dates';
import { theme } from './theme';
import { translations } from './translations';

preferVietnamese(window.localStorage); // before Strapi reads it, so that the login page is Vietnamese too
dismissNotices(window.localStorage);

export default {
  config: {
    locales: ['vi'],
    translations,
    theme,
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    clearHome(app);
    removeTypeBuilder(app);
    app.addMiddlewares([localiseConfiguration, localiseComponent, localisePermissions]);
  },

  bootstrap(app: StrapiApp) {
    dressTab(document, logo);
    hideOutside(document);
    speakHardCoded(document);
    writeDates(document);
    narrowRichText(app);
    previewText(app);
    nameLanguageStates(app);
    orderMenu(app);
    narrowColumns(app);
  },
};
