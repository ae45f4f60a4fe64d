/**
 * The drawing kit: palette, paints and shapes. Every helper is a pure function from numbers to SVG text.
 * A paint or a clip carries its own definition in its name (`url(#down-0f7c86-5b2a86)`); `sheet.ts` writes out the
 * definitions that a drawing uses, so a scene never keeps a list of them.
 */

export const WIDTH = 1600;
export const HEIGHT = 1067;

/** A drawing of WIDTH × HEIGHT as a whole SVG document. What matters lies within x 270–1330, y 90–980. */
export type Scene = () => string;
export type Point = readonly [x: number, y: number];
type Attributes = Readonly<Record<string, string | number>>;

/** Huế: the river, the royal purple, lotus, paper, sun and night. */
export const C = {
  night: '#0f1738',
  navy: '#1a2557',
  ink: '#141c3d',
  dusk: '#3a2f7a',
  purple: '#5b2a86',
  violet: '#8452b5',
  lilac: '#c3a5e1',
  haze: '#e7daf3',
  deep: '#0a4a5a',
  river: '#11808b',
  water: '#4fb3b3',
  mist: '#bfe4de',
  foam: '#e6f5f0',
  lotus: '#f08aa4',
  rose: '#d4507a',
  wine: '#8f2a5c',
  blush: '#fbd3d6',
  paper: '#fcf5e8',
  cream: '#f6e6cb',
  sand: '#e8cda3',
  clay: '#c98b5b',
  wood: '#8a5335',
  bark: '#5a3428',
  sun: '#f6bd45',
  amber: '#e58f2f',
  glow: '#ffe3a0',
  leaf: '#4aa36f',
  moss: '#26735a',
  pine: '#14504a',
  lime: '#a9cf7a',
  seal: '#cf3d3f',
  skin: '#eab78f',
  tan: '#d39a72',
  hair: '#231d3a',
  white: '#ffffff',
} as const;

const bare = (colour: string): string => colour.replace('#', '');

/** `colour` at `opacity` 0–1, as `#rrggbbaa`. */
export const alpha = (colour: string, opacity: number): string =>
  `${colour.slice(0, 7)}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

export type Way = 'down' | 'across' | 'slant' | 'round';

/** A gradient of evenly spaced colours: top to bottom, left to right, corner to corner, or centre to rim. */
export const fade = (way: Way, ...colours: readonly string[]): string => `url(#${way}-${colours.map(bare).join('-')})`;

const attributes = (more: Attributes): string =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${attributes(more)}/>`;

export const line = (d: string, colour: string, width: number, more: Attributes = {}): string =>
  path(d, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

export const rect = (x: number, y: number, w: number, h: number, fill: string, more: Attributes = {}): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${attributes(more)}/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${attributes(more)}/>`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${attributes(more)}/>`;

/** A bar with round ends, from its left end and middle height: a line of writing without writing. */
export const bar = (x: number, y: number, w: number, thickness: number, fill: string): string =>
  rect(x, y - thickness / 2, w, thickness, fill, { rx: thickness / 2 });

/** Lines of writing: one bar for each width. */
export const writing = (x: number, y: number, widths: readonly number[], leading: number, fill: string): string =>
  widths.map((width, row) => bar(x, y + row * leading, width, leading * 0.36, fill)).join('');

export interface Placing {
  readonly scale?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  readonly opacity?: number;
  readonly flip?: true;
}

/** Moves a drawing's origin to (x, y). */
export function at(
  x: number,
  y: number,
  drawing: string,
  { scale = 1, turn = 0, opacity = 1, flip }: Placing = {},
): string {
  const moves = [`translate(${x} ${y})`];
  if (turn !== 0) moves.push(`rotate(${turn})`);
  if (scale !== 1 || flip) moves.push(`scale(${flip ? -scale : scale} ${scale})`);
  return `<g transform="${moves.join(' ')}"${opacity === 1 ? '' : ` opacity="${opacity}"`}>${drawing}</g>`;
}

/** Shows of `drawing` what lies in a rounded box. */
export const inBox = (box: readonly [x: number, y: number, w: number, h: number, r: number], drawing: string): string =>
  `<g clip-path="url(#box_${box.join('_')})">${drawing}</g>`;

/** Shows of `drawing` what lies in a disc. */
export const inDisc = (x: number, y: number, r: number, drawing: string): string =>
  `<g clip-path="url(#disc_${x}_${y}_${r})">${drawing}</g>`;

/** Shows of `drawing` what lies in the outline `d`. `name` is free, and used once in a scene. */
export const inside = (name: string, d: string, drawing: string): string =>
  `<clipPath id="${name}"><path d="${d}"/></clipPath><g clip-path="url(#${name})">${drawing}</g>`;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** A soft curve through points, open or closed. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const point = (index: number): Point =>
    points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  const segments = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const handles = [
      round(from[0] + (to[0] - before[0]) / 6),
      round(from[1] + (to[1] - before[1]) / 6),
      round(to[0] - (after[0] - from[0]) / 6),
      round(to[1] - (after[1] - from[1]) / 6),
    ];
    return `C${handles.join(' ')} ${round(to[0])} ${round(to[1])}`;
  });
  return `M${point(0).map(round).join(' ')}${segments.join('')}${closed ? 'Z' : ''}`;
}

/** Land or cloth: a soft upper edge, filled to the foot of the picture. */
export const ridge = (...points: readonly Point[]): string =>
  `${curve([[-40, points[0]?.[1] ?? 0], ...points, [WIDTH + 40, points.at(-1)?.[1] ?? 0]])}V${HEIGHT + 40}H-40Z`;

/** Points around a centre, the first one on top. */
export const ring = (count: number, radius: number, x = 0, y = 0): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
  });

export const polygon = (points: readonly Point[]): string => `M${points.map((point) => point.join(' ')).join('L')}Z`;

/** `count` copies of a drawing turned around the origin. */
export const around = (count: number, drawing: string, first = 0): string =>
  Array.from({ length: count }, (_, index) => at(0, 0, drawing, { turn: first + (index * 360) / count })).join('');

/** A stream of numbers 0–1 that is always the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` things placed by chance; `next` gives numbers 0–1. */
export function scatter(seed: number, count: number, place: (next: () => number, index: number) => string): string {
  const next = chance(seed);
  return Array.from({ length: count }, (_, index) => place(next, index)).join('');
}

/** Stippled shade on an outline, thickest at one edge. */
export const grain = (d: string, edge: 'top' | 'bottom' | 'left' | 'right', tone: 'dark' | 'light' = 'dark'): string =>
  path(d, `url(#stipple-${tone})`, { mask: `url(#to-${edge})` });

/** A soft shadow on the ground. */
export const shadow = (x: number, y: number, rx: number, ry: number, colour: string = C.ink, strength = 0.35): string =>
  ellipse(x, y, rx, ry, fade('round', alpha(colour, strength), alpha(colour, strength * 0.7), alpha(colour, 0)));

/** Light around a point. */
export const shine = (x: number, y: number, r: number, colour: string, strength = 0.8): string =>
  circle(x, y, r, fade('round', alpha(colour, strength), alpha(colour, strength * 0.4), alpha(colour, 0)));

export const backdrop = (fill: string): string => rect(-10, -10, WIDTH + 20, HEIGHT + 20, fill);
