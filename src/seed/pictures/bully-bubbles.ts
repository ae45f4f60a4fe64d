import {
  C,
  alpha,
  at,
  backdrop,
  circle,
  curve,
  fade,
  grain,
  line,
  path,
  ridge,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { fromBehind } from './people';
import { glints, lotus, lotusPad } from './scenery';
import { sheet } from './sheet';
import { cross, heart, thorns } from './things';

const RAIN = [
  [260, 190, 96, -10],
  [470, 120, 66, 14],
  [1130, 130, 74, -12],
  [1350, 230, 104, 10],
  [160, 470, 64, 8],
  [1460, 540, 70, -8],
  [780, 90, 52, 6],
  [330, 400, 50, -14],
  [1280, 440, 48, 12],
] as const;

const unkind = (r: number, index: number): string =>
  path(
    `M${-r * 0.5} ${r * 0.4}L${-r * 0.7} ${r * 1.4}L${r * 0.2} ${r * 0.7}Z`,
    ['#3b2c78', '#6b3f96', '#2c2a68'][index % 3] ?? C.dusk,
  ) +
  thorns(r, ['#3b2c78', '#6b3f96', '#2c2a68'][index % 3] ?? C.dusk) +
  (index % 2 === 0
    ? cross(r * 0.2, alpha(C.lilac, 0.9), r * 0.11)
    : line(
        `M${-r * 0.34} ${-r * 0.06}l${r * 0.17} ${-r * 0.2}l${r * 0.17} ${r * 0.4}l${r * 0.17} ${-r * 0.4}l${r * 0.17} ${r * 0.2}`,
        alpha(C.lilac, 0.9),
        r * 0.09,
      ));

/** A lotus leaf held as an umbrella, seen from the side, 860 wide, its stalk at 0. */
const dome =
  'M-430 40C-390 -150 -190 -250 0 -250C190 -250 390 -150 430 40C330 -16 250 0 214 44C150 -6 60 -6 0 44C-60 -6 -150 -6 -214 44C-250 0 -330 -16 -430 40Z';
const umbrella =
  line('M0 -240C-10 -60 -16 200 0 420', '#2f8460', 20) +
  path(dome, fade('down', '#8fd08a', C.leaf, C.moss)) +
  grain(dome, 'bottom') +
  line(
    'M0 -246C-120 -200 -190 -90 -214 36M0 -246C120 -200 190 -90 214 36M0 -246V30M-10 -246C-230 -214 -360 -110 -410 10M10 -246C230 -214 360 -110 410 10',
    alpha(C.pine, 0.35),
    6,
  ) +
  path(
    curve([
      [-300, -90],
      [-200, -176],
      [-80, -222],
    ]),
    'none',
    { stroke: alpha(C.white, 0.4), 'stroke-width': 12, 'stroke-linecap': 'round' },
  );

/** Two friends under one lotus leaf while jagged words rain around them. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#5a4a9c', '#a685c6', '#f2b5c0', '#fbe0c4')),
    scatter(17, 60, (next) => {
      const [x, y] = [Math.round(next() * 1600), Math.round(next() * 760)];
      return line(`M${x} ${y}l-10 46`, alpha(C.white, 0.2), 4);
    }),
    RAIN.map(([x, y, r, turn], index) => at(x, y, unkind(r, index), { turn })).join(''),
    shine(800, 640, 520, C.glow, 0.85),
    path(ridge([200, 800], [560, 770], [1000, 790], [1400, 760]), fade('down', '#3c8f95', '#155b6b')),
    glints(23, 26, [60, 810, 1440, 220], alpha(C.white, 0.25)),
    at(240, 900, lotusPad(110)) + at(1360, 900, lotusPad(120), { flip: true }),
    at(250, 890, lotus(), { scale: 0.66 }) + at(1380, 886, lotus(C.paper, C.lotus), { scale: 0.54 }),
    shadow(800, 1030, 460, 60, C.night, 0.5),
    at(806, 420, umbrella),
    at(672, 800, fromBehind({ hair: 'short', shirt: C.sun }, 340), { scale: 0.92 }),
    at(944, 834, fromBehind({ hair: 'tails', shirt: C.rose }, 300), { scale: 0.8 }),
    line('M700 830Q770 900 806 838', C.sun, 40) + circle(806, 826, 22, C.skin),
    at(806, 560, heart(34, C.rose)) +
      at(900, 540, heart(18, C.lotus), { turn: 12 }) +
      at(716, 540, heart(16, C.lotus), { turn: -12 }),
  );
