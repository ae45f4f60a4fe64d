import { cacheLifetime } from './cache-lifetime';

const NOW = 1_795_000_000_000;

test('without an embargo or expiry ahead an answer is kept for half a minute', () => {
  expect(cacheLifetime(null, NOW)).toEqual({ maxAge: 30, staleWhileRevalidate: 30 });
});

test.each([
  [-1000, 0, 0],
  [0, 0, 0],
  [999, 0, 0],
  [1000, 1, 0],
  [29_999, 29, 0],
  [30_000, 30, 0],
  [45_500, 30, 15],
  [60_000, 30, 30],
  [86_400_000, 30, 30],
])(
  '%d ms before the next one it is kept for %d s, and %d s more while it is asked for anew',
  (ahead, maxAge, stale) => {
    expect(cacheLifetime(NOW + ahead, NOW)).toEqual({ maxAge, staleWhileRevalidate: stale });
  },
);

test('it is never kept past the next one', () => {
  const aheads = Array.from({ length: 900 }, (_, index) => index * 101);
  const late = aheads.filter((ahead) => {
    const { maxAge, staleWhileRevalidate } = cacheLifetime(NOW + ahead, NOW);
    return (maxAge + staleWhileRevalidate) * 1000 > ahead;
  });

  expect(late).toEqual([]);
});
