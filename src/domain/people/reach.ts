import type { Standing } from './desk-for';
import { answersForEveryDesk, type RoleCode } from './role';

/** Which desks' stories something is true of. Stories without a desk belong to `every-desk` alone. */
export type Reach = { readonly kind: 'every-desk' } | { readonly kind: 'desks'; readonly desks: readonly string[] };

const OVERSEER: RoleCode = 'overseer';
const EDITOR: RoleCode = 'editor';

/** Whose stories a person reads: the own desks', or all of them. The permission table says the same, story by story. */
export const readingReach = ({ roles, desks }: Standing): Reach =>
  answersForEveryDesk(roles) || roles.includes(OVERSEER) ? { kind: 'every-desk' } : { kind: 'desks', desks };

/** Whose stories a person judges, as long as they wrote none of it. */
export function judgingReach({ roles, desks }: Standing): Reach {
  if (answersForEveryDesk(roles)) return { kind: 'every-desk' };
  return { kind: 'desks', desks: roles.includes(EDITOR) ? desks : [] };
}

/** Whether a story of this desk is within reach. */
export const reaches = (reach: Reach, desk: string | null): boolean =>
  reach.kind === 'every-desk' || (desk !== null && reach.desks.includes(desk));
