/** For each document that readers do not have: those among them that it points at. */
export type Pointers = ReadonlyMap<string, readonly string[]>;

/**
 * Those that `start` reaches and that reach it, itself included: none of them can go out before the others, so they go
 * out together or not at all. One that is in no ring stands alone.
 */
export function ringOf(start: string, pointers: Pointers): ReadonlySet<string> {
  const reached = reachedFrom(start, pointers);
  return new Set([...reached].filter((each) => each === start || reachedFrom(each, pointers).has(start)));
}

function reachedFrom(start: string, pointers: Pointers): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const each of reached) for (const next of pointers.get(each) ?? []) reached.add(next);
  return reached;
}

/** All of them, each after what it points at. In a ring somebody has to be first. */
export function targetsFirst<T>(all: readonly T[], pointsAt: (one: T, other: T) => boolean): readonly T[] {
  const met = new Set<T>();
  const visit = (one: T): readonly T[] => {
    if (met.has(one)) return [];
    met.add(one);
    return [...all.filter((other) => other !== one && pointsAt(one, other)).flatMap(visit), one];
  };
  return all.flatMap(visit);
}
