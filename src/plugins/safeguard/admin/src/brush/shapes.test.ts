import { BLANK, draw, redo, undo } from './history';
import { boxInTheMiddle, maskOf, nudged, within } from './shapes';

const size = { width: 400, height: 300 };
const box = { hides: 'face', shape: 'rectangle', x: 10, y: 20, width: 50, height: 40 } as const;

test('a box is drawn from any corner to the other', () => {
  const points = [
    [60.4, 60.2],
    [10.7, 20.9],
  ] as const;

  expect(maskOf({ tool: 'ellipse', hides: 'plate', radius: 8, points }, size)).toEqual({
    hides: 'plate',
    shape: 'ellipse',
    ...{ x: 10, y: 20, width: 50, height: 40 },
  });
});

test('a slip of the finger draws no box, and a touch of the brush a dot', () => {
  expect(
    maskOf(
      {
        tool: 'rectangle',
        hides: 'face',
        radius: 8,
        points: [
          [5, 5],
          [6, 6],
        ],
      },
      size,
    ),
  ).toBe(null);
  expect(maskOf({ tool: 'stroke', hides: 'face', radius: 8, points: [[5, 5]] }, size)).toMatchObject({
    points: [[5, 5]],
  });
});

test('a stroke keeps where it began and where it ended, and no more points than it needs', () => {
  const points = Array.from({ length: 101 }, (_, at) => [at, 10] as const);
  const stroke = maskOf({ tool: 'stroke', hides: 'face', radius: 40, points }, size);

  expect(stroke).toMatchObject({
    points: [
      [0, 10],
      [10, 10],
      [20, 10],
    ].concat(Array.from({ length: 8 }, (_, at) => [30 + at * 10, 10])),
  });
});

test('arrow keys move a box as far as the edge, and with Shift size it', () => {
  const left = { key: 'ArrowLeft', shiftKey: false };
  expect(nudged(box, left, size)).toMatchObject({ x: 6, y: 20, width: 50 });
  expect(nudged({ ...box, x: 2 }, left, size)).toMatchObject({ x: 0 });
  expect(nudged(box, { key: 'ArrowDown', shiftKey: true }, size)).toMatchObject({ y: 20, height: 44 });
  expect(nudged(box, { key: 'a', shiftKey: false }, size)).toBe(null);
});

test('whatever is typed, a box stays in the picture', () => {
  expect(within({ ...box, x: 390, width: 9999, height: Number.NaN }, size)).toEqual({
    ...box,
    x: 0,
    width: 400,
    height: 1,
  });
  expect(boxInTheMiddle('face', size)).toEqual({ ...box, x: 150, y: 113, width: 100, height: 75 });
});

test('what was undone can be done again, until something else is drawn', () => {
  const two = draw(draw(BLANK, [box]), [box, box]);
  const one = undo(two);

  expect([one.masks, undo(undo(one)).masks, redo(one).masks]).toEqual([[box], [], [box, box]]);
  expect(redo(draw(one, [])).masks).toEqual([]);
});
