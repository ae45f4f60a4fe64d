const NAME = 'Awareness';
const STRAPI_NAMES = /Strapi( Admin)?$/;

/** Our name and picture on the browser's tab: Strapi has no setting for either. */
export function dressTab(page: Document, icon: string): void {
  const link = page.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = icon;
  page.head.querySelectorAll('link[rel~="icon"]').forEach((each) => each.remove());
  page.head.append(link);

  const rename = () => {
    if (STRAPI_NAMES.test(page.title)) page.title = page.title.replace(STRAPI_NAMES, NAME);
  };
  new MutationObserver(rename).observe(page.head, { childList: true, subtree: true, characterData: true });
  rename();
}
