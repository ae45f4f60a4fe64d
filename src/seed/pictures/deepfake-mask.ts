import {
  C,
  alpha,
  at,
  backdrop,
  bar,
  circle,
  ellipse,
  fade,
  grain,
  inside,
  line,
  path,
  rect,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { sheet } from './sheet';

const MASK =
  'M0 -330C150 -340 248 -262 250 -90C252 110 144 306 0 306C-144 306 -252 110 -250 -90C-248 -262 -150 -340 0 -330Z';
const EYE = 'M-196 -70Q-124 -130 -48 -66Q-122 -24 -196 -70Z';
const GRID = 50;
const SHADES = [C.river, C.water, C.violet, C.lilac, C.mist, C.foam];

/** The sharp half: a plain white mask, its eye an empty hole. */
const plain =
  path(MASK, fade('across', '#ffffff', '#f3e4ee')) +
  ellipse(-132, 66, 62, 42, alpha(C.lotus, 0.38)) +
  path('M-40 -60Q-26 60 -52 92Q-24 112 4 104V-60Z', alpha(C.lilac, 0.4)) +
  path(EYE, '#1c1b52');

/** The other half is made of squares. */
const squares = scatter(42, 98, (next, index) => {
  const tint = SHADES[Math.floor(next() * SHADES.length)] ?? C.river;
  return rect((index % 7) * GRID, -340 + Math.floor(index / 7) * GRID, GRID - 3, GRID - 3, tint, { rx: 6 });
});

/** They come loose, the smaller the farther. */
const crumbs = scatter(19, 54, (next) => {
  const far = next() * next();
  const size = Math.round(48 - far * 36);
  const tint = SHADES[Math.floor(next() * SHADES.length)] ?? C.water;
  return rect(
    Math.round(206 + far * 420 + next() * 40),
    Math.round(-300 + next() * 540 - far * 90),
    size,
    size,
    alpha(tint, 1 - far * 0.6),
    { rx: 6 },
  );
});

/** A white mask before a screen: one half whole, the other falling apart into squares. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#131a4a', '#2b1f66', '#5b2a86')),
    shine(800, 460, 760, C.lotus, 0.4),
    shadow(800, 1000, 420, 34, C.night, 0.9),
    path('M690 900H910L950 1004H650Z', '#0f1440') + rect(600, 990, 400, 22, '#1d2366', { rx: 11 }),
    rect(300, 120, 1000, 800, '#0f1440', { rx: 46 }),
    rect(304, 124, 992, 792, 'none', { rx: 43, stroke: alpha(C.lilac, 0.35), 'stroke-width': 4 }),
    rect(336, 156, 928, 728, fade('slant', '#2c3a92', '#5b3aa0', '#c05a98'), { rx: 20 }),
    scatter(27, 26, (next) =>
      bar(Math.round(360 + next() * 700), Math.round(180 + next() * 680), 20 + next() * 140, 4, alpha(C.lilac, 0.22)),
    ),
    circle(800, 510, 330, alpha(C.lotus, 0.25)),
    line('M420 270V230H460M1140 230H1180V270M1180 770V810H1140M460 810H420V770', alpha(C.white, 0.85), 10),
    at(
      780,
      526,
      path(MASK, alpha(C.night, 0.4), { transform: 'translate(18 30)' }) +
        inside('whole', 'M-300 -400H4V400H-300Z', plain + grain(MASK, 'left')) +
        inside(
          'mask',
          MASK,
          inside(
            'broken',
            'M4 -400H300V400H4Z',
            rect(0, -400, 300, 800, C.deep) + squares + path(EYE, '#1c1b52', { transform: 'scale(-1 1)' }),
          ),
        ) +
        crumbs +
        line('M4 -330L-14 -250L20 -180L-12 -90L18 0L-10 90L16 180L4 306', C.glow, 9),
      { scale: 0.94 },
    ),
  );
