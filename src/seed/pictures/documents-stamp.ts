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
  scatter,
  shadow,
  shine,
  writing,
  type Scene,
} from './kit';
import { lotus } from './scenery';
import { sheet } from './sheet';
import { star } from './things';

const leafOfPaper = (fill: string): string =>
  rect(-290, -370, 600, 760, alpha(C.bark, 0.22), { rx: 10 }) + rect(-300, -380, 600, 760, fill, { rx: 10 });

/** A round seal with a lotus, printed in red. */
const seal =
  circle(0, 0, 132, 'none', { stroke: C.seal, 'stroke-width': 11 }) +
  circle(0, 0, 108, 'none', { stroke: C.seal, 'stroke-width': 4 }) +
  around(24, rect(-4, -102, 8, 18, C.seal, { rx: 4 })) +
  at(0, 44, lotus(C.seal, C.seal), { scale: 0.6, opacity: 0.9 }) +
  line('M-54 54H54', C.seal, 7) +
  at(0, -48, star(15, C.seal));

const HANDLE =
  'M-40 -250C-80 -300 -70 -370 0 -380C70 -370 80 -300 40 -250C30 -200 36 -170 56 -130H-56C-36 -170 -30 -200 -40 -250Z';

/** A wooden hand stamp, its face at 0. */
const stamp =
  path(HANDLE, fade('across', '#d99a5c', C.wood, C.bark)) +
  line('M-30 -340Q-40 -300 -18 -260', alpha(C.white, 0.4), 10) +
  rect(-96, -136, 192, 40, C.sun, { rx: 12 }) +
  rect(-130, -100, 260, 70, fade('across', C.purple, C.dusk), { rx: 18 }) +
  rect(-118, -34, 236, 30, C.seal, { rx: 8 });

const page =
  leafOfPaper(C.white) +
  at(0, -296, lotus(), { scale: 0.42 }) +
  rect(-150, -268, 300, 16, C.purple, { rx: 8 }) +
  rect(-100, -238, 200, 12, alpha(C.purple, 0.5), { rx: 6 }) +
  writing(-236, -176, [472, 440, 472, 380], 46, alpha(C.ink, 0.2)) +
  writing(-236, 24, [472, 420, 300], 46, alpha(C.ink, 0.2)) +
  line('M-220 268q24 -46 48 0t44 -10t50 4', C.river, 7) +
  bar(-236, 310, 170, 10, alpha(C.ink, 0.25));

/** A pile of documents; the top sheet bears a round seal. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#8d5fb8', '#6b3a9c', '#472a80')),
    shine(720, 420, 820, C.lotus, 0.4),
    scatter(1, 60, (_, index) =>
      at(
        80 + (index % 10) * 160,
        90 + Math.floor(index / 10) * 180,
        around(4, path('M0 0C-12 -10 -12 -30 0 -40C12 -30 12 -10 0 0Z', alpha(C.lilac, 0.16)), 45),
      ),
    ),
    shadow(760, 980, 520, 60, C.night, 0.7),
    at(760, 560, leafOfPaper(C.sand), { turn: 9 }),
    at(740, 550, leafOfPaper(C.mist), { turn: -7 }),
    at(750, 545, leafOfPaper(C.blush), { turn: 4 }),
    at(740, 540, leafOfPaper(C.cream), { turn: -3 }),
    at(740, 530, page + at(118, 216, seal, { turn: -12 })),
    at(
      1200,
      900,
      rect(-130, -40, 280, 110, alpha(C.night, 0.4), { rx: 20 }) +
        rect(-140, -56, 280, 110, C.navy, { rx: 20 }) +
        rect(-118, -38, 236, 74, C.seal, { rx: 12 }) +
        scatter(33, 30, (next) =>
          circle(Math.round(-106 + next() * 212), Math.round(-28 + next() * 54), 3, alpha(C.wine, 0.7)),
        ),
    ),
    at(1200, 892, stamp, { turn: 4, scale: 1.06 }),
    at(
      330,
      800,
      rect(-5, -130, 22, 300, alpha(C.night, 0.3), { rx: 10 }) +
        rect(-14, -140, 26, 250, C.river, { rx: 13 }) +
        path('M-14 100H12L-1 156Z', C.haze) +
        rect(-14, 80, 26, 26, C.sun),
      { turn: 24 },
    ),
    at(
      300,
      320,
      circle(8, 12, 96, alpha(C.night, 0.35)) +
        circle(0, 0, 96, C.cream) +
        circle(0, 0, 72, C.paper) +
        circle(0, 0, 60, '#7fa860') +
        line('M-36 -8A40 40 0 0 1 0 -40', alpha(C.white, 0.7), 7),
    ),
  );
