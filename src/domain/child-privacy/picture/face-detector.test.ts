import { parseMasks } from './mask';
import { proposedMasks } from './face-detector';

const size = { width: 100, height: 80 };

test('a face is proposed with what is known of it around', () => {
  expect(proposedMasks([{ x: 40, y: 30, width: 20, height: 20 }], size)).toEqual([
    { hides: 'face', shape: 'ellipse', x: 36, y: 26, width: 28, height: 28 },
  ]);
});

test('whatever a detector says, what is proposed can be hidden', () => {
  const wild = [
    { x: -10, y: -10, width: 30, height: 30 },
    { x: 90, y: 70, width: 500, height: 500 },
    { x: 200, y: 10, width: 5, height: 5 },
    { x: 10, y: 10, width: 0, height: -4 },
    { x: Number.NaN, y: 0, width: 10, height: 10 },
    null,
  ];
  const proposed = proposedMasks(wild, size);

  expect(proposed).toHaveLength(2);
  expect(parseMasks(proposed, size).kind).toBe('masks');
  expect(proposedMasks('nothing', size)).toEqual([]);
});
