import { channels } from './channels';
import { outlets } from './outlets';
import { tester } from './tester';
import { word, type Word } from './word';

const common = {
  'menu.title': word('Phân phối', 'Syndication'),
  'tab.outlets': word('Đơn vị nhận tin', 'Outlets'),
  'tab.channels': word('Kênh phân phối', 'Channels'),
  'tab.tester': word('Xem thử', 'Try it'),
  'common.cancel': word('Thôi', 'Cancel'),
  'common.close': word('Đóng', 'Close'),
  'common.save': word('Lưu', 'Save'),
  'common.saved': word('Đã lưu.', 'Saved.'),
  'common.edit': word('Sửa', 'Edit'),
  'common.copy': word('Chép', 'Copy'),
  'common.copied': word('Đã chép.', 'Copied.'),
  'common.copy-failed': word('Không chép được. Hãy chọn và chép tay.', 'It could not be copied. Select and copy it.'),
  'common.failed': word(
    'Không làm được. Hãy thử lại; nếu vẫn vậy, báo người quản trị.',
    'That did not work. Try again; if it stays so, tell the administrator.',
  ),
  'common.never': word('chưa dùng', 'never used'),
} as const;

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = { ...common, ...outlets, ...channels, ...tester } satisfies Readonly<Record<string, Word>>;

export type WordKey = keyof typeof words;

/** The key under which the panel knows a sentence of ours. */
export const messageId = (key: WordKey): string => `syndication.${key}`;

/** All sentences in one language, as Strapi loads them; any other language reads Vietnamese. */
export function messagesIn(language: string): Record<string, string> {
  const spoken = language === 'en' ? 'en' : 'vi';
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`syndication.${key}`, word[spoken]]));
}
