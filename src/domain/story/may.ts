import type { ApprovalDecision, ApprovalRefusal } from './approval';
import { transition, type StoryAction, type StoryStage } from './lifecycle';

/** What can be done to a story beside saving it. */
export type ActName =
  | Exclude<StoryAction, 'edit'>
  | 'claim'
  | 'assign'
  | 'countersign'
  | 'breakGlass'
  | 'note'
  | 'preview'
  | 'delete'
  | 'reviewSource';

export type MayRefusal =
  | ApprovalRefusal
  | 'NOT_ENTITLED'
  | 'NOT_YOUR_STORY'
  | 'WRONG_STAGE'
  | 'OWN_WORK'
  | 'ALREADY_SIGNED'
  | 'ALREADY_YOURS'
  | 'CHECKS_NOT_MET'
  | 'FINDING_OPEN'
  | 'TARGET_NOT_PUBLIC'
  | 'NOT_PUBLIC'
  | 'STILL_PUBLIC'
  | 'NOT_SCHEDULED'
  | 'NOTHING_TO_SIGN'
  | 'NOTHING_TO_REVIEW'
  | 'OWN_ACT'
  | 'NOT_SUPER_ADMIN'
  | 'STORY_KILLED';

/** A story as one person finds it. */
export interface Situation {
  readonly stage: StoryStage;
  readonly isPublic: boolean;
  /** Answers for it: an editor of its desk, or who answers for every desk. */
  readonly isEditor: boolean;
  /** Began it, wrote in it, or was given it. */
  readonly isWriter: boolean;
  /** Has changed something since the last publication. */
  readonly isContributor: boolean;
  readonly isSuperAdmin: boolean;
  readonly isAssignee: boolean;
  /** What this person has signed of the revision that is there now. */
  readonly hasSigned: { readonly publish: boolean; readonly withdraw: boolean };
  readonly publication: ApprovalDecision;
  readonly unmetChecks: number;
  readonly openFindings: number;
  /** Stories it points at that readers do not have and that do not go out with it: publication would drop the relation. */
  readonly unpublishedTargets: number;
  readonly isScheduled: boolean;
  readonly awaitsCountersign: boolean;
  /** Something it was made from has changed, and nobody has looked at it again. */
  readonly hasChangedSource: boolean;
  /** The act that awaits a countersign is this person's own. */
  readonly isOwnAct: boolean;
}

type Rule = (situation: Situation) => MayRefusal | null;

const unless =
  (holds: (situation: Situation) => boolean, code: MayRefusal): Rule =>
  (situation) =>
    holds(situation) ? null : code;

const editor = unless(({ isEditor }) => isEditor, 'NOT_ENTITLED');
const writer = unless(({ isWriter, isEditor }) => isWriter || isEditor, 'NOT_YOUR_STORY');
const alive = unless(({ stage }) => stage !== 'killed', 'STORY_KILLED');
const held = unless(({ isPublic }) => isPublic, 'NOT_PUBLIC');
const notHeld = unless(({ isPublic }) => !isPublic, 'STILL_PUBLIC');
const checked = unless(({ unmetChecks }) => unmetChecks === 0, 'CHECKS_NOT_MET');
const safe = unless(({ openFindings }) => openFindings === 0, 'FINDING_OPEN');
const reachable = unless(({ unpublishedTargets }) => unpublishedTargets === 0, 'TARGET_NOT_PUBLIC');
const stranger = unless(({ isContributor }) => !isContributor, 'OWN_WORK');
const unsigned = unless(({ hasSigned }) => !hasSigned.publish, 'ALREADY_SIGNED');
const approved: Rule = ({ publication }) => (publication.kind === 'refused' ? publication.code : null);

const atStage =
  (action: StoryAction): Rule =>
  ({ stage, isPublic }) =>
    transition(stage, action, { isPublic }).kind === 'moved' ? null : 'WRONG_STAGE';

/** What each act asks, in the order in which a person is told. */
const RULES: Readonly<Record<ActName, readonly Rule[]>> = {
  submit: [writer, alive, atStage('submit'), checked, safe],
  recall: [writer, alive, atStage('recall')],
  claim: [editor, alive, unless(({ isAssignee }) => !isAssignee, 'ALREADY_YOURS')],
  assign: [editor, alive],
  return: [editor, alive, atStage('return')],
  approve: [editor, alive, atStage('approve'), stranger, unsigned, checked, safe],
  schedule: [editor, alive, atStage('schedule')],
  unschedule: [editor, unless(({ isScheduled }) => isScheduled, 'NOT_SCHEDULED')],
  publish: [editor, alive, approved, atStage('publish'), checked, safe, reachable],
  correct: [editor, alive, held, approved, atStage('correct'), checked, safe, reachable],
  withdraw: [editor, alive, held, unless(({ hasSigned }) => !hasSigned.withdraw, 'ALREADY_SIGNED')],
  kill: [editor, held],
  countersign: [
    unless(({ awaitsCountersign }) => awaitsCountersign, 'NOTHING_TO_SIGN'),
    editor,
    unless(({ isOwnAct }) => !isOwnAct, 'OWN_ACT'),
  ],
  reopen: [editor, atStage('reopen')],
  breakGlass: [unless(({ isSuperAdmin }) => isSuperAdmin, 'NOT_SUPER_ADMIN'), alive, checked, safe, reachable],
  reviewSource: [writer, unless(({ hasChangedSource }) => hasChangedSource, 'NOTHING_TO_REVIEW')],
  note: [],
  preview: [],
  delete: [writer, alive, notHeld],
};

/** Why a person may not do something to a story now, or `null` when they may. */
export function whyNot(act: ActName, situation: Situation): MayRefusal | null {
  for (const rule of RULES[act]) {
    const code = rule(situation);
    if (code) return code;
  }
  return null;
}

export const ACT_NAMES = Object.keys(RULES) as readonly ActName[]; // Object.keys forgets the keys' type
