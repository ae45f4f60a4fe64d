/** Where a lesson stands in its curriculum. */
export interface CurriculumPlace {
  readonly id: string;
  /** The place of its tier, the youngest first. */
  readonly tier: number;
  /** The place of the first of its strands. */
  readonly strand: number;
  readonly code: string;
  /** Ids of the lessons to be learnt before. */
  readonly requires: readonly string[];
}

/**
 * Lessons in the order in which they are taught: by tier, by strand, by code (`CS-2` before `CS-10`), but none before what
 * is to be learnt before it. A lesson that waits for one of a later strand comes right after that one. Prerequisites of
 * another tier move nothing: the tiers are in order already. What goes in a circle keeps the order of its codes.
 */
export function inCurriculumOrder<Lesson>(
  lessons: readonly Lesson[],
  placeOf: (lesson: Lesson) => CurriculumPlace,
): readonly Lesson[] {
  const waiting = lessons
    .map((lesson) => ({ lesson, place: placeOf(lesson) }))
    .sort((a, b) => byPlace(a.place, b.place));
  const tierOf = new Map(waiting.map(({ place }) => [place.id, place.tier]));
  const undone = new Set(tierOf.keys());
  const ordered: Lesson[] = [];
  while (waiting.length > 0) {
    const isReady = ({ place }: { readonly place: CurriculumPlace }) =>
      place.requires.every((id) => id === place.id || !undone.has(id) || tierOf.get(id) !== place.tier);
    const next = Math.max(0, waiting.findIndex(isReady));
    for (const { lesson, place } of waiting.splice(next, 1)) {
      undone.delete(place.id);
      ordered.push(lesson);
    }
  }
  return ordered;
}

const byPlace = (a: CurriculumPlace, b: CurriculumPlace): number =>
  a.tier - b.tier || a.strand - b.strand || a.code.localeCompare(b.code, 'en', { numeric: true });

/** Whether following what each lesson requires leads from these back to the one that requires them. */
export async function leadsBackTo(
  id: string,
  requires: readonly string[],
  requiredBy: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<boolean> {
  const seen = new Set<string>();
  let next = requires;
  while (next.length > 0) {
    if (next.includes(id)) return true;
    next.forEach((each) => seen.add(each));
    next = [...new Set(await requiredBy(next))].filter((each) => !seen.has(each));
  }
  return false;
}
