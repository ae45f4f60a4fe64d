import type { Tier } from '../rendition';

/** How a page is made for its readers: large and pictorial for the small, sober for the older. */
export type Look = 'sprout' | 'starter' | 'explorer' | 'defender' | 'citizen' | 'adult';

/** Oldest age in years that a look is for. Tiers are records: what decides is their age, not their name. */
const OLDEST: readonly (readonly [years: number, look: Look])[] = [
  [5, 'sprout'],
  [8, 'starter'],
  [10, 'explorer'],
  [15, 'defender'],
  [18, 'citizen'],
];

export function lookFor(tier: Tier | null): Look {
  const age = tier?.ageTo;
  if (age === null || age === undefined) return 'adult';
  return OLDEST.find(([years]) => age <= years)?.[1] ?? 'adult';
}
