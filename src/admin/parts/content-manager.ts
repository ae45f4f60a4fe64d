import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';

/** Where the content manager lets others add to its forms and lists. */
export const contentManagerOf = (app: Pick<StrapiApp, 'getPlugin'>): ContentManagerPlugin['config']['apis'] =>
  app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis']; // Strapi types every plugin's api as unknown
