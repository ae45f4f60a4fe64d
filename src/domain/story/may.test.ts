import { whyNot, type ActName, type Situation } from './may';

const IN_REVIEW: Situation = {
  ...{ stage: 'in-review', isPublic: false, isScheduled: false, awaitsCountersign: false, isOwnAct: false },
  hasChangedSource: false,
  ...{ isEditor: true, isWriter: false, isContributor: false, isSuperAdmin: false, isAssignee: false },
  hasSigned: { publish: false, withdraw: false },
  publication: { kind: 'refused', code: 'NOT_APPROVED' },
  ...{ unmetChecks: 0, openFindings: 0, unpublishedTargets: 0 },
};
const APPROVED: Situation = { ...IN_REVIEW, stage: 'approved', publication: { kind: 'approved', by: [2] } };
const PUBLISHED: Situation = { ...IN_REVIEW, stage: 'published', isPublic: true };
const KILLED: Situation = { ...IN_REVIEW, stage: 'killed', awaitsCountersign: true };
const asWriter = { isEditor: false, isWriter: true, isContributor: true };

test.each<[string, ActName, Situation, string | null]>([
  ['a writer submits a draft', 'submit', { ...IN_REVIEW, ...asWriter, stage: 'draft' }, null],
  ['a stranger does not', 'submit', { ...IN_REVIEW, isEditor: false, stage: 'draft' }, 'NOT_YOUR_STORY'],
  [
    'what lacks something is not submitted',
    'submit',
    { ...IN_REVIEW, stage: 'draft', unmetChecks: 1 },
    'CHECKS_NOT_MET',
  ],
  ['a writer takes a submission back', 'recall', { ...IN_REVIEW, ...asWriter }, null],
  ['a writer does not approve', 'approve', { ...IN_REVIEW, ...asWriter }, 'NOT_ENTITLED'],
  ['an editor approves', 'approve', IN_REVIEW, null],
  ['an editor who fixed a comma does not', 'approve', { ...IN_REVIEW, isContributor: true }, 'OWN_WORK'],
  ['nobody submits what can do harm', 'submit', { ...IN_REVIEW, stage: 'draft', openFindings: 1 }, 'FINDING_OPEN'],
  ['nobody approves what can do harm', 'approve', { ...IN_REVIEW, openFindings: 1 }, 'FINDING_OPEN'],
  [
    'nobody approves twice',
    'approve',
    { ...IN_REVIEW, hasSigned: { publish: true, withdraw: false } },
    'ALREADY_SIGNED',
  ],
  ['nobody approves a draft', 'approve', { ...IN_REVIEW, stage: 'draft' }, 'WRONG_STAGE'],
  ['an editor publishes what is approved', 'publish', APPROVED, null],
  ['a writer does not publish it', 'publish', { ...APPROVED, ...asWriter }, 'NOT_ENTITLED'],
  ['nobody publishes what is not', 'publish', IN_REVIEW, 'NOT_APPROVED'],
  ['no relation is dropped silently', 'publish', { ...APPROVED, unpublishedTargets: 1 }, 'TARGET_NOT_PUBLIC'],
  ['only what readers have is corrected', 'correct', APPROVED, 'NOT_PUBLIC'],
  ['an editor kills what readers have', 'kill', PUBLISHED, null],
  ['also while it is being worked on', 'kill', { ...PUBLISHED, stage: 'draft' }, null],
  ['nobody kills a draft', 'kill', IN_REVIEW, 'NOT_PUBLIC'],
  ['another editor countersigns', 'countersign', KILLED, null],
  ['not whoever killed it', 'countersign', { ...KILLED, isOwnAct: true }, 'OWN_ACT'],
  ['what is killed is not published', 'publish', KILLED, 'STORY_KILLED'],
  ['it is reopened first', 'reopen', KILLED, null],
  ['what readers have is not deleted', 'delete', PUBLISHED, 'STILL_PUBLIC'],
  ['only a super admin breaks the glass', 'breakGlass', IN_REVIEW, 'NOT_SUPER_ADMIN'],
  [
    'and drops no relation',
    'breakGlass',
    { ...IN_REVIEW, isSuperAdmin: true, unpublishedTargets: 1 },
    'TARGET_NOT_PUBLIC',
  ],
  ['and never over a finding', 'breakGlass', { ...IN_REVIEW, isSuperAdmin: true, openFindings: 1 }, 'FINDING_OPEN'],
])('%s', (_sentence, act, situation, code) => {
  expect(whyNot(act, situation)).toBe(code);
});
