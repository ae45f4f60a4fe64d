import { missingBy } from './missing-targets';

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
