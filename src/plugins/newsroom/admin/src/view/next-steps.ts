import type { PanelAction, Permission, StoryCard, StoryView } from '../../../contract/story';

type Stage = StoryCard['stage'];

/** The steps of a story that goes well, in order. */
export const MAIN_LINE = ['draft', 'in-review', 'approved', 'published'] as const satisfies readonly Stage[];

/** Where on that line a stage stands. */
const PLACE: Readonly<Record<Stage, number>> = {
  draft: 0,
  'changes-requested': 0,
  'in-review': 1,
  approved: 2,
  scheduled: 2,
  published: 3,
  killed: 3,
};

export const placeOf = (stage: Stage): number => PLACE[stage];

/** What a person comes to a story for at each stage: the first that is allowed is the main button. */
const STEPS: Readonly<Record<Stage, readonly PanelAction[]>> = {
  draft: ['submit'],
  'changes-requested': ['submit'],
  'in-review': ['approve', 'return', 'recall'],
  approved: ['publish', 'correct', 'schedule', 'return'],
  scheduled: ['unschedule', 'schedule', 'publish', 'return'],
  published: ['schedule'],
  killed: ['reopen'],
};

/** Offered wherever they are allowed; refused, they are listed with their reason under “other actions”. */
const ANYTIME: readonly PanelAction[] = ['claim', 'assign', 'withdraw', 'kill', 'breakGlass', 'delete'];

export interface NextSteps {
  /** The main button; `null` when nothing of this stage is allowed. */
  readonly main: PanelAction | null;
  /** The stage's other steps, allowed or not: a refused one shows its reason. */
  readonly beside: readonly PanelAction[];
  /** The rest. */
  readonly other: readonly PanelAction[];
}

/** The buttons of one person's panel, most likely first. */
export function nextSteps(view: Pick<StoryView, 'stage' | 'isPublic' | 'awaitsCountersign' | 'may'>): NextSteps {
  const wanted = [...(view.awaitsCountersign ? (['countersign'] as const) : []), ...STEPS[view.stage]].filter((step) =>
    makesSense(step, view),
  );
  const main = wanted.find((step) => view.may[step].allowed) ?? null;
  const other = ANYTIME.filter((step) => makesSense(step, view) && !isNeverTheirs(view.may[step]));
  return { main, beside: wanted.filter((step) => step !== main), other };
}

/**
 * A correction is of what is public; what is not public can neither be withdrawn nor killed, only deleted; and of what
 * readers have as it is, nothing is left to publish in an emergency.
 */
function makesSense(
  step: PanelAction,
  { stage, isPublic, may }: Pick<StoryView, 'stage' | 'isPublic' | 'may'>,
): boolean {
  if (step === 'correct' || step === 'withdraw' || step === 'kill') return isPublic;
  if (step === 'delete') return !isPublic;
  if (step === 'breakGlass') return may.breakGlass.allowed && stage !== 'published';
  return true;
}

/** What a role never does is left out: a reason that never changes is no news. */
const isNeverTheirs = (permission: Permission): boolean => !permission.allowed && permission.code === 'NOT_ENTITLED';
