import {
  C,
  alpha,
  around,
  at,
  backdrop,
  circle,
  fade,
  grain,
  line,
  path,
  rect,
  ridge,
  ring,
  shadow,
  shine,
  type Scene,
} from './kit';
import { glints, lotus, lotusPad } from './scenery';
import { sheet } from './sheet';
import { heart, shield, shieldOutline, thorns } from './things';

const ray = path('M-30 -150L0 -900L30 -150Z', alpha(C.sun, 0.16));

/** Small discs that spread out from the shield. */
const halo = [
  [26, 430, 10],
  [34, 500, 7],
  [42, 570, 5],
]
  .map(([count = 0, r = 0, dot = 0]) =>
    ring(count, r)
      .map(([x, y]) => circle(x, y, dot, alpha(C.river, 0.55)))
      .join(''),
  )
  .join('');

/** What bounces off: worn small and far. */
const DARTS = [
  [300, 270, 46],
  [240, 520, 34],
  [1320, 280, 40],
  [1370, 540, 50],
  [480, 140, 26],
  [1130, 130, 30],
] as const;

/** A shield with a lotus, standing on the river. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#bfe6e2', '#e6f3e6', '#fdf3df')),
    at(800, 500, around(14, ray, 8)),
    shine(800, 500, 560, C.glow, 0.75),
    at(800, 500, halo),
    DARTS.map(([x, y, r]) => at(x, y, thorns(r, alpha(C.violet, 0.7)))).join(''),
    line(
      'M372 318Q420 340 440 390M1240 324Q1190 346 1172 396M300 540Q350 550 380 580M1300 558Q1250 560 1222 590',
      alpha(C.white, 0.7),
      7,
      { 'stroke-dasharray': '2 18' },
    ),
    path(ridge([200, 820], [520, 780], [900, 810], [1300, 770]), fade('down', '#2a8f98', '#0d5566')),
    shadow(800, 922, 380, 50, C.night, 0.6),
    at(
      800,
      500,
      path(shieldOutline(620), alpha(C.night, 0.3), { transform: 'translate(14 26)' }) +
        shield(
          620,
          fade('down', '#8452b5', C.purple),
          fade('down', '#6b3a9c', '#43206b'),
          fade('down', '#ffd778', C.amber),
        ) +
        grain(shieldOutline(534), 'bottom'),
    ),
    at(800, 500, line('M-214 -190Q-110 -214 -20 -264', alpha(C.white, 0.5), 13)),
    at(800, 660, lotus(), { scale: 1.55 }) + at(800, 400, heart(58, fade('down', C.glow, C.sun))),
    at(800, 652, rect(-130, 0, 260, 16, C.sun, { rx: 8 }) + rect(-84, 30, 168, 14, alpha(C.sun, 0.8), { rx: 7 })),
    path(ridge([240, 940], [560, 910], [860, 930], [1240, 900]), fade('down', '#136f7e', '#083c4f')),
    glints(15, 30, [80, 950, 1420, 100], alpha(C.white, 0.28)),
    at(330, 966, lotusPad(96)) +
      at(1290, 976, lotusPad(120), { flip: true }) +
      at(1300, 966, lotus(C.paper, C.lotus), { scale: 0.6 }),
  );
