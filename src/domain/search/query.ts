import { fold, unfolded, wordsOf } from './fold';

/** What somebody looks for, as words. */
export interface SearchQuery {
  /** As typed, in small letters. */
  readonly exact: readonly string[];
  /** The same without accents. */
  readonly folded: readonly string[];
}

/** How well a text answers a query, best first. A text stands in the first of them alone. */
export const MATCHES = ['exact-phrase', 'exact-words', 'folded-words'] as const;
export type Match = (typeof MATCHES)[number];

/** More would only make the database work. */
const MOST_WORDS = 12;

/** `null` when there is no word in it to look for, or more than anyone means. */
export function searchQuery(text: string): SearchQuery | null {
  const exact = wordsOf(text).map(unfolded);
  if (exact.length === 0 || exact.length > MOST_WORDS) return null;
  return { exact, folded: exact.map(fold) };
}
