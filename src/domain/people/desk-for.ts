import { answersForEveryDesk } from './role';

/** Where a person stands in the newsroom. Desks by their identifiers, the home desk first. */
export interface Standing {
  readonly roles: readonly string[];
  readonly desks: readonly string[];
}

export type DeskRefusal = 'NO_DESK' | 'NOT_YOUR_DESK' | 'NOT_A_DESK';

export type DeskDecision =
  | { readonly kind: 'desk'; readonly desk: string }
  /** Only who answers for every desk may leave a story without one. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly code: DeskRefusal };

/** The desk that will answer for a new story: the one asked for if it is the person's own, else the home desk. */
export function deskFor(
  person: Standing,
  requested: { readonly id: string; readonly isDesk: boolean } | null,
): DeskDecision {
  if (!requested) return homeDeskOf(person);
  if (!requested.isDesk) return { kind: 'refused', code: 'NOT_A_DESK' };
  if (mayWorkFor(person, requested.id)) return { kind: 'desk', desk: requested.id };
  return { kind: 'refused', code: person.desks.length === 0 ? 'NO_DESK' : 'NOT_YOUR_DESK' };
}

/** Whether a person may make something new out of a desk's story: a copy, another language. */
export const mayWorkFor = ({ roles, desks }: Standing, desk: string | null): boolean =>
  answersForEveryDesk(roles) || (desk !== null && desks.includes(desk));

function homeDeskOf({ roles, desks: [home] }: Standing): DeskDecision {
  if (home !== undefined) return { kind: 'desk', desk: home };
  return answersForEveryDesk(roles) ? { kind: 'none' } : { kind: 'refused', code: 'NO_DESK' };
}
