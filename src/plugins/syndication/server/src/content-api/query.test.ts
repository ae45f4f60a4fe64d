import { ContentApiRefusal } from './problem';
import { oneOf, onlyParameters, wholeNumber } from './query';

/** The parameter that is named as wrong. */
function named(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof ContentApiRefusal)) throw error;
    return [error.status, error.details.parameter];
  }
}

const query = (text: string) => new URLSearchParams(text);
const limit = (text: string) => wholeNumber(query(text), 'limit', { min: 1, max: 100, fallback: 25 });

test('a parameter that a route does not know is named, and so is one that stands twice', () => {
  const known = ['limit', 'cursor'];

  expect(
    ['', 'limit=1', 'limit=1&page=2', 'limit=1&limit=1', 'Limit=1'].map((text) =>
      named(() => onlyParameters(query(text), known)),
    ),
  ).toEqual([null, null, [400, 'page'], [400, 'limit'], [400, 'Limit']]);
});

test('a whole number is one between its bounds', () => {
  expect(['', 'limit=1', 'limit=100', 'limit=007'].map(limit)).toEqual([25, 1, 100, 7]);
});

test.each(['', '0', '101', '-1', '1.5', '1e1', '0x1', ' 1', '１', 'NaN', '9'.repeat(400)])('%j is not', (value) => {
  expect(named(() => limit(`limit=${encodeURIComponent(value)}`))).toEqual([400, 'limit']);
});

test('a word is one of those that are known', () => {
  const word = (text: string) => oneOf(query(text), 'size', ['small', 'large'], 'small');

  expect([word(''), word('size=large'), named(() => word('size=Large')), named(() => word('size='))]).toEqual([
    'small',
    'large',
    [400, 'size'],
    [400, 'size'],
  ]);
});
