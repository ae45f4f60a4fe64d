/**
 * The life of one story in one language. What readers have is not a stage: a published story that is being worked on
 * again is a draft once more, and stays public as it was (`isPublic`) until the next publication.
 *
 * ```
 *            submit                approve              publish · correct
 *   draft ───────────▶ in-review ───────────▶ approved ────────────────────▶ published
 *     ▲  ◀──recall────  │    ▲ ◀────edit─────  │    ▲                          │   │
 *     │          return │    │ submit   schedule│    │ unschedule       edit    │   │ kill
 *     │                 ▼    │                  ▼    │    (to draft) ◀──────────┘   ▼
 *     │        changes-requested              scheduled ──publish──▶ published    killed
 *     └──────────────────────────────── reopen ──────────────────────────────────────┘
 * ```
 */
export const LIFECYCLE = {
  draft: { edit: 'draft', submit: 'in-review' },
  'in-review': { edit: 'in-review', approve: 'approved', return: 'changes-requested', recall: 'draft' },
  'changes-requested': { edit: 'changes-requested', submit: 'in-review' },
  approved: {
    edit: 'in-review',
    return: 'changes-requested',
    schedule: 'scheduled',
    publish: 'published',
    correct: 'published',
  },
  scheduled: {
    edit: 'in-review',
    return: 'changes-requested',
    schedule: 'scheduled',
    unschedule: 'approved',
    publish: 'published',
    correct: 'published',
  },
  published: { edit: 'draft', schedule: 'published', withdraw: 'draft' },
  killed: { edit: 'killed', reopen: 'draft' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type StoryStage = keyof typeof LIFECYCLE;

/**
 * - `edit`: any save that changed something; `recall`: the writer takes a submission back
 * - `schedule`: an instant to publish at, or, for what is public, to take it down at
 * - `correct`: publishes an approved revision as a correction; `withdraw`: takes down what is public, by two people
 * - `kill`: out everywhere, at once, on one editor's word, from any stage while public
 */
export type StoryAction =
  | 'edit'
  | 'submit'
  | 'recall'
  | 'approve'
  | 'return'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'correct'
  | 'withdraw'
  | 'kill'
  | 'reopen';

export type Transition =
  | { readonly kind: 'moved'; readonly from: StoryStage; readonly to: StoryStage }
  | { readonly kind: 'refused'; readonly from: StoryStage; readonly action: StoryAction };

/** The stage that `action` leads to, or a refusal. Who may act, and on which revision, is asked elsewhere. */
export function transition(from: StoryStage, action: StoryAction, { isPublic }: { isPublic: boolean }): Transition {
  if (action === 'kill') return isPublic ? { kind: 'moved', from, to: 'killed' } : { kind: 'refused', from, action };
  if (action === 'withdraw' && isPublic && from !== 'killed') return { kind: 'moved', from, to: 'draft' };
  const exits: Partial<Record<StoryAction, StoryStage>> = LIFECYCLE[from];
  const to = exits[action];
  return to ? { kind: 'moved', from, to } : { kind: 'refused', from, action };
}
