import type { Current } from './revisions';
import { baseOf, isGoodBase } from './stale';

const lan = { id: 1 };
const current = (user_id: number | null) => ({ hash: 'now', row: { user_id } }) as Current;

test.each([
  ['"abc"', 'abc'],
  ['W/"abc"', 'abc'],
  [' "abc" ', 'abc'],
  ['', null],
  ['*', null],
  ['abc', 'abc'],
  ['"a", "b"', '"a", "b"'],
])('If-Match: %s names %s', (header, base) => {
  expect(baseOf(header)).toBe(base);
});

test('a save on top of what its form was loaded at is good, whoever wrote that', () => {
  expect([isGoodBase('now', current(2), lan), isGoodBase('then', current(1), lan)]).toEqual([true, false]);
});

test('a save that names no base is good on top of the same person’s, or of nobody’s', () => {
  expect([1, 2, null].map((writer) => isGoodBase(null, current(writer), lan))).toEqual([true, false, true]);
});

test('what no person sends is no form', () => {
  expect(isGoodBase(null, current(2), null)).toBe(true);
  expect(isGoodBase('then', current(2), null)).toBe(false);
});
