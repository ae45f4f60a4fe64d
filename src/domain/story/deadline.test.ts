import { DUE_WITHIN_MS, duePhase } from './deadline';

const noon = Date.UTC(2026, 10, 26, 5);

test('a deadline is near for a day, and past at its instant', () => {
  expect(duePhase(noon, noon - DUE_WITHIN_MS - 1)).toBeNull();
  expect(duePhase(noon, noon - DUE_WITHIN_MS)).toBe('soon');
  expect(duePhase(noon, noon - 1)).toBe('soon');
  expect(duePhase(noon, noon)).toBe('past');
});
