import { byteRange } from './byte-range';

test.each([
  ['bytes=0-0', 0, 0],
  ['bytes=0-9', 0, 9],
  ['bytes=90-', 90, 99],
  ['bytes=90-1000', 90, 99],
  ['bytes=-10', 90, 99],
  ['bytes=-1000', 0, 99],
  [' bytes=5-5 ', 5, 5],
])('%s of 100 bytes', (header, first, last) => {
  expect(byteRange(header, 100)).toEqual({ kind: 'part', first, last });
});

test.each([undefined, '', 'bytes', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=0x1-2'])(
  '%j is answered with the whole',
  (header) => {
    expect(byteRange(header, 100)).toEqual({ kind: 'whole' });
  },
);

test.each(['bytes=100-', 'bytes=9-1', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])('%s cannot be satisfied', (header) => {
  expect(byteRange(header, 100)).toEqual({ kind: 'unsatisfiable' });
});

test('no part reaches outside the body', () => {
  const sizes = [0, 1, 2, 7];
  const ends = ['', '0', '1', '6', '7', '8'];
  const outside = sizes
    .flatMap((size) =>
      ends.flatMap((first) => ends.map((last) => ({ size, range: byteRange(`bytes=${first}-${last}`, size) }))),
    )
    .filter(({ size, range }) => range.kind === 'part' && !(range.first <= range.last && range.last < size));

  expect(outside).toEqual([]);
});
