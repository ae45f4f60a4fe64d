import type { PanelAction, StoryView } from '../../../contract/story';
import { nextSteps } from './next-steps';

const ALL: readonly PanelAction[] = [
  ...(['submit', 'recall', 'claim', 'assign', 'return', 'approve', 'schedule', 'unschedule', 'publish'] as const),
  ...(['correct', 'withdraw', 'kill', 'countersign', 'reopen', 'breakGlass', 'note', 'preview', 'delete'] as const),
];

const story = (stage: StoryView['stage'], allowed: readonly PanelAction[], rest: Partial<StoryView> = {}): StoryView =>
  ({
    ...{ stage, isPublic: false, awaitsCountersign: null },
    ...rest,
    may: Object.fromEntries(
      ALL.map((action) => [
        action,
        allowed.includes(action) ? { allowed: true } : { allowed: false, code: 'NO', reason: 'Không.' },
      ]),
    ),
  }) as StoryView; // only what the panel's buttons depend on

test('a journalist submits a draft, and a story that was returned', () => {
  expect(nextSteps(story('draft', ['submit'])).main).toBe('submit');
  expect(nextSteps(story('changes-requested', ['submit'])).main).toBe('submit');
});

test('an editor approves what is in review; the writer sees why not, and may take it back', () => {
  expect(nextSteps(story('in-review', ['approve', 'return'])).main).toBe('approve');
  expect(nextSteps(story('in-review', ['recall']))).toMatchObject({ main: 'recall', beside: ['approve', 'return'] });
});

test('a signature that is missing comes before everything else', () => {
  const view = story('published', ['countersign', 'schedule'], { isPublic: true, awaitsCountersign: 'break-glass' });

  expect(nextSteps(view).main).toBe('countersign');
});

test('only what is public can be withdrawn or killed, and only what is not can be deleted', () => {
  expect(nextSteps(story('draft', [])).other).toEqual(['claim', 'assign', 'delete']);
  expect(nextSteps(story('draft', [], { isPublic: true })).other).toEqual(['claim', 'assign', 'withdraw', 'kill']);
});

test('the glass is shown only to who may break it', () => {
  expect(nextSteps(story('draft', ['breakGlass'])).other).toContain('breakGlass');
  expect(nextSteps(story('draft', [])).other).not.toContain('breakGlass');
});

test('no glass is broken for what readers have as it is', () => {
  expect(nextSteps(story('published', ['breakGlass'], { isPublic: true })).other).not.toContain('breakGlass');
  expect(nextSteps(story('draft', ['breakGlass'], { isPublic: true })).other).toContain('breakGlass');
});

test('an approved version of what is public can go out as a correction', () => {
  const view = story('approved', ['publish', 'correct'], { isPublic: true });

  expect(nextSteps(view)).toMatchObject({ main: 'publish', beside: ['correct', 'schedule', 'return'] });
});

test('a journalist is not told again and again that only editors assign', () => {
  const view = story('draft', ['submit', 'delete']);
  const may = { ...view.may, assign: { allowed: false, code: 'NOT_ENTITLED', reason: 'Chỉ biên tập viên.' } as const };

  expect(nextSteps({ ...view, may }).other).toEqual(['claim', 'delete']);
});
