/** What a text's length says: one syllable is one printed Vietnamese word. */
export type Fit = 'short' | 'good' | 'long';

export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The house's lengths, in syllables. */
export const STANDFIRST: Span = { least: 30, most: 60 };
export const TITLE: Span = { least: 4, most: 20 };

export function fitOf(count: number, { least, most }: Span): Fit {
  if (count < least) return 'short';
  return count > most ? 'long' : 'good';
}

/** How far a meter is filled, 0 to 100: full at the most that is good. */
export const fillOf = (count: number, { most }: Span): number => Math.min(100, Math.round((count / most) * 100));

/** Syllables in a text as it is typed, the way the service counts them: runs of letters or digits. */
export const syllablesIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
