import type { Core } from '@strapi/strapi';

const LOCALES = [
  { code: 'vi', name: 'Tiếng Việt (vi)' },
  { code: 'en', name: 'English (en)' },
] as const;

/** Vietnamese first, English second: the languages that stories are written in. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const { code, name } of LOCALES) {
    const known = await locales.findByCode(code);
    if (!known) await locales.create({ code, name });
    else if (known.name !== name) await locales.update({ id: known.id }, { name });
  }
  if ((await locales.getDefaultLocale()) !== LOCALES[0].code) await locales.setDefaultLocale({ code: LOCALES[0].code });
}
