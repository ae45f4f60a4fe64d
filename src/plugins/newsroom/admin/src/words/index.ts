import { checks } from './checks';
import { lessons } from './lessons';
import { notes } from './notes';
import { panel } from './panel';
import { recorded } from './recorded';
import { review } from './review';
import { saves } from './saves';
import { stages } from './stages';
import { workBin } from './work-bin';
import type { Word } from './word';

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
} satisfies Readonly<Record<string, Word>>;

export type WordKey = keyof typeof words;

/** The key under which the panel knows a sentence of ours. */
export const messageId = (key: WordKey): string => `newsroom.${key}`;

/** All sentences in one language, as Strapi loads them; any other language reads Vietnamese. */
export function messagesIn(language: string): Record<string, string> {
  const spoken = language === 'en' ? 'en' : 'vi';
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`newsroom.${key}`, word[spoken]]));
}
