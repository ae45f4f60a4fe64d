import {
  C,
  alpha,
  around,
  at,
  backdrop,
  circle,
  ellipse,
  fade,
  line,
  path,
  rect,
  shadow,
  shine,
  type Scene,
} from './kit';
import { cloud, crescent, floor, stars, sun } from './scenery';
import { sheet } from './sheet';
import { book, heart, phone, plant } from './things';

const slice = (from: number, to: number, r: number): string => {
  const spot = (turn: number): string => {
    const angle = ((turn - 90) * Math.PI) / 180;
    return `${Math.round(r * Math.cos(angle))} ${Math.round(r * Math.sin(angle))}`;
  };
  return `M0 0L${spot(from)}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${spot(to)}Z`;
};

/** A ball of rattan, as for đá cầu and other games of the yard. */
const ball =
  circle(0, 0, 46, C.amber) +
  circle(-14, -14, 14, alpha(C.white, 0.4)) +
  line('M-46 0Q0 28 46 0M0 -46Q-26 0 0 46M0 -46Q26 0 0 46', alpha(C.bark, 0.5), 5);

const rice =
  path('M-54 -8H54Q48 48 18 50H-18Q-48 48 -54 -8Z', C.river) +
  path('M-50 -10Q0 -62 50 -10Z', C.white) +
  line('M20 -26L66 -70M34 -22L78 -62', C.wood, 6);

const openBook =
  path('M0 -28Q-46 -52 -80 -30V38Q-46 18 0 42Z', C.paper) +
  path('M0 -28Q46 -52 80 -30V38Q46 18 0 42Z', C.cream) +
  line(
    'M0 -28V42M-60 -20Q-36 -30 -16 -16M-60 2Q-36 -8 -16 6M60 -20Q36 -30 16 -16M60 2Q36 -8 16 6',
    alpha(C.clay, 0.8),
    4,
  );

const dial =
  circle(10, 18, 356, alpha(C.night, 0.35)) +
  circle(0, 0, 352, C.paper) +
  path(slice(0, 64, 322), '#f7c7b0') +
  path(slice(64, 150, 322), C.sun) +
  path(slice(150, 182, 322), C.lotus) +
  path(slice(182, 270, 322), C.water) +
  path(slice(270, 360, 322), C.dusk) +
  around(12, rect(-6, -318, 12, 34, alpha(C.white, 0.9), { rx: 6 })) +
  circle(0, 0, 178, C.paper);

/** A day on a dial: meals, play, a little screen, books, and a long night. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('across', '#fbe3b8', '#f9cfa8', '#c9a1d4', '#3d3484')),
    at(250, 240, sun(80)),
    at(290, 420, cloud(C.white), { scale: 0.8, opacity: 0.7 }),
    `<g transform="translate(980 0) scale(0.4 0.8)">${stars(33, 60)}</g>`,
    at(1350, 230, crescent(78)),
    floor(880, '#a8604a', '#6d3a3a'),
    shine(800, 500, 560, C.paper, 0.4),
    shadow(800, 930, 430, 44, C.bark, 0.6),
    path('M600 860L560 934H610L680 880ZM1000 860L1040 934H990L920 880Z', C.ink),
    circle(590, 150, 66, C.amber) +
      circle(1010, 150, 66, C.amber) +
      circle(566, 128, 18, alpha(C.white, 0.4)) +
      circle(986, 128, 18, alpha(C.white, 0.4)),
    at(800, 510, phone(740, 752, rect(-400, -420, 800, 840, fade('slant', '#5b2a86', '#3a2f7a', C.deep)), C.ink)),
    shine(800, 510, 420, C.lotus, 0.5),
    at(800, 510, dial, { scale: 0.86 }),
    at(908, 330, rice, { scale: 0.74 }),
    at(1008, 586, ball),
    at(857, 722, phone(40, 70, rect(-30, -40, 60, 80, C.paper), C.wine), { turn: 10 }),
    at(648, 668, openBook, { scale: 0.84 }),
    at(640, 354, crescent(38)) +
      circle(590, 420, 5, C.glow) +
      circle(704, 322, 5, C.glow) +
      circle(690, 412, 4, C.glow),
    line('M800 510L706 416', C.navy, 22) +
      line('M800 510L930 438', C.rose, 14) +
      circle(800, 510, 30, C.navy) +
      circle(800, 510, 13, C.sun),
    at(800, 584, heart(20, C.rose)),
    at(280, 930, plant(C.rose, C.leaf), { scale: 1.1 }),
    at(1240, 930, book(54, 190, C.river, C.glow)) +
      at(1296, 930, book(44, 160, C.lotus, C.paper)) +
      at(1342, 930, book(60, 210, C.purple, C.sun)),
    ellipse(1320, 936, 110, 9, alpha(C.bark, 0.4)),
  );
