import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { menuTitle } from '../translations/menu';

const MUTATE_LINKS = 'Admin/CM/pages/App/mutate-collection-types-links';

interface Link {
  readonly title: string;
}

/**
 * Orders the menu of contents as a newsroom works, stories first. Strapi sorts and searches by the
 * title before it is translated, so ours carries a place and both names; what is shown is the translation.
 */
export function orderMenu(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(MUTATE_LINKS, ({ ctLinks, ...rest }: { ctLinks: readonly Link[] }) => ({
    ...rest,
    ctLinks: ctLinks.map((link) => ({ ...link, title: menuTitle(link.title) })),
  }));
}
