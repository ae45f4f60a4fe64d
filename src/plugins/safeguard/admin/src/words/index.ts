import { screenWords, type SayOf } from '../../../../../admin/parts/screen-words';
import { word, type Words } from '../../../../../admin/parts/word';
import { consents } from './consents';
import { forgetting } from './forgetting';
import { kinds } from './kinds';
import { pictures } from './pictures';
import { rereadings } from './rereadings';

const common = {
  'menu.title': word('Bảo vệ trẻ em', 'Child protection'),
  'tab.rereadings': word('Cần đọc lại', 'To read again'),
  'tab.pictures': word('Che hình', 'Hide in pictures'),
  'tab.wording': word('Danh mục từ', 'List of words'),
  'tab.consents': word('Sổ đồng ý', 'Consents'),
  'common.add': word('Thêm', 'Add'),
  'common.remove': word('Bỏ {name}', 'Remove {name}'),
} as const;

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = { ...common, ...kinds, ...pictures, ...rereadings, ...consents, ...forgetting } satisfies Words;

export type WordKey = keyof typeof words;

export const { messageId, messagesIn, registerTrads, useWords } = screenWords('safeguard', words);

export type Say = SayOf<WordKey>;
