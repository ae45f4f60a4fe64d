import type { Parents } from './current-banner';

export const CENTER_KINDS = [
  'counselling',
  'shelter',
  'health',
  'legal-aid',
  'emergency-relief',
  'social-work',
] as const;

export type CenterKind = (typeof CENTER_KINDS)[number];

/** A place where a child or a family gets help. */
export interface SupportCenter {
  readonly name: string;
  readonly kind: CenterKind;
  /** The code of its administrative unit. */
  readonly unit: string | null;
  readonly services: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly website: string | null;
  /** When somebody last called or went there. ISO 8601. */
  readonly verifiedAt: string;
}

/** Units are three levels deep; a circle of them must not hold anyone up. */
const MOST_LEVELS = 8;

/**
 * Help nearby: the centres of a unit, or of the nearest unit above that has any. With none anywhere, the unit highest up
 * and nobody: there 111 answers.
 */
export function nearestCenters(centers: readonly SupportCenter[], unit: string, parents: Parents) {
  let place = unit;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const there = centers.filter((center) => center.unit === place);
    const above = parents[place];
    if (there.length > 0 || above === undefined) return { unit: place, centers: there };
    place = above;
  }
  return { unit: place, centers: [] };
}
