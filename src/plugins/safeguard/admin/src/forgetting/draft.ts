import type { ForgettingReason, NewForgetting } from '../../../contract/forgetting';
import type { Found } from '../parts/search-field';

/** What is written in the form of a new request. */
export interface ForgettingDraft {
  readonly reason: string;
  readonly words: string;
  readonly stories: readonly Found[];
  readonly media: readonly Found[];
}

export const REASONS = Object.keys({
  'family-asked': true,
  'child-asked': true,
  authority: true,
  'published-by-mistake': true,
  other: true,
} satisfies Readonly<Record<ForgettingReason, true>>) as readonly ForgettingReason[]; // Object.keys forgets the keys' type

export const EMPTY: ForgettingDraft = { reason: 'family-asked', words: '', stories: [], media: [] };

/** A request as the API takes it, or `null` while it asks for nothing. What is wrong with it is the server's to say. */
export function forgettingOf({ reason, words, stories, media }: ForgettingDraft): NewForgetting | null {
  const lines = words.split('\n').flatMap((line) => line.trim() || []);
  if (lines.length + stories.length + media.length === 0) return null;
  return {
    reason: REASONS.find((each) => each === reason) ?? 'other',
    words: lines.map((text) => ({ text })),
    stories: stories.map(({ id }) => {
      const [type = '', documentId = ''] = id.split('/');
      return { type, documentId };
    }),
    media: media.map(({ id }) => id),
  };
}
