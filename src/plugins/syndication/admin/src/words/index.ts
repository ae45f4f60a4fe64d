import { screenWords, type SayOf } from '../../../../../admin/parts/screen-words';
import { word, type Words } from '../../../../../admin/parts/word';
import { channels } from './channels';
import { outlets } from './outlets';
import { tester } from './tester';

const common = {
  'menu.title': word('Phân phối', 'Syndication'),
  'tab.outlets': word('Đơn vị nhận tin', 'Outlets'),
  'tab.channels': word('Kênh phân phối', 'Channels'),
  'tab.tester': word('Xem thử', 'Try it'),
  'common.save': word('Lưu', 'Save'),
  'common.edit': word('Sửa', 'Edit'),
  'common.never': word('chưa dùng', 'never used'),
} as const;

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = { ...common, ...outlets, ...channels, ...tester } satisfies Words;

export type WordKey = keyof typeof words;

export const { messageId, messagesIn, registerTrads, useWords } = screenWords('syndication', words);

export type Say = SayOf<WordKey>;
