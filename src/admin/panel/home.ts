import type { StrapiApp } from '@strapi/admin/strapi-admin';

/** Widgets that tell a newsroom nothing: counts of tokens and webhooks, and an advertisement for hosting. */
const USELESS = new Set(['key-statistics', 'deploy-now']);

/** Leaves on the first page what was edited and published last, the state of the content, and who one is. */
export function clearHome(app: StrapiApp): void {
  app.widgets.register((widgets) => widgets.filter(({ id }) => !USELESS.has(id)));
}
