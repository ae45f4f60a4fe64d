import { isNotModified, lastModified, SETTLING_SECONDS } from './freshness';

const changedAt = new Date('2026-11-23T08:00:00.300Z');
const after = (seconds: number) => new Date(changedAt.getTime() + seconds * 1000);
const current = { etag: '"a"', changedAt };
const asDate = (instant: Date) => instant.toUTCString();

describe('If-None-Match', () => {
  test.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    [' * ', true],
    ['"b"', false],
    ['a', false],
    ['""', false],
    ['', false],
  ])('%j: not modified is %s', (ifNoneMatch, expected) => {
    expect(isNotModified({ ifNoneMatch, ifModifiedSince: undefined }, current)).toBe(expected);
  });

  test('wins over a date', () => {
    expect(isNotModified({ ifNoneMatch: '"b"', ifModifiedSince: asDate(after(9)) }, current)).toBe(false);
  });
});

describe('If-Modified-Since', () => {
  const since = (ifModifiedSince: string) => isNotModified({ ifNoneMatch: undefined, ifModifiedSince }, current);

  test('in the second of the change does not hide it', () => {
    expect([since(asDate(changedAt)), since(asDate(after(1)))]).toEqual([false, true]);
  });

  test.each(['', 'yesterday', 'Thu, 99 Foo 9999'])('%j is no date, and asks for the whole', (text) => {
    expect(since(text)).toBe(false);
  });

  test('with our own date brings the whole while the change settles, and nothing after', () => {
    const told = (now: Date) => since(asDate(lastModified(changedAt, now)));

    expect([told(after(0)), told(after(SETTLING_SECONDS)), told(after(SETTLING_SECONDS + 0.1))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

test('a change whose commit shows late is not hidden by the date of the one before it', () => {
  const seenBefore = lastModified(changedAt, after(0.1));
  const late = { etag: '"b"', changedAt: after(0.2) };

  expect(isNotModified({ ifNoneMatch: undefined, ifModifiedSince: asDate(seenBefore) }, late)).toBe(false);
});

test('no date that is told is in the future', () => {
  const seconds = Array.from({ length: 200 }, (_, index) => index);

  expect(seconds.filter((each) => lastModified(changedAt, after(each)) > after(each))).toEqual([]);
});
