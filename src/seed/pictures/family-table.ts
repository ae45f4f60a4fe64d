import {
  C,
  alpha,
  around,
  at,
  backdrop,
  circle,
  curve,
  ellipse,
  fade,
  line,
  path,
  polygon,
  rect,
  ring,
  scatter,
  shadow,
  type Scene,
} from './kit';
import { fromAbove } from './people';
import { sheet } from './sheet';

const TILE = 178;

/** An old Huế cement tile: a flower in a ring, quarter circles in its corners. */
const tile =
  rect(-TILE / 2, -TILE / 2, TILE, TILE, '#1a7f88') +
  circle(0, 0, 64, '#2b929a') +
  around(4, path('M0 0C-30 -18 -24 -50 0 -60C24 -50 30 -18 0 0Z', '#e9d6ae')) +
  around(4, path('M0 0C-12 -10 -10 -34 0 -42C10 -34 12 -10 0 0Z', '#c97f86'), 45) +
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]
    .map(([x = 0, y = 0]) => circle((x * TILE) / 2, (y * TILE) / 2, 26, '#0d6470'))
    .join('') +
  circle(0, 0, 11, C.sun);

const floorTiles = scatter(1, 63, (_, index) =>
  at(44 + (index % 9) * TILE + 40, 40 + Math.floor(index / 9) * TILE, tile),
);

const plate = (r: number, rim: string, inner: string): string =>
  circle(6, 10, r, alpha(C.bark, 0.35)) +
  circle(0, 0, r, C.paper) +
  circle(0, 0, r * 0.86, rim) +
  circle(0, 0, r * 0.78, inner);

const rice =
  plate(48, C.river, C.paper) +
  path(
    curve(
      [
        [-26, 4],
        [-12, -24],
        [18, -22],
        [28, 6],
        [4, 26],
      ],
      true,
    ),
    C.white,
  );

const chopsticks = line('M0 -66V66M14 -66V66', C.bark, 6) + line('M0 -66V-40M14 -66V-40', C.sun, 6);

const greens = scatter(6, 16, (next) =>
  ellipse(-40 + next() * 80, -36 + next() * 72, 22, 10, next() > 0.5 ? C.leaf : C.lime, {
    transform: `rotate(${Math.round(next() * 180)})`,
  }),
);

const fish =
  path('M-66 0C-40 -40 30 -38 58 -6L88 -28V30L58 8C30 38 -40 40 -66 0Z', C.amber) +
  line('M-22 -22Q-10 0 -22 22M4 -24Q16 0 4 24M30 -18Q40 0 30 18', alpha(C.bark, 0.5), 5) +
  circle(-46, -7, 6, C.ink);

/** A teapot, a telephone on its face and a vase of lotus share the middle of the table. */
const middle =
  circle(8, 12, 112, alpha(C.bark, 0.3)) +
  circle(0, 0, 112, C.sand) +
  circle(0, 0, 98, 'none', { stroke: alpha(C.clay, 0.7), 'stroke-width': 6, 'stroke-dasharray': '10 8' }) +
  at(
    -42,
    -14,
    path('M40 -16Q86 -30 92 -52L104 -44Q98 0 44 22Z', C.river) +
      line('M-44 0Q-84 -6 -76 34', C.deep, 13) +
      circle(4, 6, 52, alpha(C.bark, 0.3)) +
      circle(0, 0, 52, C.river) +
      circle(0, 0, 34, C.water) +
      circle(0, 0, 12, C.paper),
    { turn: -24 },
  ) +
  at(
    50,
    26,
    rect(-31, -58, 66, 124, alpha(C.bark, 0.4), { rx: 15 }) +
      rect(-34, -62, 66, 124, C.navy, { rx: 15 }) +
      rect(-25, -52, 26, 40, '#3a4a8f', { rx: 10 }) +
      circle(-12, -42, 7, C.ink) +
      circle(-12, -24, 7, C.ink),
    { turn: 20 },
  ) +
  at(
    30,
    -78,
    circle(0, 0, 26, C.purple) +
      ring(6, 20)
        .map(([x, y]) => circle(x, y, 15, C.lotus))
        .join('') +
      ring(5, 9)
        .map(([x, y]) => circle(x, y, 10, C.blush))
        .join('') +
      circle(0, 0, 7, C.sun),
  );

/** Dinner from above: the family eats and talks, the telephone lies on its face beside the teapot. */
export const draw: Scene = () =>
  sheet(
    backdrop('#0d6470'),
    floorTiles,
    backdrop(fade('round', alpha(C.glow, 0.3), alpha(C.deep, 0.1), alpha(C.night, 0.55))),
    shadow(810, 570, 500, 480, C.night, 0.8),
    circle(800, 534, 338, C.bark),
    circle(800, 528, 336, fade('slant', '#c9804f', '#a4603a')),
    circle(800, 528, 300, 'none', { stroke: alpha(C.bark, 0.22), 'stroke-width': 5 }),
    line('M520 450H1080M500 560H1100M540 660H1060', alpha(C.bark, 0.13), 5),
    at(800, 528, middle),
    at(640, 440, plate(92, C.water, C.mist) + at(0, 0, fish, { turn: -24, scale: 0.86 })),
    at(972, 430, plate(86, C.leaf, C.foam) + greens),
    at(
      964,
      634,
      plate(76, C.rose, '#e98a4f') + scatter(9, 9, (next) => circle(-38 + next() * 76, -38 + next() * 76, 10, C.leaf)),
    ),
    at(
      630,
      628,
      plate(66, C.purple, C.glow) + scatter(4, 12, (next) => circle(-32 + next() * 64, -30 + next() * 60, 13, C.lotus)),
    ),
    at(800, 780, rice),
    at(876, 756, chopsticks),
    at(1058, 534, rice),
    at(542, 534, rice),
    at(800, 276, rice),
    at(728, 290, chopsticks),
    at(800, 934, fromAbove({ hair: 'long', shirt: C.purple }), { scale: 1.15 }),
    at(1214, 534, fromAbove({ hair: 'short', shirt: C.cream }), { turn: -90, scale: 1.15 }),
    at(386, 534, fromAbove({ hair: 'tails', shirt: C.lotus }), { turn: 90, scale: 1.05 }),
    at(800, 134, fromAbove({ hair: 'bun', shirt: C.sun, tone: '#a9a6bd' }), { turn: 180, scale: 1.1 }),
    path(
      polygon([
        [0, 0],
        [620, 0],
        [200, 1067],
        [0, 1067],
      ]),
      alpha(C.glow, 0.1),
    ),
  );
