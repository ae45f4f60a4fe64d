import type { PrivateFact } from '../finding';

/** From this many kinds of private information on, a story can identify a child. */
export const NEEDS_SECOND_APPROVER = 3;

export interface Combination {
  /** Kinds of private information (Nghị định 56/2017/NĐ-CP, Điều 33) that are told of a child. */
  readonly kinds: readonly PrivateFact[];
  readonly secondApprover: boolean;
}

/** No single fact names the child, together they do: whatever the paragraphs, the parts of a series and the languages tell. */
export function combination(
  told: readonly ReadonlySet<PrivateFact>[],
  elsewhere: ReadonlySet<PrivateFact> = new Set(),
): Combination {
  const here = new Set(told.flatMap((facts) => [...facts]));
  const kinds = [...new Set([...here, ...(here.size > 0 ? elsewhere : [])])].sort();
  return { kinds, secondApprover: kinds.length >= NEEDS_SECOND_APPROVER };
}
