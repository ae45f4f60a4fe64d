import { C, alpha, around, at, bar, circle, grain, inBox, line, path, polygon, rect, ring } from './kit';

/** Things on a desk and on a screen. Drawn around their own centre; `at` places them. */

/** A telephone `w` × `h` around the origin. `screen` is drawn in a box of the same centre, 20 smaller on each side. */
export function phone(w: number, h: number, screen: string, body: string = C.ink): string {
  const [x, y] = [-w / 2, -h / 2];
  const radius = Math.round(Math.min(w, h) * 0.13);
  const inset = Math.round(Math.min(w, h) * 0.05);
  const glass = [x + inset, y + inset, w - inset * 2, h - inset * 2, radius - inset * 0.7] as const;
  return (
    rect(x + w - 4, y + h * 0.24, 10, h * 0.12, body, { rx: 4 }) +
    rect(x, y, w, h, body, { rx: radius }) +
    rect(x + 3, y + 3, w - 6, h - 6, 'none', { rx: radius - 3, stroke: alpha(C.white, 0.16), 'stroke-width': 3 }) +
    inBox(
      glass,
      screen +
        path(
          polygon([
            [x, y],
            [x + w * 0.52, y],
            [x, y + h * 0.5],
          ]),
          alpha(C.white, 0.09),
        ),
    ) +
    bar(-w * 0.1, y + inset + h * 0.022, w * 0.2, h * 0.016, body)
  );
}

/** A speech bubble `w` × `h` around the origin, its tail below left or right. */
export function bubble(
  w: number,
  h: number,
  fill: string,
  tail: 'left' | 'right' = 'left',
  radius = Math.min(w, h) * 0.36,
): string {
  const side = tail === 'left' ? -1 : 1;
  const foot = h / 2 - 4;
  const point = `M${side * w * 0.34} ${foot}L${side * w * 0.4} ${h / 2 + h * 0.24}L${side * w * 0.12} ${foot}Z`;
  return (
    rect(-w / 2, -h / 2, w, h, fill, { rx: radius }) +
    path(point, fill, { stroke: fill, 'stroke-width': 8, 'stroke-linejoin': 'round' })
  );
}

/** A speech bubble with a jagged edge, about 2 × `r` wide. */
export function thorns(r: number, fill: string): string {
  const outer = ring(11, r);
  const inner = ring(22, r * 0.72).filter((_, index) => index % 2 === 1);
  return path(polygon(outer.flatMap((point, index) => [point, inner[index] ?? point])), fill, {
    stroke: fill,
    'stroke-width': r * 0.08,
    'stroke-linejoin': 'round',
  });
}

/** A padlock, 300 wide, its body around the origin. */
export const padlock = (body: string, edge: string): string =>
  line('M-92 -90V-170A92 92 0 0 1 92 -170V-90', C.navy, 46) +
  line('M-92 -90V-170A92 92 0 0 1 92 -170V-90', C.haze, 30) +
  line('M-84 -100V-170A84 84 0 0 1 20 -250', alpha(C.white, 0.7), 7) +
  rect(-160, -110, 320, 270, edge, { rx: 52 }) +
  rect(-160, -118, 320, 262, body, { rx: 52 }) +
  grain('M-160 -66Q-160 -118 -108 -118H108Q160 -118 160 -66V92Q160 144 108 144H-108Q-160 144 -160 92Z', 'bottom') +
  circle(0, -8, 40, C.navy) +
  path('M-17 8H17L28 88H-28Z', C.navy);

/** A heater shield `w` wide around the origin, as an outline. */
export const shieldOutline = (w: number): string => {
  const half = w / 2;
  return `M0 ${-w * 0.62}C${half * 0.45} ${-w * 0.52} ${half * 0.8} ${-w * 0.47} ${half} ${-w * 0.45}C${half * 1.02} ${w * 0.12} ${half * 0.72} ${w * 0.44} 0 ${w * 0.64}C${-half * 0.72} ${w * 0.44} ${-half * 1.02} ${w * 0.12} ${-half} ${-w * 0.45}C${-half * 0.8} ${-w * 0.47} ${-half * 0.45} ${-w * 0.52} 0 ${-w * 0.62}Z`;
};

/** A shield of two halves with a rim. */
export const shield = (w: number, light: string, dark: string, rim: string): string =>
  path(shieldOutline(w), rim) +
  path(shieldOutline(w * 0.86), light) +
  path(
    `M0 ${-w * 0.533}C${w * 0.19} ${-w * 0.45} ${w * 0.34} ${-w * 0.4} ${w * 0.43} ${-w * 0.387}C${w * 0.44} ${w * 0.1} ${w * 0.31} ${w * 0.38} 0 ${w * 0.55}Z`,
    dark,
  );

export const tick = (size: number, colour: string, width: number): string =>
  line(`M${-size} 0L${-size * 0.25} ${size * 0.72}L${size} ${-size * 0.72}`, colour, width);

export const cross = (size: number, colour: string, width: number): string =>
  line(`M${-size} ${-size}L${size} ${size}M${size} ${-size}L${-size} ${size}`, colour, width);

/** A heart, 2 × `r` wide. */
export const heart = (r: number, fill: string): string =>
  path(
    `M0 ${r * 0.9}C${-r * 1.5} ${-r * 0.1} ${-r * 0.9} ${-r * 1.05} 0 ${-r * 0.36}C${r * 0.9} ${-r * 1.05} ${r * 1.5} ${-r * 0.1} 0 ${r * 0.9}Z`,
    fill,
  );

export function star(r: number, fill: string): string {
  const inner = ring(10, r * 0.5).filter((_, index) => index % 2 === 1);
  return path(polygon(ring(5, r).flatMap((point, index) => [point, inner[index] ?? point])), fill, {
    stroke: fill,
    'stroke-width': r * 0.18,
    'stroke-linejoin': 'round',
  });
}

/** A cog of radius `r`. */
export const cog = (r: number, fill: string, hole: string): string =>
  around(8, rect(-r * 0.17, -r * 1.22, r * 0.34, r * 0.5, fill, { rx: r * 0.08 })) +
  circle(0, 0, r, fill) +
  circle(0, 0, r * 0.42, hole);

/** A photograph print `w` wide around the origin: a view of the river. */
export function photo(
  w: number,
  tint: { readonly sky: string; readonly hill: string; readonly water: string },
): string {
  const edge = w * 0.07;
  const side = w - edge * 2;
  const [x, y] = [-side / 2, -w * 0.58 + edge];
  const view =
    rect(x, y, side, side, tint.sky) +
    circle(side * 0.18, y + side * 0.3, side * 0.13, C.glow) +
    path(
      `M${x} ${y + side * 0.62}Q${-side * 0.2} ${y + side * 0.3} ${side * 0.06} ${y + side * 0.58}T${side / 2} ${y + side * 0.5}V${y + side}H${x}Z`,
      tint.hill,
    ) +
    rect(x, y + side * 0.72, side, side * 0.28, tint.water);
  return rect(-w / 2, -w * 0.58, w, w * 1.16, C.paper, { rx: w * 0.03 }) + inBox([x, y, side, side, 4], view);
}

/** A standing or leaning book: spine `w` × `h`, foot at 0. */
export const book = (w: number, h: number, fill: string, band: string): string =>
  rect(0, -h, w, h, fill, { rx: 5 }) +
  rect(0, -h + h * 0.12, w, h * 0.05, band) +
  rect(0, -h * 0.2, w, h * 0.05, band) +
  rect(w * 0.32, -h * 0.72, w * 0.36, h * 0.3, alpha(C.white, 0.22), { rx: 4 }) +
  rect(w - 6, -h, 6, h, alpha(C.ink, 0.18), { rx: 3 });

/** A pot with a leafy plant, foot at 0, about 230 tall. */
export function plant(pot: string, leaf: string): string {
  const blade = (turn: number, length: number): string =>
    at(
      0,
      -84,
      path(
        `M0 0C-34 ${-length * 0.4} -22 ${-length * 0.86} 0 ${-length}C22 ${-length * 0.86} 34 ${-length * 0.4} 0 0Z`,
        leaf,
      ) + line(`M0 0V${-length * 0.8}`, alpha(C.ink, 0.18), 4),
      { turn },
    );
  return (
    [-62, 58, -34, 30, -4].map((turn, index) => blade(turn, 118 + index * 10)).join('') +
    path('M-62 -92H62L44 0H-44Z', pot) +
    rect(-70, -104, 140, 24, pot, { rx: 8 }) +
    grain('M-62 -92H62L44 0H-44Z', 'right')
  );
}

/** A pencil pointing down, 300 long, its tip at 0. */
export const pencil = (paint: string): string =>
  path('M0 0L-15 -46H15Z', C.cream) +
  path('M0 0L-5 -15H5Z', C.ink) +
  rect(-15, -260, 30, 214, paint) +
  rect(-5, -260, 10, 214, alpha(C.white, 0.25)) +
  rect(-15, -284, 30, 26, C.sand) +
  rect(-15, -306, 30, 26, C.lotus, { rx: 8 });

/** A paper aeroplane flying to the upper right, 200 wide. */
export const paperPlane = (light: string, dark: string): string =>
  path('M-100 20L100 -80L40 84L-8 34Z', light) +
  path('M-100 20L100 -80L-8 34Z', light) +
  path('M-8 34L100 -80L2 92Z', dark) +
  path('M2 92L-8 34L24 58Z', alpha(C.ink, 0.3));

/** Rings of sound to the right of the origin. */
export const waves = (radii: readonly number[], colour: string, width: number): string =>
  radii.map((r) => line(`M${r * 0.68} ${-r * 0.73}A${r} ${r} 0 0 1 ${r * 0.68} ${r * 0.73}`, colour, width)).join('');
