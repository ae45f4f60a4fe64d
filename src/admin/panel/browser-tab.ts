import { arrangedName, settingsTitles } from '../translations/hard-coded';

const NAME = 'Awareness';
const STRAPI_NAMES = /Strapi( Admin)?$/;
const ARRANGING = /^Configure (.+) (?:Edit|List) View/;
const SETTINGS_PAGE = /( — )(.+?)(?= \||$)/;

/** Our name and picture on the browser's tab: Strapi has no setting for either. */
export function dressTab(page: Document, icon: string): void {
  const link = page.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = icon;
  page.head.querySelectorAll('link[rel~="icon"]').forEach((each) => each.remove());
  page.head.append(link);

  const rename = () => {
    const title = titled(page.title, page.documentElement.lang);
    if (title !== page.title) page.title = title;
  };
  new MutationObserver(rename).observe(page.head, { childList: true, subtree: true, characterData: true });
  rename();
}

/** A title under our own name, and in Vietnamese where Strapi has written English into it. */
export function titled(title: string, language: string): string {
  const named = title.replace(STRAPI_NAMES, NAME);
  if (language !== 'vi') return named;
  return named
    .replace(SETTINGS_PAGE, (all, dash: string, name: string) => dash + (settingsTitles[name] ?? name))
    .replace(ARRANGING, (all, name: string) => `Cách hiển thị: ${arrangedName(name)}`);
}
