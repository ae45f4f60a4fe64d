import { inLanguage, under, type Messages, type Words } from '../parts/word';
import { words as partWords } from '../parts/words';
import { fields } from './fields';
import { menuTitles } from './menu';
import { categoryNames, componentNames, typeNames } from './names';
import { renamed, unlisted } from './unlisted';
import { values } from './values';
import { admin } from './vi/admin';
import { contentManager } from './vi/content-manager';
import { email } from './vi/email';
import { i18n } from './vi/i18n';
import { upload } from './vi/upload';

/** Everything that has no sentence of Strapi's behind it, in both languages. */
export const words: Words = {
  ...unlisted,
  ...menuTitles,
  ...fields,
  ...componentNames,
  ...categoryNames,
  ...typeNames,
  ...values,
  ...under('parts', partWords),
};

/** What the panel reads over Strapi's own messages. Vietnamese is whole; English mends a few. */
export const translations: { readonly vi: Messages; readonly en: Messages } = {
  vi: {
    ...admin,
    ...under('content-manager', contentManager),
    ...under('upload', upload),
    ...under('i18n', i18n),
    ...under('email', email),
    ...inLanguage(words, 'vi'),
  },
  en: { ...renamed, ...inLanguage(words, 'en') },
};
