import { coverageOf } from './coverage';
import type { Mask } from './mask';

const drawn = (masks: readonly Mask[], width: number, height: number): string => {
  const covered = coverageOf(masks, { width, height });
  return Array.from({ length: height }, (_, y) =>
    [...covered.subarray(y * width, (y + 1) * width)].map((each) => (each === 1 ? '#' : '.')).join(''),
  ).join('\n');
};

test('a rectangle covers every pixel it touches', () => {
  expect(drawn([{ hides: 'face', shape: 'rectangle', x: 1.5, y: 1, width: 2, height: 1.2 }], 5, 4)).toBe(
    ['.....', '.###.', '.###.', '.....'].join('\n'),
  );
});

test('an ellipse covers its middle and no corner', () => {
  expect(drawn([{ hides: 'face', shape: 'ellipse', x: 0, y: 0, width: 8, height: 6 }], 8, 6)).toBe(
    ['.######.', '########', '########', '########', '########', '.######.'].join('\n'),
  );
});

test('a stroke is round at its ends and whole between its points', () => {
  expect(
    drawn(
      [
        {
          hides: 'plate',
          shape: 'stroke',
          radius: 1,
          points: [
            [2, 2],
            [6, 2],
            [6, 4],
          ],
        },
      ],
      8,
      6,
    ),
  ).toBe(['........', '.######.', '.######.', '.....##.', '.....##.', '........'].join('\n'));
});

test('every pixel nearer to a slanting line than the brush is wide is covered', () => {
  const [from, to, radius] = [[10, 50], [80, 12], 6] as const;
  const covered = coverageOf([{ hides: 'other', shape: 'stroke', radius, points: [[...from], [...to]] }], {
    width: 100,
    height: 64,
  });
  const distance = (x: number, y: number) => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const along = Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
  };
  const missed = [...covered.keys()].filter((at) => {
    const away = distance((at % 100) + 0.5, Math.floor(at / 100) + 0.5);
    return covered[at] === 0 ? away < radius : away > radius + 1.5;
  });

  expect(missed).toEqual([]);
});

test('a dot is a stroke of one point', () => {
  expect(drawn([{ hides: 'face', shape: 'stroke', radius: 1, points: [[2, 2]] }], 4, 4)).toBe(
    ['....', '.##.', '.##.', '....'].join('\n'),
  );
});
