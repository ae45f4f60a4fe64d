import type { AuditRow } from '../../../contract/audit';
import type { RevisionCard } from '../../../contract/revision';

/** Acts of somebody who has read the whole story. */
const READ: ReadonlySet<string> = new Set(['return', 'approve']);

/**
 * The revision that an editor had before them when they last returned or approved the story, so that only what came
 * after needs to be read; `null` when nobody has, or nothing came after. Both lists are newest first.
 */
export function lastRead(acts: readonly AuditRow[], revisions: readonly RevisionCard[]): RevisionCard | null {
  const act = acts.find(({ action, outcome }) => outcome === 'done' && READ.has(action));
  if (!act) return null;
  const read = revisions.find(({ kind, at }) => kind !== 'refused' && Date.parse(at) <= Date.parse(act.at));
  return read && !read.isCurrent ? read : null;
}
