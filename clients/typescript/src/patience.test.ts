import { readWait, waitBefore } from './patience.ts';

const NOW = new Date('2026-11-25T08:00:00Z');

test.each([
  ['7', 7_000],
  [' 0 ', 0],
  ['Wed, 25 Nov 2026 08:01:00 GMT', 60_000],
  ['Wed, 25 Nov 2026 07:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('Retry-After %j asks for %j ms', (header, wait) => {
  expect(readWait(header, NOW)).toBe(wait);
});

test.each([
  [1, 0, 500],
  [1, 1, 1_000],
  [3, 0, 2_000],
  [7, 1, 60_000],
  [500, 1, 60_000],
])('after %d failures, with chance %d, the wait is %d ms', (failures, chance, wait) => {
  expect(waitBefore(failures, null, chance)).toBe(wait);
});

test('what the server asks for is granted, and a hundred outlets do not come back in the same instant', () => {
  const waits = [0, 0.5, 1].map((chance) => waitBefore(1, 10_000, chance));

  expect(waits).toEqual([10_000, 11_000, 12_000]);
});
