import { bestEncoding } from './encoding';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['GZIP , BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000, gzip;q=0.0', 'identity'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['br; q=0.5', 'br'],
  ['br;q=x', 'identity'],
  ['brotli', 'identity'],
  [',,;,', 'identity'],
])('a reader that sends %j gets %s', (header, encoding) => {
  expect(bestEncoding(header)).toBe(encoding);
});
