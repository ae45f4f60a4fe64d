import { isGoodLink, signLink } from './link';

const NOW = 1_795_000_000;
const link = signLink('anh_1a2b.jpg', NOW + 60, 'secret');
const isGood = (change: Partial<typeof link>, now = NOW) => isGoodLink({ ...link, ...change }, 'secret', now);

test('a link is good until its time is over', () => {
  expect([isGood({}), isGood({}, NOW + 60), isGood({}, NOW + 61)]).toEqual([true, true, false]);
});

test('a link opens one file, until one instant, with one signature', () => {
  expect([
    isGood({ name: 'anh_1a2c.jpg' }),
    isGood({ expires: NOW + 61 }),
    isGood({ signature: '' }),
    isGood({ signature: `${link.signature}a` }),
    isGood({ signature: link.signature.toLowerCase() }),
    isGoodLink(link, 'another secret', NOW),
  ]).toEqual([false, false, false, false, false, false]);
});

test.each(['../awareness.db', 'a/b.jpg', '..', '.env', 'a.jpg/..', 'a\u0000.jpg', '', 'a'.repeat(300), 'a.b.c'])(
  'no signature opens %j',
  (name) => {
    expect(isGoodLink(signLink(name, NOW + 60, 'secret'), 'secret', NOW)).toBe(false);
  },
);

test.each([Number.NaN, Number.POSITIVE_INFINITY, NOW + 0.5])('a link until %d is none', (expires) => {
  expect(isGoodLink(signLink('a.jpg', expires, 'secret'), 'secret', NOW)).toBe(false);
});
