import type { Samples } from './hide';
import type { Mask, PictureSize } from './mask';

/** Where a detector sees a face. Pixels, from the upper left corner. */
export interface FaceRegion {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Finds faces in a picture. None is shipped: whoever runs the newsroom may plug one in, on this machine, since no picture
 * leaves it. What it finds is proposed to people, what it misses is theirs to see.
 */
export interface FaceDetector {
  detect(picture: Samples): Promise<readonly FaceRegion[]>;
}

/** A face is known by its hair, chin and ears, too. Of its width and height, on each side. */
const MARGIN = 0.2;
/** A detector that sees more has lost its way. */
const MOST_FACES = 100;

/** What a detector answered, as masks to propose. Whatever is no place in the picture is left out. */
export function proposedMasks(regions: unknown, size: PictureSize): readonly Mask[] {
  if (!Array.isArray(regions)) return [];
  return regions.slice(0, MOST_FACES).flatMap((region: unknown) => proposal(Object(region), size));
}

function proposal(region: Partial<Record<keyof FaceRegion, unknown>>, size: PictureSize): readonly Mask[] {
  const [x, y, width, height] = [region.x, region.y, region.width, region.height].map(Number);
  if (![x, y, width, height].every(Number.isFinite)) return [];
  const across = within([x ?? 0, width ?? 0], size.width);
  const down = within([y ?? 0, height ?? 0], size.height);
  if (!across || !down) return [];
  return [{ hides: 'face', shape: 'ellipse', x: across[0], y: down[0], width: across[1], height: down[1] }];
}

/** A length with its margins, cut where the picture ends; `null` when nothing of it is inside. */
function within([from, length]: readonly [number, number], most: number): readonly [number, number] | null {
  const start = Math.max(0, Math.floor(from - length * MARGIN));
  const end = Math.min(most, Math.ceil(from + length * (1 + MARGIN)));
  return length > 0 && end - start >= 1 ? [start, end - start] : null;
}
