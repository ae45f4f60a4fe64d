import type { Finding, FindingKind } from './finding';
import { isPictureKind } from './picture/faults';

/** A signed decision to let one finding pass: one person's word and reason, then a second person's. */
export interface Waiver {
  readonly finding: string;
  readonly waivedBy: number;
  readonly signedBy: number | null;
}

export interface JudgedFinding extends Finding {
  readonly waived: boolean;
  /** Whose word still needs a second person's. */
  readonly waiverBy: number | null;
}

/** Findings with what people decided about them. A waiver is for exactly the text that it was given for: by the finding's id. */
export function judged(findings: readonly Finding[], waivers: readonly Waiver[]): readonly JudgedFinding[] {
  const byFinding = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
  return findings.map((finding) => {
    const waiver = byFinding.get(finding.id);
    const isSigned = waiver !== undefined && waiver.signedBy !== null;
    return { ...finding, waived: isSigned, waiverBy: waiver && !isSigned ? waiver.waivedBy : null };
  });
}

/** What stops a story: how many findings, of which kinds. Never a word of the text. */
export interface OpenFindings {
  readonly block: number;
  readonly kinds: readonly FindingKind[];
}

export function openFindings(findings: readonly JudgedFinding[]): OpenFindings {
  const open = findings.filter(({ severity, waived }) => severity === 'block' && !waived);
  return { block: open.length, kinds: [...new Set(open.map(({ kind }) => kind))].sort() };
}

/** What a picture lacks is given, not waived: an answer, a consent, a second person's eyes. */
export const isWaivable = ({ kind, severity }: Finding): boolean => severity === 'block' && !isPictureKind(kind);

export type WaiverRefusal =
  | 'FINDING_UNKNOWN'
  | 'FINDING_NOT_BLOCKING'
  | 'FINDING_NOT_WAIVABLE'
  | 'WAIVER_REASON'
  | 'WAIVER_OWN'
  | 'WAIVER_SIGNED'
  | 'WAIVER_NOT_ENTITLED';

export type WaiverDecision =
  { readonly kind: 'begin' } | { readonly kind: 'sign' } | { readonly kind: 'refused'; readonly code: WaiverRefusal };

/** A reason that says something. UTF-16 units. */
export const SHORTEST_REASON = 10;

interface Asked {
  readonly finding: JudgedFinding | undefined;
  readonly by: number;
  /** An editor of the story's desk, or who answers for every desk. */
  readonly isEditor: boolean;
  /** Writes in the story, or edits it. */
  readonly isColleague: boolean;
  readonly reason: string;
}

/** The first word may be a writer's; the second is an editor's, and another person's. */
export function decideWaiver({ finding, by, isEditor, isColleague, reason }: Asked): WaiverDecision {
  if (!finding) return refused('FINDING_UNKNOWN');
  if (finding.severity !== 'block') return refused('FINDING_NOT_BLOCKING');
  if (!isWaivable(finding)) return refused('FINDING_NOT_WAIVABLE');
  if (finding.waived) return refused('WAIVER_SIGNED');
  if (reason.trim().length < SHORTEST_REASON) return refused('WAIVER_REASON');
  if (finding.waiverBy === null) return isColleague || isEditor ? { kind: 'begin' } : refused('WAIVER_NOT_ENTITLED');
  if (finding.waiverBy === by) return refused('WAIVER_OWN');
  return isEditor ? { kind: 'sign' } : refused('WAIVER_NOT_ENTITLED');
}

const refused = (code: WaiverRefusal): WaiverDecision => ({ kind: 'refused', code });
