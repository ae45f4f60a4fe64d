import { pages } from './pages';
import { preview } from './preview';
import { word, type Word } from './word';

const common = {
  'common.close': word('Đóng', 'Close'),
  'common.copy': word('Chép', 'Copy'),
  'common.copied': word('Đã chép.', 'Copied.'),
  'common.copy-failed': word('Không chép được. Hãy chọn và chép tay.', 'It could not be copied. Select and copy it.'),
  'common.failed': word(
    'Không tải được. Hãy thử lại; nếu vẫn vậy, báo người quản trị.',
    'It could not be loaded. Try again; if it stays so, tell the administrator.',
  ),
} as const;

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = { ...common, ...pages, ...preview } satisfies Readonly<Record<string, Word>>;

export type WordKey = keyof typeof words;

/** The key under which the panel knows a sentence of ours. */
export const messageId = (key: WordKey): string => `hotline.${key}`;

/** All sentences in one language, as Strapi loads them; any other language reads Vietnamese. */
export function messagesIn(language: string): Record<string, string> {
  const spoken = language === 'en' ? 'en' : 'vi';
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`hotline.${key}`, word[spoken]]));
}
