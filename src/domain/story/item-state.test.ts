import { itemStateAt, publishedAtOf } from './item-state';

const NOON = 1_795_000_000_000;
const times = (embargoUntil: number | null, expiresAt: number | null) => ({ embargoUntil, expiresAt });

test('a story without an embargo or expiry is usable', () => {
  expect(itemStateAt(times(null, null), NOON)).toBe('usable');
});

test('an embargo lifts at its instant, not a millisecond before', () => {
  expect([itemStateAt(times(NOON, null), NOON - 1), itemStateAt(times(NOON, null), NOON)]).toEqual([
    'embargoed',
    'usable',
  ]);
});

test('an expiry takes effect at its instant, not a millisecond before', () => {
  expect([itemStateAt(times(null, NOON), NOON - 1), itemStateAt(times(null, NOON), NOON)]).toEqual([
    'usable',
    'expired',
  ]);
});

test('what expires under embargo is never out', () => {
  expect(itemStateAt(times(NOON + 2, NOON + 1), NOON + 1)).toBe('expired');
});

test.each([
  ['a first publication', null, null, NOON],
  ['a first publication under embargo', null, NOON + 9, NOON + 9],
  ['a first publication after its embargo', null, NOON - 9, NOON],
  ['a later version', NOON - 5, null, NOON - 5],
  ['a published story put under embargo', NOON - 5, NOON + 9, NOON - 5],
  ['a moved embargo', NOON + 5, NOON + 9, NOON + 9],
  ['an embargo taken away', NOON + 5, null, NOON],
])('%s is dated from when outlets could first have it', (_case, before, embargoUntil, expected) => {
  expect(publishedAtOf(before, embargoUntil, NOON)).toBe(expected);
});
