import type { StrapiApp } from '@strapi/admin/strapi-admin';

/** Links that leave the newsroom: Strapi's shop, its price list, and its documentation, which is in English and of no story. */
const OUTSIDE = [
  'li:has(a[href^="https://market.strapi.io"])',
  'a[href^="https://strapi.io/pricing"]',
  'a[href^="https://docs.strapi.io"]:has(svg)',
];

/** Takes off the screen what leads out of the newsroom. Strapi has a setting for none of it. */
export function hideOutside(page: Document): void {
  const style = page.createElement('style');
  style.textContent = `${OUTSIDE.join(', ')} { display: none !important; }`;
  page.head.append(style);
}

/** The builder of content types, which says in English that it is off. The types are code here. */
export function removeTypeBuilder({ router }: Pick<StrapiApp, 'router'>): void {
  const place = router.menu.findIndex(({ to }) => to.includes('content-type-builder'));
  if (place >= 0) router.menu.splice(place, 1); // Strapi draws this very list
}
