/** What somebody saw fit to hide. */
export const HIDDEN_THINGS = ['face', 'uniform', 'plate', 'other'] as const;

export type HiddenThing = (typeof HIDDEN_THINGS)[number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** A part of a picture that is to go for good. Pixels, from the upper left corner of the upright picture. */
export type Mask = { readonly hides: HiddenThing } & (
  | ({ readonly shape: 'rectangle' | 'ellipse' } & Box)
  | { readonly shape: 'stroke'; readonly radius: number; readonly points: readonly Point[] }
);

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** More than any picture of a crowd needs, and little enough to be drawn at once. */
export const MOST_MASKS = 200;
export const MOST_POINTS = 5_000;

export type ParsedMasks =
  | { readonly kind: 'masks'; readonly masks: readonly Mask[] }
  /** `index`: which of them; `null`: the list itself. */
  | { readonly kind: 'wrong'; readonly index: number | null };

type Raw = Readonly<Record<string, unknown>>;

/** Masks as somebody sent them. Nothing may lie outside the picture: whoever drew it had another one before them. */
export function parseMasks(value: unknown, size: PictureSize): ParsedMasks {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_MASKS) return { kind: 'wrong', index: null };
  const masks: Mask[] = [];
  let points = 0;
  for (const [index, each] of value.entries()) {
    const mask = maskOf(Object(each), size);
    points += mask?.shape === 'stroke' ? mask.points.length : 0;
    if (!mask || points > MOST_POINTS) return { kind: 'wrong', index };
    masks.push(mask);
  }
  return { kind: 'masks', masks };
}

function maskOf(raw: Raw, size: PictureSize): Mask | null {
  const hides = HIDDEN_THINGS.find((each) => each === raw.hides);
  if (!hides) return null;
  if (raw.shape === 'stroke') return strokeOf(raw, hides, size);
  if (raw.shape !== 'rectangle' && raw.shape !== 'ellipse') return null;
  const { x, y, width, height } = raw;
  const isBox = isWithin(x, size.width) && isWithin(y, size.height) && isLength(width) && isLength(height);
  if (!isBox || x + width > size.width || y + height > size.height) return null;
  return { hides, shape: raw.shape, x, y, width, height };
}

function strokeOf({ radius, points }: Raw, hides: HiddenThing, size: PictureSize): Mask | null {
  if (!isLength(radius) || radius > Math.max(size.width, size.height)) return null;
  if (!Array.isArray(points) || points.length === 0 || points.length > MOST_POINTS) return null;
  const read = points.map((point: unknown): Point | null => {
    const [x, y] = Array.isArray(point) && point.length === 2 ? (point as readonly unknown[]) : [];
    return isWithin(x, size.width) && isWithin(y, size.height) ? [x, y] : null;
  });
  return read.every((point) => point !== null) ? { hides, shape: 'stroke', radius, points: read } : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isWithin = (value: unknown, most: number): value is number => isNumber(value) && value >= 0 && value <= most;

/** Less than a pixel hides nothing. */
const isLength = (value: unknown): value is number => isNumber(value) && value >= 1;
