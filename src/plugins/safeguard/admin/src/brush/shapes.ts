import type { HiddenThing, Mask, Point } from '../../../contract/picture';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Tool = Mask['shape'];

export type Box = Extract<Mask, { readonly x: number }>;

export const isBox = (mask: Mask): mask is Box => mask.shape !== 'stroke';

interface Drawn {
  readonly tool: Tool;
  readonly hides: HiddenThing;
  /** Of the brush. Pixels of the picture. */
  readonly radius: number;
  /** Where the pointer went. Pixels of the picture. */
  readonly points: readonly Point[];
}

/** What a movement of the pointer draws; `null` when it is too small to hide anything. */
export function maskOf({ tool, hides, radius, points }: Drawn, size: Size): Mask | null {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  if (tool === 'stroke') return { hides, shape: 'stroke', radius, points: thinned(points, radius / 4) };
  const [x, y] = [Math.min(first[0], last[0]), Math.min(first[1], last[1])].map(Math.floor) as [number, number]; // of two
  const [width, height] = [Math.abs(first[0] - last[0]), Math.abs(first[1] - last[1])].map(Math.ceil) as [
    number,
    number,
  ]; // of two
  return width < 2 || height < 2 ? null : within({ hides, shape: tool, x, y, width, height }, size);
}

/** Points that lie closer together than `least` draw the same line. */
function thinned(points: readonly Point[], least: number): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) kept.push(point);
  }
  const end = points.at(-1);
  return end && end !== kept.at(-1) ? [...kept, end] : kept;
}

/** A box that is wholly in the picture, and at least a pixel wide and high. */
export function within<Kind extends Box>(box: Kind, { width, height }: Size): Kind {
  const fit = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, Math.round(Number.isFinite(value) ? value : least)));
  const [wide, high] = [fit(box.width, 1, width), fit(box.height, 1, height)];
  return { ...box, width: wide, height: high, x: fit(box.x, 0, width - wide), y: fit(box.y, 0, height - high) };
}

export const boxInTheMiddle = (hides: HiddenThing, size: Size): Box => {
  const [width, height] = [size.width / 4, size.height / 4];
  const [x, y] = [(size.width - width) / 2, (size.height - height) / 2];
  return within({ hides, shape: 'rectangle', x, y, width, height }, size);
};

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow key does to a box: moves it, or with Shift sizes it, by a hundredth of the picture; `null` for other keys. */
export function nudged(
  box: Box,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  size: Size,
): Box | null {
  const way = KEYS[key];
  if (!way) return null;
  const step = Math.max(1, Math.round(Math.max(size.width, size.height) / 100));
  const [dx, dy] = [way[0] * step, way[1] * step];
  return shiftKey
    ? within({ ...box, width: box.width + dx, height: box.height + dy }, size)
    : within({ ...box, x: box.x + dx, y: box.y + dy }, size);
}
