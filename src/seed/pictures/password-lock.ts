import {
  C,
  alpha,
  around,
  at,
  backdrop,
  bar,
  circle,
  fade,
  line,
  path,
  rect,
  ridge,
  ring,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { sheet } from './sheet';
import { padlock, star } from './things';

/** A key pointing right, 300 long. */
const key =
  circle(-110, 0, 74, C.sun) +
  circle(-110, 0, 38, '#4a2a80') +
  bar(-50, 0, 220, 36, C.sun) +
  rect(96, 0, 26, 62, C.sun, { rx: 6 }) +
  rect(136, 0, 26, 46, C.sun, { rx: 6 }) +
  bar(-40, -8, 190, 7, C.glow);

/** What a good pass phrase is made of: dots, and four things that only its owner puts together. */
const field =
  rect(-400, -74, 800, 148, alpha(C.night, 0.4), { rx: 74, transform: 'translate(0 16)' }) +
  rect(-400, -74, 800, 148, C.paper, { rx: 74 }) +
  rect(-388, -62, 776, 124, 'none', { rx: 62, stroke: C.lilac, 'stroke-width': 5 }) +
  [-300, -225, -150, -75, 0, 75, 150]
    .map((x, index) => circle(x, 0, 22, index % 3 === 2 ? C.rose : C.purple))
    .join('') +
  line('M216 -38V38', C.river, 9) +
  circle(316, 0, 46, C.river) +
  line('M296 0L311 16L338 -16', C.white, 12);

const tumbler = ring(24, 400)
  .map(([x, y], index) => circle(x, y, index % 2 === 0 ? 12 : 6, alpha(C.lilac, 0.4)))
  .join('');

/** A golden padlock over a row of hidden characters. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#34216f', '#5b2a86', '#8f4aa6')),
    shine(800, 470, 640, C.lotus, 0.55),
    circle(800, 470, 470, 'none', { stroke: alpha(C.lilac, 0.25), 'stroke-width': 4 }),
    circle(800, 470, 330, alpha(C.lilac, 0.13)),
    at(800, 470, tumbler),
    at(800, 470, around(12, rect(-4, -322, 8, 34, alpha(C.lilac, 0.5), { rx: 4 }))),
    scatter(14, 22, (next) =>
      at(Math.round(90 + next() * 1420), Math.round(70 + next() * 720), star(5 + next() * 9, alpha(C.glow, 0.7))),
    ),
    path(ridge([200, 900], [520, 850], [820, 880], [1180, 840], [1420, 890]), fade('down', '#46247c', '#2a1a5e')),
    path(ridge([260, 980], [700, 940], [1100, 970], [1400, 950]), '#241650'),
    at(350, 330, key, { turn: -32, scale: 0.72 }),
    at(1260, 300, key, { turn: 148, scale: 0.6, opacity: 0.75 }),
    shadow(800, 700, 300, 40, C.night, 0.6),
    at(800, 510, padlock(fade('down', '#ffd970', C.amber), '#b5651f'), { scale: 1.18 }),
    at(800, 800, field),
  );
