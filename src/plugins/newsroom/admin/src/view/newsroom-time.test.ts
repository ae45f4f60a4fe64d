import { ageOf, fromField, scheduleFault, toField, urgencyOf } from './newsroom-time';

const noon = new Date('2026-11-25T05:00:00.000Z'); // 12:00 in Huế

test('a time is entered by the newsroom’s clock and kept in UTC', () => {
  expect(fromField('2026-11-25T12:00')).toBe('2026-11-25T05:00:00.000Z');
  expect(fromField('2026-11-25T05:30')).toBe('2026-11-24T22:30:00.000Z');
});

test('an instant is shown by the newsroom’s clock', () => {
  expect(toField('2026-11-24T22:30:00.000Z')).toBe('2026-11-25T05:30');
  expect(toField(null)).toBe('');
});

test('an empty or half-typed time is no instant', () => {
  expect(['', '2026-11', '2026-13-45T99:99'].map(fromField)).toEqual([null, null, null]);
});

test('an age is told in its largest whole unit', () => {
  expect(ageOf('2026-11-25T04:01:30.000Z', noon)).toEqual({ unit: 'minutes', n: 58 });
  expect(ageOf('2026-11-24T05:00:01.000Z', noon)).toEqual({ unit: 'hours', n: 23 });
  expect(ageOf('2026-11-22T05:00:00.000Z', noon)).toEqual({ unit: 'days', n: 3 });
  expect(ageOf('2026-11-25T05:00:09.000Z', noon)).toEqual({ unit: 'minutes', n: 0 });
});

test('a deadline is past at its instant, and near a day before', () => {
  expect(urgencyOf('2026-11-25T05:00:00.000Z', noon)).toBe('past');
  expect(urgencyOf('2026-11-26T05:00:00.000Z', noon)).toBe('near');
  expect(urgencyOf('2026-11-26T05:00:00.001Z', noon)).toBe('far');
});

test('a schedule names a time to come, and comes down after it goes out', () => {
  const [before, soon, later] = ['2026-11-25T04:00:00.000Z', '2026-11-25T06:00:00.000Z', '2026-11-25T07:00:00.000Z'];

  expect(scheduleFault({ publishAt: null, unpublishAt: null }, noon)).toBe('needed');
  expect(scheduleFault({ publishAt: before, unpublishAt: null }, noon)).toBe('past');
  expect(scheduleFault({ publishAt: later, unpublishAt: soon }, noon)).toBe('order');
  expect(scheduleFault({ publishAt: soon, unpublishAt: later }, noon)).toBe(null);
  expect(scheduleFault({ publishAt: null, unpublishAt: later }, noon)).toBe(null);
});
