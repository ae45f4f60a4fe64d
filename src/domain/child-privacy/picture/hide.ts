import type { PictureSize } from './mask';

/** A picture's samples, row by row, one to four for each pixel: grey or colours, and perhaps how opaque it is. */
export interface Samples extends PictureSize {
  readonly data: Uint8Array;
  readonly channels: 1 | 2 | 3 | 4;
}

/** Cells across the longer side, and how large each may be. Pixels. */
const CELLS_ACROSS = 48;
const CELL = { least: 8, most: 64 };
/** What a place is painted with when nothing around it may be seen. */
const GREY = 128;
/** How far cells differ, so that a hidden place looks hidden before a plain wall, too. */
const SPREAD = 24;

const cellOf = ({ width, height }: PictureSize): number =>
  Math.min(CELL.most, Math.max(CELL.least, Math.round(Math.max(width, height) / CELLS_ACROSS)));

/** How many random bytes `hide` needs for a picture: one for each cell. */
export function cellsOf(size: PictureSize): number {
  const cell = cellOf(size);
  return Math.ceil(size.width / cell) * Math.ceil(size.height / cell);
}

/**
 * Paints over the covered pixels, where they lie. What is painted is a mosaic of the colours **around** them: no covered
 * pixel is ever read, so nothing of it can be won back from the result, by whatever means.
 *
 * @param covered - 1 for each hidden pixel.
 * @param noise - Random bytes, one for each of `cellsOf`.
 */
export function hide(picture: Samples, covered: Uint8Array, noise: Uint8Array): void {
  const grid = gridOf(picture);
  measureVisible(picture, covered, grid);
  spreadToUnseen(grid);
  paint(picture, covered, { grid, noise });
}

interface Grid {
  readonly cell: number;
  readonly across: number;
  readonly down: number;
  readonly colours: number;
  /** The sum, later the mean, of each colour in each cell. */
  readonly values: Float64Array;
  readonly counts: Uint32Array;
}

function gridOf(picture: Samples): Grid {
  const cell = cellOf(picture);
  const [across, down] = [Math.ceil(picture.width / cell), Math.ceil(picture.height / cell)];
  const colours = picture.channels > 2 ? 3 : 1;
  const values = new Float64Array(across * down * colours);
  return { cell, across, down, colours, values, counts: new Uint32Array(across * down) };
}

/** The mean colour of what may be seen in each cell. */
function measureVisible({ data, width, height, channels }: Samples, covered: Uint8Array, grid: Grid): void {
  const { cell, across, colours, values, counts } = grid;
  for (let y = 0, pixel = 0; y < height; y += 1) {
    const row = Math.floor(y / cell) * across;
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (covered[pixel] === 1) continue;
      const at = row + Math.floor(x / cell);
      counts[at] = (counts[at] ?? 0) + 1;
      for (let colour = 0; colour < colours; colour += 1)
        values[at * colours + colour] = (values[at * colours + colour] ?? 0) + (data[pixel * channels + colour] ?? 0);
    }
  }
  for (let at = 0; at < counts.length; at += 1)
    for (let colour = 0; colour < colours; colour += 1)
      values[at * colours + colour] = (values[at * colours + colour] ?? 0) / Math.max(1, counts[at] ?? 0);
}

/** Cells of which nothing may be seen take the mean of their neighbours, from the edge inwards. */
function spreadToUnseen({ across, down, colours, values, counts }: Grid): void {
  let unseen = [...counts.keys()].filter((at) => counts[at] === 0);
  while (unseen.length > 0) {
    const known = unseen.flatMap((at) => {
      const near = neighbours(at, across, down).filter((each) => counts[each] !== 0);
      return near.length > 0 ? [{ at, near }] : [];
    });
    if (known.length === 0) return void unseen.forEach((at) => values.fill(GREY, at * colours, (at + 1) * colours));
    const means = known.map(({ near }) => meanOf(near, values, colours));
    known.forEach(({ at }, index) => {
      values.set(means[index] ?? [], at * colours);
      counts[at] = 1;
    });
    unseen = unseen.filter((at) => counts[at] === 0);
  }
}

const meanOf = (cells: readonly number[], values: Float64Array, colours: number): readonly number[] =>
  Array.from({ length: colours }, (_, colour) => {
    const sum = cells.reduce((total, each) => total + (values[each * colours + colour] ?? 0), 0);
    return sum / cells.length;
  });

function neighbours(at: number, across: number, down: number): readonly number[] {
  const [x, y] = [at % across, Math.floor(at / across)];
  const found: number[] = [];
  for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(across - 1, x + 1); column += 1)
      if (row !== y || column !== x) found.push(row * across + column);
  return found;
}

interface Painting {
  readonly grid: Grid;
  readonly noise: Uint8Array;
}

function paint({ data, width, height, channels }: Samples, covered: Uint8Array, { grid, noise }: Painting): void {
  const { cell, across, colours, values } = grid;
  const isTransparent = channels === 2 || channels === 4;
  for (let y = 0, pixel = 0; y < height; y += 1) {
    const row = Math.floor(y / cell) * across;
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (covered[pixel] !== 1) continue;
      const at = row + Math.floor(x / cell);
      const shift = ((noise[at] ?? 0) % (2 * SPREAD + 1)) - SPREAD;
      for (let colour = 0; colour < colours; colour += 1)
        data[pixel * channels + colour] = Math.min(255, Math.max(0, (values[at * colours + colour] ?? 0) + shift));
      if (isTransparent) data[pixel * channels + channels - 1] = 255;
    }
  }
}
