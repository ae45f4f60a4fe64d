import { isHeldBack } from './waiting';

const NOON = Date.parse('2026-11-26T05:00:00.000Z');
const waiting = { neededBy: NOON, takesAlong: false };

test.each([
  ['an earlier hour', NOON - 1, false],
  ['the same hour', NOON, false],
  ['a later hour', NOON + 1, true],
  ['no hour', null, true],
])('a story that waits for another one, with %s', (_title, hour, held) => {
  expect(isHeldBack(waiting, hour)).toBe(held);
});

test('a story that leads back takes along what has no hour, and not what has a later one', () => {
  const ring = { ...waiting, takesAlong: true };

  expect([isHeldBack(ring, null), isHeldBack(ring, NOON), isHeldBack(ring, NOON + 1)]).toEqual([false, false, true]);
});
