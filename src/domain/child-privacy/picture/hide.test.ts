import { coverageOf } from './coverage';
import { cellsOf, hide, type Samples } from './hide';

const size = { width: 96, height: 64 };
const masks = [{ hides: 'face', shape: 'ellipse', x: 20, y: 10, width: 40, height: 40 }] as const;
const covered = coverageOf(masks, size);

const picture = (colour: (at: number) => number, channels: Samples['channels'] = 3): Samples => ({
  ...{ ...size, channels },
  data: Uint8Array.from({ length: size.width * size.height * channels }, (_, at) => colour(at)),
});
const noise = Uint8Array.from({ length: cellsOf(size) }, (_, at) => at * 37);
const wall = (at: number) => (at * 7) % 251;

test('two pictures that differ in nothing but the hidden part become the same picture', () => {
  const [one, other] = [
    picture(wall),
    picture((at) => (covered[Math.floor(at / 3)] === 1 ? (at * 91) % 256 : wall(at))),
  ];
  expect(other.data).not.toEqual(one.data);

  hide(one, covered, noise);
  hide(other, covered, noise);

  expect(other.data).toEqual(one.data);
});

test('what may be seen stays as it was, to the last bit', () => {
  const [before, after] = [picture(wall), picture(wall)];
  hide(after, covered, noise);

  const changed = [...after.data.keys()].filter((at) => after.data[at] !== before.data[at]);
  expect(changed.length).toBeGreaterThan(1000);
  expect(changed.filter((at) => covered[Math.floor(at / 3)] !== 1)).toEqual([]);
});

test('a picture that is hidden as a whole becomes grey, whatever it was', () => {
  const all = new Uint8Array(size.width * size.height).fill(1);
  const [one, other] = [picture(() => 255), picture(wall)];
  hide(one, all, new Uint8Array(cellsOf(size)).fill(24));
  hide(other, all, new Uint8Array(cellsOf(size)).fill(24));

  expect(new Set(one.data)).toEqual(new Set([128]));
  expect(other.data).toEqual(one.data);
});

test('the mosaic has the colours around it, and differs from cell to cell', () => {
  const blue = picture((at) => [20, 60, 200][at % 3] ?? 0);
  hide(blue, covered, noise);

  const hidden = [...blue.data.keys()].filter((at) => covered[Math.floor(at / 3)] === 1 && at % 3 === 2);
  const shades = new Set(hidden.map((at) => blue.data[at]));
  expect(shades.size).toBeGreaterThan(5);
  expect([...shades].every((shade) => Math.abs((shade ?? 0) - 200) <= 24)).toBe(true);
});

test.each([1, 2, 4] as const)('grey and see-through pictures are hidden, too: %i channels', (channels) => {
  const see = picture((at) => (channels !== 1 && at % channels === channels - 1 ? 7 : 100), channels);
  hide(see, covered, noise);

  const first = covered.indexOf(1) * channels;
  const pixel = [...see.data.subarray(first, first + channels)];
  expect(channels === 1 ? true : pixel.at(-1) === 255).toBe(true);
});
