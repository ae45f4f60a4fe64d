import { screenWords, type SayOf } from '../../../../../admin/parts/screen-words';
import type { Words } from '../../../../../admin/parts/word';
import { checks } from './checks';
import { lessons } from './lessons';
import { notes } from './notes';
import { panel } from './panel';
import { recorded } from './recorded';
import { review } from './review';
import { saves } from './saves';
import { stages } from './stages';
import { workBin } from './work-bin';

/** Every sentence of these screens. A key that is not here does not compile. */
export const words = {
  ...stages,
  ...workBin,
  ...panel,
  ...checks,
  ...lessons,
  ...review,
  ...saves,
  ...notes,
  ...recorded,
} satisfies Words;

export type WordKey = keyof typeof words;

export const { messageId, messagesIn, registerTrads, useWords } = screenWords('newsroom', words);

export type Say = SayOf<WordKey>;
