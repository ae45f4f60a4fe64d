import { C, HEIGHT, WIDTH, circle, round, scatter, type Way } from './kit';

const WAYS: Readonly<Record<Way, string>> = {
  down: 'linearGradient x1="0" y1="0" x2="0" y2="1"',
  across: 'linearGradient x1="0" y1="0" x2="1" y2="0"',
  slant: 'linearGradient x1="0" y1="0" x2="1" y2="1"',
  round: 'radialGradient cx="0.5" cy="0.5" r="0.5"',
};

function gradient(id: string, way: Way, colours: readonly string[]): string {
  const stops = colours.map(
    (colour, index) => `<stop offset="${index / (colours.length - 1)}" stop-color="#${colour}"/>`,
  );
  const element = WAYS[way];
  return `<${element} id="${id}">${stops.join('')}</${element.split(' ')[0]}>`;
}

function clip(id: string, shape: string, numbers: readonly string[]): string {
  const [x, y, a, b, r] = numbers;
  const outline =
    shape === 'disc'
      ? `<circle cx="${x}" cy="${y}" r="${a}"/>`
      : `<rect x="${x}" y="${y}" width="${a}" height="${b}" rx="${r}"/>`;
  return `<clipPath id="${id}">${outline}</clipPath>`;
}

const STIPPLE_TILE = 240;

function stipple(tone: string, colour: string, opacity: number): string {
  const dots = scatter(7, 900, (next) =>
    circle(round(next() * STIPPLE_TILE), round(next() * STIPPLE_TILE), round(0.7 + next() * 1.1), colour),
  );
  const size = `width="${STIPPLE_TILE}" height="${STIPPLE_TILE}" patternUnits="userSpaceOnUse"`;
  return `<pattern id="stipple-${tone}" ${size}><g opacity="${opacity}">${dots}</g></pattern>`;
}

const EDGES = { top: [0, 1, 0, 0], bottom: [0, 0, 0, 1], left: [1, 0, 0, 0], right: [0, 0, 1, 0] } as const;

const edgeMask = ([edge, [x1, y1, x2, y2]]: readonly [string, readonly number[]]): string =>
  `<linearGradient id="ramp-${edge}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop offset="0.35" stop-color="#000"/>` +
  `<stop offset="1" stop-color="#fff"/></linearGradient><mask id="to-${edge}" maskContentUnits="objectBoundingBox">` +
  `<rect width="1" height="1" fill="url(#ramp-${edge})"/></mask>`;

function definitions(drawing: string): string {
  const used = new Set(Array.from(drawing.matchAll(/url\(#([^)]+)\)/g), (match) => match[1] ?? ''));
  const found = Array.from(used, (id) => {
    const way = /^(down|across|slant|round)-(.+)$/.exec(id);
    if (way) return gradient(id, way[1] as Way, (way[2] ?? '').split('-')); // the pattern lists the ways
    const shape = /^(box|disc)_(.+)$/.exec(id);
    return shape ? clip(id, shape[1] ?? '', (shape[2] ?? '').split('_')) : '';
  });
  if (used.has('stipple-dark')) found.push(stipple('dark', C.ink, 0.3));
  if (used.has('stipple-light')) found.push(stipple('light', C.white, 0.34));
  return [...found, ...Object.entries(EDGES).map(edgeMask)].join('');
}

/** A whole document of `width` × `height`: what is drawn, with the definitions that it uses. */
export function canvas(width: number, height: number, ...drawing: readonly string[]): string {
  const body = drawing.join('');
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${definitions(body)}</defs>${body}</svg>`;
}

/** The document of a picture. */
export const sheet = (...drawing: readonly string[]): string => canvas(WIDTH, HEIGHT, ...drawing);
