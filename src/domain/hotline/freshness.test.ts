import { ageOf } from './freshness';

const DAY = 24 * 60 * 60 * 1000;
const verified = Date.UTC(2026, 0, 1);
const after = (days: number, goodFor = 180) => ageOf(verified, goodFor, verified + days * DAY).phase;

test('facts are flagged thirty days before their time is over, and from its very instant on', () => {
  expect([after(0), after(149), after(150), after(179), after(180), after(900)]).toEqual([
    ...['fresh', 'fresh', 'soon', 'soon', 'past', 'past'],
  ]);
  expect(ageOf(verified, 180, verified + 180 * DAY - 1).phase).toBe('soon');
});

test('facts that are good for a short time are flagged a sixth of it before', () => {
  expect([after(4, 6), after(5, 6), after(6, 6)]).toEqual(['fresh', 'soon', 'past']);
});

test('what nobody ever verified is flagged at once', () => {
  expect(ageOf(null, 180, verified)).toEqual({ phase: 'past', dueAt: null });
});
