/* eslint-disable import-x/no-duplicates -- two modules, whose types are one file */
import { setDefaultOptions } from 'date-fns';
import { vi } from 'date-fns/locale';

/**
 * Writes dates in the reader's language where Strapi names none: in the description that a new role begins with. It
 * knows `date-fns` as we do, whose words are English unless somebody says otherwise.
 */
export function writeDates(page: Document): void {
  const follow = (): void => setDefaultOptions({ locale: page.documentElement.lang === 'vi' ? vi : undefined });
  new MutationObserver(follow).observe(page.documentElement, { attributeFilter: ['lang'] });
  follow();
}
