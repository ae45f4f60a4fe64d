import { followsTitle } from './slug';

const made = 'muoi-phut-tro-chuyen';

test('an address that nobody wrote follows the title', () => {
  expect(followsTitle('', { type: 'article', made: null })).toBe(true);
  expect(followsTitle(made, { type: 'article', made })).toBe(true);
});

test('the address that the panel makes before there is a title is nobody’s either', () => {
  expect(followsTitle('article', { type: 'article', made: null })).toBe(true);
  expect(followsTitle('article-12', { type: 'article', made: null })).toBe(true);
  expect(followsTitle('article-series-2', { type: 'article-series', made: null })).toBe(true);
});

test('an address that somebody wrote stays', () => {
  expect(followsTitle('article-hay', { type: 'article', made: null })).toBe(false);
  expect(followsTitle('chuyen-cua-toi', { type: 'article', made })).toBe(false);
});
