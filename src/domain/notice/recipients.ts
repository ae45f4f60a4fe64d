import type { NoticeKind } from './kind';

/**
 * People around a story:
 * - `writers`: whoever began it or wrote in it
 * - `assignee`: whom it was given to; `scheduler`: who set its hour
 * - `judges`: editors of its desk who wrote none of it, or, where there are none, managing editors who wrote none of it
 * - `editors`: all of its desk, and the managing editors
 * - `named`: whoever this very notice is about
 */
export type Circle = 'writers' | 'assignee' | 'scheduler' | 'judges' | 'editors' | 'named';

/** Who is told what. */
export const CIRCLES: Readonly<Record<NoticeKind, readonly Circle[]>> = {
  submitted: ['judges'],
  assigned: ['assignee'],
  returned: ['writers', 'assignee'],
  approved: ['writers', 'assignee'],
  'approval-voided': ['writers', 'assignee'],
  due: ['writers', 'assignee'],
  published: ['writers', 'assignee'],
  'could-not-publish': ['writers', 'assignee', 'scheduler'],
  'held-back': ['writers', 'assignee', 'scheduler'],
  corrected: ['writers', 'assignee'],
  killed: ['editors', 'writers', 'assignee'],
  'countersign-needed': ['editors'],
  'source-changed': ['editors', 'writers', 'assignee'],
  mentioned: ['named'],
  'taken-over': ['named'],
  'consent-expiring': ['named'],
  'facts-due': ['editors'],
};

/** Whether anybody is told for what they are at their desk, and not for what they did to the story. */
export const concernsDesk = (kind: NoticeKind): boolean =>
  CIRCLES[kind].some((circle) => circle === 'judges' || circle === 'editors');

export interface StoryPeople {
  readonly writers: readonly number[];
  readonly assignee: number | null;
  readonly scheduler: number | null;
  readonly deskEditors: readonly number[];
  readonly managingEditors: readonly number[];
  readonly named: readonly number[];
}

/** Whom to tell, each once, and never the one who did it. */
export function recipients(kind: NoticeKind, people: StoryPeople, actor: number | null): readonly number[] {
  const all = CIRCLES[kind].flatMap((circle) => IN_CIRCLE[circle](people));
  return [...new Set(all)].filter((person) => person !== actor);
}

const IN_CIRCLE: Readonly<Record<Circle, (people: StoryPeople) => readonly number[]>> = {
  writers: ({ writers }) => writers,
  assignee: ({ assignee }) => (assignee === null ? [] : [assignee]),
  scheduler: ({ scheduler }) => (scheduler === null ? [] : [scheduler]),
  judges,
  editors: ({ deskEditors, managingEditors }) => [...deskEditors, ...managingEditors],
  named: ({ named }) => named,
};

function judges({ deskEditors, managingEditors, writers }: StoryPeople): readonly number[] {
  const wroteNothing = (person: number) => !writers.includes(person);
  const ofDesk = deskEditors.filter(wroteNothing);
  return ofDesk.length > 0 ? ofDesk : managingEditors.filter(wroteNothing);
}
