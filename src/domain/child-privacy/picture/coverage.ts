import type { Mask, PictureSize, Point } from './mask';

/** Which pixels the masks cover, row by row: 1 for hidden. A pixel that is touched is covered as a whole. */
export function coverageOf(masks: readonly Mask[], size: PictureSize): Uint8Array {
  const covered = new Uint8Array(size.width * size.height);
  for (const mask of masks) cover(covered, mask, size);
  return covered;
}

function cover(covered: Uint8Array, mask: Mask, size: PictureSize): void {
  switch (mask.shape) {
    case 'rectangle':
      return fill(covered, size, [mask.y, mask.y + mask.height], () => [mask.x, mask.x + mask.width]);
    case 'ellipse': {
      const [rx, ry] = [mask.width / 2, mask.height / 2];
      const [cx, cy] = [mask.x + rx, mask.y + ry];
      return fill(covered, size, [mask.y, mask.y + mask.height], (top) => {
        const half = rx * Math.sqrt(Math.max(0, 1 - (nearest(cy, top) / ry) ** 2));
        return [cx - half, cx + half];
      });
    }
    case 'stroke':
      return coverStroke(covered, mask, size);
    default:
      return mask satisfies never;
  }
}

/** A round brush, drawn from each point to the next; a single point is a dot. */
function coverStroke(covered: Uint8Array, { points, radius }: Mask & { readonly shape: 'stroke' }, size: PictureSize) {
  points.forEach((from, index) => {
    const to = points[index + 1] ?? from;
    if (index > 0 && index === points.length - 1) return;
    const rows = [Math.min(from[1], to[1]) - radius, Math.max(from[1], to[1]) + radius] as const;
    fill(covered, size, rows, (top) => spanOf(from, to, { radius, top }));
  });
}

type Span = readonly [from: number, to: number];

/** Two discs and what lies between them are one convex shape: in any row a single span. */
function spanOf(
  from: Point,
  to: Point,
  { radius, top }: { readonly radius: number; readonly top: number },
): Span | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = length === 0 ? [0, 0] : [(-dy / length) * radius, (dx / length) * radius];
  const corners: readonly Point[] = [
    [from[0] + nx, from[1] + ny],
    [to[0] + nx, to[1] + ny],
    [to[0] - nx, to[1] - ny],
    [from[0] - nx, from[1] - ny],
  ];
  const marks = [...discSpan(from, radius, top), ...discSpan(to, radius, top), ...crossings(corners, top)];
  return marks.length === 0 ? null : [Math.min(...marks), Math.max(...marks)];
}

function discSpan([x, y]: Point, radius: number, top: number): readonly number[] {
  const away = nearest(y, top);
  if (Math.abs(away) > radius) return [];
  const half = Math.sqrt(radius ** 2 - away ** 2);
  return [x - half, x + half];
}

/** Where the edges of a shape meet a row of pixels: its upper line, its lower line, and corners between. */
function crossings(corners: readonly Point[], top: number): readonly number[] {
  return corners.flatMap(([x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
    const met = [top, top + 1].flatMap((line) =>
      y1 !== y2 && Math.min(y1, y2) <= line && line <= Math.max(y1, y2)
        ? x1 + ((line - y1) / (y2 - y1)) * (x2 - x1)
        : [],
    );
    return y1 >= top && y1 <= top + 1 ? [...met, x1] : met;
  });
}

/** From a line to the nearest place in the row of pixels that begins at `top`. */
const nearest = (line: number, top: number): number => (line < top ? top - line : line > top + 1 ? line - top - 1 : 0);

/** Covers, in each row, whatever pixel a span touches. */
function fill(
  covered: Uint8Array,
  { width, height }: PictureSize,
  [first, last]: Span,
  spanIn: (top: number) => Span | null,
): void {
  const end = Math.min(height, Math.ceil(last));
  for (let y = Math.max(0, Math.floor(first)); y < end; y += 1) {
    const span = spanIn(y);
    if (!span) continue;
    const from = Math.max(0, Math.floor(span[0]));
    const to = Math.min(width, Math.ceil(span[1]));
    if (to > from) covered.fill(1, y * width + from, y * width + to);
  }
}
