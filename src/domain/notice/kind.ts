/** What a person can be told about. */
export const NOTICE_KINDS = [
  'submitted',
  'assigned',
  'returned',
  'approved',
  'approval-voided',
  'due',
  'published',
  'could-not-publish',
  'held-back',
  'corrected',
  'killed',
  'countersign-needed',
  'source-changed',
  'mentioned',
  'taken-over',
  'consent-expiring',
  'facts-due',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];
