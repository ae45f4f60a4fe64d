import { sourceChange } from './derivation';

test.each([
  ['published', 'b', 'updated'],
  ['published', 'a', null],
  ['corrected', 'b', 'corrected'],
  ['corrected', 'a', null],
  ['withdrawn', 'a', 'withdrawn'],
  ['killed', 'a', 'killed'],
  ['submitted', 'b', null],
])('a source that was %s at revision "%s", when "a" was looked at: %s', (kind, publishedRevision, change) => {
  expect(sourceChange({ kind, publishedRevision }, 'a')).toBe(change);
});
