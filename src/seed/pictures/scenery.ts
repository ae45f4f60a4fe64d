import {
  C,
  HEIGHT,
  WIDTH,
  alpha,
  at,
  backdrop,
  bar,
  circle,
  curve,
  ellipse,
  fade,
  grain,
  line,
  path,
  polygon,
  rect,
  ring,
  scatter,
  shine,
} from './kit';

/** Land, water, sky and buildings. Drawn around their own foot or centre; `at` places them. */

export const sky = (...colours: readonly string[]): string => backdrop(fade('down', ...colours));

export const stars = (seed: number, count: number, depth = 620): string =>
  scatter(seed, count, (next) =>
    circle(
      Math.round(next() * WIDTH),
      Math.round(next() * depth),
      1.4 + next() * 2.6,
      alpha(C.glow, 0.35 + next() * 0.6),
    ),
  );

export const sun = (r: number, colour: string = C.sun): string =>
  shine(0, 0, r * 2.6, C.glow, 0.7) + circle(0, 0, r, fade('down', C.glow, colour));

/** A crescent of radius `r`, open to the upper right. */
export const crescent = (r: number, colour: string = C.glow): string =>
  shine(0, 0, r * 2.8, colour, 0.32) +
  path(
    `M${r * 0.2} ${-r * 0.98}A${r} ${r} 0 1 0 ${r * 0.98} ${r * 0.2}A${r * 0.78} ${r * 0.78} 0 0 1 ${r * 0.2} ${-r * 0.98}Z`,
    fade('slant', C.paper, colour),
  );

/** A long flat cloud with round ends, 300 wide. */
export const cloud = (fill: string): string =>
  bar(-150, 0, 300, 44, fill) + bar(-96, -32, 178, 44, fill) + bar(-40, 30, 230, 36, fill);

/** Short strokes of light on water. */
export const glints = (
  seed: number,
  count: number,
  box: readonly [number, number, number, number],
  colour: string,
): string =>
  scatter(seed, count, (next) => {
    const depth = next();
    const [x, y, w, h] = box;
    return bar(
      Math.round(x + next() * w),
      Math.round(y + depth * h),
      Math.round(24 + depth * 90 + next() * 40),
      3 + depth * 5,
      colour,
    );
  });

/** A low hill with stippled shade, to the foot of the picture. */
export const land = (d: string, ...colours: readonly string[]): string =>
  path(d, fade('down', ...colours)) + grain(d, 'bottom');

/** Trường Tiền bridge: six twin arches over the river, 1320 wide, deck at 0. */
export function bridge(steel: string, shade: string): string {
  const span = 220;
  const arch = (index: number): string => {
    const x = -660 + index * span;
    const rise = `M${x + 8} 0Q${x + span / 2} -190 ${x + span - 8} 0`;
    const inner = `M${x + 24} 0Q${x + span / 2} -150 ${x + span - 24} 0`;
    const hangers = [0.18, 0.34, 0.5, 0.66, 0.82]
      .map((part) => `M${x + span * part} 0V${-380 * part * (1 - part)}`)
      .join('');
    const pier = path(`M${x - 16} 12H${x + 16}L${x + 24} 120H${x - 24}Z`, fade('down', C.sand, shade));
    return pier + line(hangers, steel, 5) + line(rise, steel, 13) + line(inner, shade, 5);
  };
  const last = path('M644 12H676L684 120H636Z', fade('down', C.sand, shade));
  const rail = line('M-800 -22H800', shade, 4) + rect(-800, -6, 1600, 20, steel) + rect(-800, 14, 1600, 8, shade);
  return [0, 1, 2, 3, 4, 5].map(arch).join('') + last + rail;
}

/** Thiên Mụ: the seven-storeyed tower, foot at 0, 330 tall. */
export function tower(wall: string, roof: string): string {
  const storeys = Array.from({ length: 7 }, (_, index) => {
    const half = 46 - index * 4.6;
    const y = -index * 41;
    const eaves = `M${-half - 12} ${y - 32}Q0 ${y - 42} ${half + 12} ${y - 32}L${half} ${y - 44}H${-half}Z`;
    return (
      rect(-half, y - 34, half * 2, 34, wall) +
      rect(-7, y - 28, 14, 24, roof, { rx: 7, opacity: 0.55 }) +
      path(eaves, roof)
    );
  });
  return rect(-62, -6, 124, 10, roof) + storeys.join('') + path('M-14 -292L0 -330L14 -292Z', roof);
}

/** A palace roof with upturned eaves, `w` wide, ridge at 0. */
export function palaceRoof(w: number, fill: string, edge: string): string {
  const half = w / 2;
  const slope = `M${-half * 0.62} 0H${half * 0.62}Q${half * 0.74} ${w * 0.1} ${half * 1.06} ${w * 0.13}L${half} ${w * 0.2}Q0 ${w * 0.165} ${-half} ${w * 0.2}L${-half * 1.06} ${w * 0.13}Q${-half * 0.74} ${w * 0.1} ${-half * 0.62} 0Z`;
  const tiles = [-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8].map(
    (part) => `M${half * part * 0.7} ${w * 0.02}L${half * part} ${w * 0.165}`,
  );
  const crest = `M${-half * 0.66} 4Q${-half * 0.7} ${-w * 0.05} ${-half * 0.56} ${-w * 0.035}Q0 ${-w * 0.005} ${half * 0.56} ${-w * 0.035}Q${half * 0.7} ${-w * 0.05} ${half * 0.66} 4Z`;
  return path(slope, fill) + line(tiles.join(''), edge, w * 0.008, { opacity: 0.6 }) + path(crest, edge);
}

/** A village house with a tiled roof, 200 wide, foot at 0. */
export const house = (wall: string, roof: string): string =>
  rect(-84, -92, 168, 92, wall) +
  rect(-20, -62, 40, 62, C.wood) +
  rect(-68, -66, 32, 32, C.deep, { rx: 4 }) +
  rect(36, -66, 32, 32, C.deep, { rx: 4 }) +
  path('M-72 -158H72L108 -88H-108Z', roof) +
  grain('M-72 -158H72L108 -88H-108Z', 'bottom');

/** An areca palm, foot at 0, `h` tall. */
export function palm(h: number, trunk: string, frond: string): string {
  const blade = (turn: number, length: number): string =>
    at(
      0,
      -h,
      path(
        `M0 0Q${length * 0.5} ${-length * 0.36} ${length} ${length * 0.16}Q${length * 0.5} ${-length * 0.1} 0 0Z`,
        frond,
      ),
      { turn },
    );
  const blades = [-168, -140, -108, -80, -50, -20, 6]
    .map((turn, index) => blade(turn + 8, 118 - (index % 2) * 14))
    .join('');
  return (
    path(`M-7 0Q-4 ${-h / 2} -4 ${-h}H4Q6 ${-h / 2} 9 0Z`, trunk) +
    blades +
    circle(-8, -h + 10, 9, C.amber) +
    circle(8, -h + 14, 9, C.sun)
  );
}

/** A broad tree, foot at 0, about 300 tall. */
export function tree(crown: string, shade: string, blossom?: string): string {
  const top = curve(
    [
      [0, -300],
      [96, -272],
      [150, -196],
      [118, -116],
      [20, -104],
      [-86, -108],
      [-146, -180],
      [-98, -270],
    ],
    true,
  );
  const blossoms = blossom
    ? scatter(11, 40, (next) =>
        circle(Math.round(-116 + next() * 232), Math.round(-276 + next() * 150), 7 + next() * 10, blossom),
      )
    : '';
  return (
    path('M-18 0Q-8 -70 -14 -150H14Q10 -70 22 0Z', C.bark) +
    path(top, fade('down', crown, shade)) +
    ellipse(-44, -216, 66, 46, alpha(C.white, 0.1)) +
    blossoms +
    grain(top, 'right')
  );
}

/** A lotus flower, 200 wide, its foot at 0. */
export function lotus(light: string = C.blush, dark: string = C.lotus): string {
  const petal = (turn: number, length: number, width: number, fill: string): string =>
    at(
      0,
      0,
      path(
        `M0 0C${-width} ${-length * 0.34} ${-width * 0.8} ${-length * 0.74} 0 ${-length}C${width * 0.8} ${-length * 0.74} ${width} ${-length * 0.34} 0 0Z`,
        fill,
      ),
      { turn },
    );
  const back = [-62, -34, 34, 62].map((turn) => petal(turn, 116, 40, fade('down', dark, C.rose)));
  const middle = [-80, 80].map((turn) => petal(turn, 108, 30, fade('down', light, dark)));
  const front = [-48, 48, -20, 20, 0].map((turn) => petal(turn, turn === 0 ? 124 : 120, 38, fade('down', light, dark)));
  return back.join('') + middle.join('') + front.join('');
}

/** A lotus leaf seen from above, radius `r`. */
export function lotusLeaf(r: number, fill: string = C.leaf, vein: string = C.moss): string {
  const veins = ring(9, r * 0.82).map(([x, y]) => `M0 0L${x} ${y}`);
  return (
    path(`M0 0L${r * 0.3} ${-r * 0.95}A${r} ${r} 0 1 1 ${-r * 0.1} ${-r}Z`, fill) +
    line(veins.slice(1).join(''), vein, r * 0.035, { opacity: 0.6 })
  );
}

/** A lotus leaf lying on the water, radius `r`. */
export const lotusPad = (r: number, fill: string = C.leaf, vein: string = C.moss): string =>
  `<g transform="scale(1 0.34)">${at(0, 0, lotusLeaf(r, fill, vein), { turn: 58 })}</g>`;

/** A boat of the river with its rounded roof, 240 wide, waterline at 0. */
export const boat = (hull: string, roof: string): string =>
  path('M-130 -26Q-60 6 0 6Q60 6 134 -34Q110 26 70 30H-72Q-108 26 -130 -26Z', hull) +
  path('M-66 0V-34Q0 -84 66 -34V0Z', roof) +
  line('M-33 0V-52M0 0V-60M33 0V-52', alpha(C.ink, 0.3), 4) +
  bar(-60, 42, 120, 5, alpha(C.white, 0.4));

/** Tufts of grass or rice along a line. */
export const grass = (seed: number, count: number, y: number, spread: number, colour: string): string =>
  scatter(seed, count, (next) => {
    const x = Math.round(next() * WIDTH);
    const foot = Math.round(y + next() * spread);
    return line(`M${x} ${foot}q-4 -16 -10 -24M${x} ${foot}q0 -18 2 -30M${x} ${foot}q6 -14 12 -20`, colour, 4);
  });

/** A framed window with a view, `w` × `h`, its upper left corner at 0. */
export const frame = (w: number, h: number, view: string, wood: string): string =>
  rect(-22, -22, w + 44, h + 44, wood, { rx: 10 }) +
  `<svg x="0" y="0" width="${w}" height="${h}" overflow="hidden">${view}</svg>` +
  rect(w / 2 - 7, 0, 14, h, wood) +
  rect(0, h / 2 - 7, w, 14, wood) +
  rect(-40, h + 14, w + 80, 26, wood, { rx: 6 }) +
  path(
    polygon([
      [0, 0],
      [w * 0.3, 0],
      [0, h * 0.5],
    ]),
    alpha(C.white, 0.08),
  );

/** A plain floor from `y` down. */
export const floor = (y: number, ...colours: readonly string[]): string =>
  rect(-10, y, WIDTH + 20, HEIGHT - y + 10, fade('down', ...colours)) + rect(-10, y, WIDTH + 20, 6, alpha(C.ink, 0.12));
