import { screenWords, type SayOf } from '../../../../../admin/parts/screen-words';
import type { Words } from '../../../../../admin/parts/word';
import { pages } from './pages';
import { preview } from './preview';

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = { ...pages, ...preview } satisfies Words;

export type WordKey = keyof typeof words;

export const { messageId, messagesIn, registerTrads, useWords } = screenWords('hotline', words);

export type Say = SayOf<WordKey>;
