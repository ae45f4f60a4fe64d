import { heldBackBy, missingBy } from './missing-targets';

const target = { field: 'series', title: 'Loạt bài', type: 'article-series', documentId: 's1' };
const NOON = '2026-11-26T05:00:00.000Z';
const ONE = '2026-11-26T06:00:00.000Z';

test.each([
  ['one without an hour is missing', { goesAlong: false, publishAt: null }, 1],
  ['one that goes out later is missing', { goesAlong: false, publishAt: ONE }, 1],
  ['one that goes out in the same moment is not', { goesAlong: false, publishAt: NOON }, 0],
  ['one that goes along is not', { goesAlong: true, publishAt: null }, 0],
])('%s', (_title, standing, count) => {
  expect(missingBy([{ ...target, ...standing }], NOON)).toHaveLength(count);
});

test('nothing is missing while no hour is chosen', () => {
  expect(missingBy([{ ...target, goesAlong: false, publishAt: null }], null)).toEqual([]);
});

const waiting = {
  ...{ type: 'article', documentId: 'a1', locale: 'vi', title: 'Phần một', publishAt: ONE, neededBy: NOON },
  ...{ takesAlong: false, isHeldBack: false },
};

test.each([
  ['goes out if this one does in the moment it is needed', NOON, false, 0],
  ['is held back by a later hour', ONE, false, 1],
  ['is held back where no hour is set', null, false, 1],
  ['takes along what has no hour, if it leads back', null, true, 0],
])('a story that waits %s', (_title, hour, takesAlong, count) => {
  expect(heldBackBy([{ ...waiting, takesAlong }], hour)).toHaveLength(count);
});
