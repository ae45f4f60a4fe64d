import {
  C,
  alpha,
  at,
  backdrop,
  curve,
  fade,
  line,
  path,
  rect,
  ridge,
  shadow,
  shine,
  type Point,
  type Scene,
} from './kit';
import { cloud } from './scenery';
import { sheet } from './sheet';
import { heart, paperPlane, phone, photo } from './things';

const TINTS = [
  { sky: '#f6a9b0', hill: C.purple, water: C.river },
  { sky: '#8fd8d4', hill: C.moss, water: C.deep },
  { sky: C.sun, hill: C.rose, water: C.violet },
  { sky: C.lilac, hill: C.dusk, water: C.water },
] as const;

const TRAIL: readonly Point[] = [
  [760, 560],
  [980, 610],
  [1130, 500],
  [1080, 350],
  [1210, 220],
  [1420, 190],
];

/** Where each copy flies: x, y, size, turn. */
const FLOCK = [
  [1010, 640, 190, 14],
  [1190, 500, 160, -10],
  [1060, 372, 136, 16],
  [1236, 268, 118, -14],
  [1080, 190, 92, 10],
  [1370, 380, 96, 20],
  [1400, 180, 84, 8],
  [1380, 560, 78, -18],
  [1240, 110, 66, -8],
] as const;

const screen =
  rect(-200, -360, 400, 720, fade('down', '#fdf0dd', '#f7d7cf')) +
  at(0, -84, photo(264, TINTS[0])) +
  at(-86, 150, heart(28, C.rose)) +
  rect(-30, 138, 140, 20, alpha(C.wine, 0.3), { rx: 10 }) +
  rect(-112, 206, 224, 62, C.river, { rx: 31 }) +
  path('M-14 220L20 237L-14 254Z', C.white);

/** One photograph leaves a telephone and becomes many. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#0f6f7d', '#2b9ca1', '#a6dcd0')),
    shine(1150, 330, 620, C.paper, 0.65),
    at(300, 160, cloud(C.white), { scale: 1.1, opacity: 0.25 }),
    at(820, 110, cloud(C.white), { scale: 0.8, opacity: 0.25 }),
    at(1400, 760, cloud(C.white), { scale: 1.2, opacity: 0.3 }),
    path(ridge([200, 880], [520, 820], [900, 900], [1300, 840]), fade('down', '#137a83', '#0b5563')),
    path(ridge([160, 980], [620, 930], [1040, 980], [1420, 920]), fade('down', '#0b5563', '#083f4f')),
    line(curve(TRAIL), alpha(C.white, 0.7), 6, { 'stroke-dasharray': '4 22' }),
    shadow(600, 946, 290, 34, C.night, 0.5),
    at(590, 540, phone(390, 740, screen, C.navy), { turn: -7 }),
    FLOCK.map(([x, y, size, turn], index) => {
      const tint = TINTS[index % TINTS.length] ?? TINTS[0];
      return at(
        x,
        y,
        rect(-size / 2 + 8, -size * 0.58 + 14, size, size * 1.16, alpha(C.night, 0.22), { rx: 6 }) + photo(size, tint),
        { turn },
      );
    }).join(''),
    at(860, 270, paperPlane(C.paper, C.lotus), { scale: 0.8, turn: -8 }),
  );
