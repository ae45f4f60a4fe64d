import { consents } from './consents';
import { forgetting } from './forgetting';
import { kinds } from './kinds';
import { pictures } from './pictures';
import { rereadings } from './rereadings';
import { word, type Word } from './word';

const common = {
  'menu.title': word('Bảo vệ trẻ em', 'Child protection'),
  'tab.rereadings': word('Cần đọc lại', 'To read again'),
  'tab.pictures': word('Che hình', 'Hide in pictures'),
  'tab.wording': word('Danh mục từ', 'List of words'),
  'tab.consents': word('Sổ đồng ý', 'Consents'),
  'common.add': word('Thêm', 'Add'),
  'common.cancel': word('Thôi', 'Cancel'),
  'common.close': word('Đóng', 'Close'),
  'common.failed': word(
    'Không làm được. Hãy thử lại; nếu vẫn vậy, báo người quản trị.',
    'That did not work. Try again; if it stays so, tell the administrator.',
  ),
  'common.remove': word('Bỏ {name}', 'Remove {name}'),
} as const;

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = { ...common, ...kinds, ...pictures, ...rereadings, ...consents, ...forgetting } satisfies Readonly<
  Record<string, Word>
>;

export type WordKey = keyof typeof words;

/** The key under which the panel knows a sentence of ours. */
export const messageId = (key: WordKey): string => `safeguard.${key}`;

/** All sentences in one language, as Strapi loads them; any other language reads Vietnamese. */
export function messagesIn(language: string): Record<string, string> {
  const spoken = language === 'en' ? 'en' : 'vi';
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`safeguard.${key}`, word[spoken]]));
}
