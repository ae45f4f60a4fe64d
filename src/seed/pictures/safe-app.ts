import {
  C,
  alpha,
  around,
  at,
  backdrop,
  bar,
  circle,
  fade,
  grain,
  line,
  path,
  rect,
  ridge,
  shadow,
  shine,
  type Scene,
} from './kit';
import { lotus } from './scenery';
import { sheet } from './sheet';
import { heart, phone, shield, star, tick } from './things';

const TILES = [C.lotus, C.sun, C.water, C.lilac, C.leaf, C.amber, C.violet, C.mist, C.rose] as const;

const GLYPHS = [
  path('M-18 -22V22L24 0Z', C.white),
  star(22, C.white),
  bar(-22, -12, 44, 10, C.white) + bar(-22, 10, 30, 10, C.white),
  circle(0, 0, 22, 'none', { stroke: C.white, 'stroke-width': 9 }),
  path('M0 26C-40 0 -24 -36 0 -28C24 -36 40 0 0 26Z', C.white),
  line('M-20 16L-4 -14L8 6L22 -18', C.white, 9),
  rect(-20, -20, 40, 40, 'none', { rx: 10, stroke: C.white, 'stroke-width': 9 }),
  line('M-20 0H20M0 -20V20', C.river, 10),
  path('M-24 -12H24V22H-24ZM-12 -12Q0 -36 12 -12', C.white),
] as const;

const tiles = TILES.map((fill, index) =>
  at(
    -118 + (index % 3) * 118,
    -252 + Math.floor(index / 3) * 118,
    rect(-46, -46, 92, 92, fill, { rx: 24 }) + at(0, 0, GLYPHS[index] ?? '', { scale: 0.86 }),
    { opacity: 0.55 },
  ),
).join('');

const screen =
  rect(-220, -420, 440, 840, fade('down', '#f3ecff', '#dff2ef', '#fdf0dd')) +
  at(0, 80, tiles) +
  rect(-180, 300, 360, 96, alpha(C.white, 0.7), { rx: 34 }) +
  [-118, 0, 118]
    .map((x, index) => at(x, 348, rect(-34, -34, 68, 68, [C.river, C.purple, C.sun][index] ?? C.sun, { rx: 19 })))
    .join('') +
  bar(-150, -360, 80, 14, alpha(C.purple, 0.5)) +
  bar(110, -360, 44, 14, alpha(C.purple, 0.5));

/** The app that has been looked at: a leaf-green icon with a lotus shield, and its tick. */
const icon =
  rect(-190, -180, 400, 400, alpha(C.ink, 0.22), { rx: 96 }) +
  rect(-200, -200, 400, 400, fade('slant', '#5fc3b4', C.river, C.deep), { rx: 96 }) +
  grain('M-200 -104Q-200 -200 -104 -200H104Q200 -200 200 -104V104Q200 200 104 200H-104Q-200 200 -200 104Z', 'bottom') +
  rect(-186, -186, 372, 372, 'none', { rx: 84, stroke: alpha(C.white, 0.3), 'stroke-width': 6 }) +
  at(0, -6, shield(216, C.paper, C.cream, C.sun)) +
  at(0, 56, lotus(), { scale: 0.76 }) +
  circle(174, 168, 88, C.paper) +
  circle(174, 168, 72, C.leaf) +
  at(174, 168, tick(32, C.white, 18));

/** A telephone with one app brought forward: a shield with a lotus, and a tick. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#fdeccb', '#fbd3c4', '#e3b2d6')),
    shine(800, 480, 720, C.white, 0.8),
    at(800, 480, around(18, bar(430, 0, 50, 10, alpha(C.rose, 0.35)), 5)),
    path(ridge([220, 900], [600, 860], [1000, 890], [1380, 850]), fade('down', '#b98fd0', '#7a4db3')),
    path(ridge([200, 990], [700, 960], [1200, 1000]), '#5b2a86'),
    shadow(800, 985, 330, 36, C.night, 0.6),
    at(800, 545, phone(460, 840, screen, C.navy)),
    at(800, 500, icon, { scale: 1.04 }),
    at(420, 300, rect(-60, -60, 120, 120, C.lotus, { rx: 32 }) + star(34, C.white), { turn: -14, scale: 0.9 }),
    at(1210, 320, rect(-60, -60, 120, 120, C.sun, { rx: 32 }) + path('M-24 -32V32L36 0Z', C.white), { turn: 12 }),
    at(360, 640, rect(-60, -60, 120, 120, C.violet, { rx: 32 }) + heart(32, C.white), { turn: 10, scale: 0.74 }),
    at(1250, 650, rect(-60, -60, 120, 120, C.water, { rx: 32 }) + line('M-30 20L-6 -22L12 10L34 -26', C.white, 13), {
      turn: -12,
      scale: 0.84,
    }),
    at(250, 970, lotus(), { scale: 0.9 }) + at(1370, 980, lotus(C.paper, C.lotus), { scale: 0.8 }),
  );
