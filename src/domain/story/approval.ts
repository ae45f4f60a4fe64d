import { answersForEveryDesk } from '../people/role';
import type { Standing } from '../people/desk-for';
import type { Json } from './canonical';

/** To let readers have it, or to take from them what they have. */
export type ApprovedAct = 'publish' | 'withdraw';

/** Somebody's word for one revision. */
export interface Signature {
  readonly by: number;
  readonly act: ApprovedAct;
  readonly revision: string;
}

/** What a content type asks of its approvals. Data: the managing editor can change it. */
export interface ApprovalPolicy {
  /** How many people must approve, 1 or 2. */
  readonly approvals: number;
  /** Codes of the roles that may approve. */
  readonly roles: readonly string[];
}

export type ApprovalRefusal =
  | 'NOT_APPROVED'
  | 'CHANGED_SINCE_APPROVAL'
  | 'APPROVED_BY_CONTRIBUTOR'
  | 'APPROVER_NOT_ENTITLED'
  | 'SECOND_APPROVAL_NEEDED';

export type ApprovalDecision =
  | { readonly kind: 'approved'; readonly by: readonly number[] }
  | { readonly kind: 'refused'; readonly code: ApprovalRefusal };

interface Question {
  readonly act: ApprovedAct;
  /** Of the content as it is now, not as it was stored. */
  readonly revision: string;
  readonly signatures: readonly Signature[];
  /** Everybody who wrote in it since the last publication. */
  readonly contributors: readonly number[];
  /** Who is about to do it. A withdrawal takes two people; a publication may be done by who approved it. */
  readonly actor: number | null;
  readonly isEntitled: (person: number) => boolean;
  readonly needed: number;
}

/**
 * Whether enough people, who are entitled and wrote none of it, have approved exactly this content for exactly this act.
 * Four eyes: nobody's own work goes out on their own word.
 */
export function judgeApproval(question: Question): ApprovalDecision {
  const { act, revision, signatures, contributors, actor, isEntitled, needed } = question;
  const forAct = signatures.filter((each) => each.act === act);
  const current = forAct.filter((each) => each.revision === revision);
  const strangers = current.filter(({ by }) => !contributors.includes(by) && (act === 'publish' || by !== actor));
  const by = [...new Set(strangers.map((each) => each.by))].filter(isEntitled);
  if (by.length >= needed) return { kind: 'approved', by };
  if (by.length > 0) return { kind: 'refused', code: 'SECOND_APPROVAL_NEEDED' };
  if (strangers.length > 0) return { kind: 'refused', code: 'APPROVER_NOT_ENTITLED' };
  if (current.length > 0) return { kind: 'refused', code: 'APPROVED_BY_CONTRIBUTOR' };
  return { kind: 'refused', code: forAct.length > 0 ? 'CHANGED_SINCE_APPROVAL' : 'NOT_APPROVED' };
}

/** Whether a person answers for a desk's stories, in a role that the policy lets approve. A story without a desk is the managing editor's. */
export function isEntitled({ roles, desks }: Standing, desk: string | null, policy: ApprovalPolicy): boolean {
  const approving = roles.filter((role) => policy.roles.includes(role));
  if (answersForEveryDesk(approving)) return true;
  return approving.length > 0 && desk !== null && desks.includes(desk);
}

/** Whether a story says of one of its pictures that a child can be recognised in it. */
export function showsAnIdentifiableChild(content: Json): boolean {
  if (typeof content !== 'object' || content === null) return false;
  if ('declaration' in content && content.declaration === 'child-identifiable') return true;
  return Object.values(content).some(showsAnIdentifiableChild);
}
