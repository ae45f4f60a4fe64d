import { addressOf, cleared, countOf, filtersOf, queryOf, usualShelf } from './shelf-filters';

const read = (address: string) => filtersOf(new URLSearchParams(address), 'mine');

test('an address keeps what the work-bin shows', () => {
  const filters = read('shelf=desk&stage=in-review&locale=en&assignee=7&q=tr%E1%BA%BB+em');

  expect(filtersOf(new URLSearchParams(addressOf(filters)), 'mine')).toEqual(filters);
  expect(queryOf(filters)).toEqual({
    ...{ shelf: 'desk', stage: 'in-review', locale: 'en', assignee: 7, q: 'trẻ em', limit: 25 },
  });
});

test('what an address cannot mean is left out', () => {
  expect(queryOf(read('shelf=attic&stage=lost&assignee=me&q=%20'))).toEqual({ shelf: 'mine', limit: 25 });
});

test('more is asked for from where the last answer ended', () => {
  expect(queryOf(read(''), 'abc')).toEqual({ shelf: 'mine', limit: 25, cursor: 'abc' });
});

test('filters are counted, and cleared without leaving the shelf', () => {
  const filters = read('shelf=due&type=article&q=em');

  expect(countOf(filters)).toBe(2);
  expect(countOf(cleared(filters))).toBe(0);
  expect(cleared(filters).shelf).toBe('due');
});

test('a day begins with what waits for an editor, and with what a journalist has in hand', () => {
  expect(usualShelf(['editor'])).toBe('waiting');
  expect(usualShelf(['journalist'])).toBe('mine');
  expect(usualShelf(['overseer'])).toBe('desk');
});
