import type { Newsroom } from '../harness';

/** Vietnamese and English, Vietnamese first, as the newsroom has them. */
export async function speakVietnameseAndEnglish({ strapi }: Newsroom): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const [code, name] of [
    ['vi', 'Tiếng Việt'],
    ['en', 'English'],
  ])
    if (!(await locales.findByCode(code))) await locales.create({ code, name });
  await locales.setDefaultLocale({ code: 'vi' });
}
