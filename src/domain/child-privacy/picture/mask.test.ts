import { MOST_MASKS, MOST_POINTS, parseMasks } from './mask';

const size = { width: 400, height: 300 };
const box = { hides: 'face', shape: 'rectangle', x: 10, y: 10, width: 50, height: 40 };
const stroke = {
  hides: 'plate',
  shape: 'stroke',
  radius: 8,
  points: [
    [0, 0],
    [400, 300],
  ],
};

test('masks within the picture are taken as they are', () => {
  const ellipse = { ...box, shape: 'ellipse', hides: 'uniform', x: 350, width: 50 };

  expect(parseMasks([box, ellipse, stroke], size)).toEqual({ kind: 'masks', masks: [box, ellipse, stroke] });
});

test.each([
  ['nothing', [], null],
  ['no list', { 0: box }, null],
  ['more than anyone draws', Array(MOST_MASKS + 1).fill(box), null],
  ['a place beyond the edge', [box, { ...box, x: 351 }], 1],
  ['a place before the edge', [{ ...box, y: -1 }], 0],
  ['no place at all', [{ ...box, width: 0 }], 0],
  ['an endless one', [{ ...box, width: Number.POSITIVE_INFINITY }], 0],
  ['numbers as text', [{ ...box, x: '10' }], 0],
  ['something that nobody hides', [{ ...box, hides: 'name' }], 0],
  ['a shape that nobody draws', [{ ...box, shape: 'polygon' }], 0],
  [
    'a stroke that leaves the picture',
    [
      {
        ...stroke,
        points: [
          [0, 0],
          [401, 0],
        ],
      },
    ],
    0,
  ],
  ['a stroke without a point', [{ ...stroke, points: [] }], 0],
  ['points that are none', [{ ...stroke, points: [[1], null] }], 0],
  ['a brush larger than the picture', [{ ...stroke, radius: 401 }], 0],
  ['too many points in all', [stroke, { ...stroke, points: Array(MOST_POINTS - 1).fill([1, 1]) }], 1],
  ['nothing that is a mask', [null], 0],
])('%s is refused, and said where', (_what, masks, index) => {
  expect(parseMasks(masks, size)).toEqual({ kind: 'wrong', index });
});
