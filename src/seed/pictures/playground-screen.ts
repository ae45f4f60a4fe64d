import {
  C,
  alpha,
  at,
  backdrop,
  circle,
  ellipse,
  fade,
  inBox,
  line,
  path,
  polygon,
  rect,
  ridge,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { cloud, grass, sun, tree } from './scenery';
import { sheet } from './sheet';
import { star } from './things';

/** A slide: ladder on the left, chute to the right, foot at 0. */
const slide =
  line('M-150 0V-300M-80 0V-300', C.purple, 16) +
  line('M-150 -60H-80M-150 -120H-80M-150 -180H-80M-150 -240H-80', C.violet, 12) +
  path('M-170 -300L-60 -400L50 -300Z', C.rose) +
  rect(-150, -306, 180, 18, C.wine, { rx: 8 }) +
  line('M20 -300V-220', C.purple, 14) +
  path('M-60 -226H20C100 -220 120 -30 250 -24H300V8H240C90 8 60 -180 0 -186H-60Z', fade('across', C.sun, C.amber)) +
  line('M20 -232C104 -224 124 -40 252 -34H296', alpha(C.white, 0.7), 8);

/** Swings in a frame, foot at 0. */
const swings =
  line('M-190 0L-140 -330M-90 0L-140 -330M190 0L140 -330M90 0L140 -330', C.river, 16) +
  line('M-150 -330H150', C.deep, 20) +
  line('M-70 -326L-96 -96M-20 -326L-46 -96', C.cream, 6) +
  rect(-112, -98, 84, 16, C.rose, { rx: 8 }) +
  line('M30 -326L50 -96M80 -326L100 -96', C.cream, 6) +
  rect(34, -98, 84, 16, C.sun, { rx: 8 });

/** A Huế kite shaped like a phoenix, 220 wide. */
const kite =
  path('M0 0C-60 -70 -130 -60 -170 -10C-120 -24 -70 0 -30 40Z', C.rose) +
  path('M0 0C60 -70 130 -60 170 -10C120 -24 70 0 30 40Z', C.rose) +
  path('M0 -50C30 -20 34 40 0 80C-34 40 -30 -20 0 -50Z', C.sun) +
  circle(0, -8, 13, C.purple) +
  line('M-8 70Q-40 130 -20 190M8 70Q40 130 20 200M0 76V170', C.violet, 8);

const view =
  rect(-560, -360, 1120, 720, fade('down', '#7fd0d8', '#d5efe2', '#fdf0d0')) +
  at(300, -190, sun(66)) +
  at(-380, -240, cloud(C.white), { scale: 0.9 }) +
  at(60, -290, cloud(C.white), { scale: 0.6, opacity: 0.8 }) +
  path('M-560 40Q-380 -80 -180 0T220 -20T560 20V360H-560Z', '#a4d3a2') +
  path('M-560 140Q-300 60 0 120T560 110V360H-560Z', fade('down', '#7cc47a', C.leaf)) +
  path('M-560 300Q-200 190 120 260T560 230V360H-560Z', fade('down', '#f2d6a0', '#e3b678'));

/** A playground that stands inside a screen and grows out of it. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#6b3fa0', '#8d5fb8', '#d48fb8')),
    shine(800, 440, 860, C.glow, 0.4),
    scatter(15, 34, (next) =>
      at(Math.round(next() * 1600), Math.round(next() * 800), star(4 + next() * 8, alpha(C.glow, 0.6))),
    ),
    path(ridge([200, 900], [620, 860], [1040, 890], [1400, 850]), fade('down', '#4a8f6f', '#1f5f55')),
    grass(9, 60, 930, 130, alpha(C.lime, 0.5)),
    shadow(800, 944, 680, 52, C.night, 0.6),
    at(
      800,
      520,
      rect(-620, -410, 1240, 830, C.ink, { rx: 64 }) +
        rect(-614, -404, 1228, 818, 'none', { rx: 60, stroke: alpha(C.white, 0.2), 'stroke-width': 4 }) +
        inBox([-560, -360, 1120, 720, 26], view) +
        circle(-590, 0, 9, C.dusk),
    ),
    at(370, 780, tree(C.leaf, C.moss, C.rose), { scale: 1.05 }) + at(1260, 770, tree(C.leaf, C.moss), { scale: 0.9 }),
    at(1060, 770, swings, { scale: 0.96 }),
    at(690, 830, shadow(40, 4, 260, 18, C.bark, 0.5) + slide, { scale: 1.12 }),
    at(
      430,
      880,
      ellipse(0, 0, 120, 26, C.wood) +
        ellipse(0, -6, 104, 20, '#f6e0b0') +
        path('M-30 -8L-10 -70L14 -8Z', C.sand) +
        rect(34, -44, 40, 36, C.lotus, { rx: 5 }),
    ),
    line('M700 560Q900 420 980 190', alpha(C.paper, 0.8), 4),
    at(990, 160, kite, { scale: 0.9, turn: 14 }),
    path(
      polygon([
        [240, 160],
        [620, 160],
        [240, 700],
      ]),
      alpha(C.white, 0.12),
    ),
  );
