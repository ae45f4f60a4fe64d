import {
  C,
  alpha,
  around,
  at,
  backdrop,
  bar,
  circle,
  ellipse,
  fade,
  inBox,
  line,
  path,
  polygon,
  rect,
  scatter,
  shine,
  writing,
  type Scene,
} from './kit';
import { bridge, lotus, lotusLeaf } from './scenery';
import { sheet } from './sheet';

const newspaper =
  rect(-236, -304, 500, 640, alpha(C.bark, 0.35), { rx: 6 }) +
  rect(-250, -320, 500, 640, C.paper, { rx: 6 }) +
  rect(-214, -286, 428, 62, C.purple, { rx: 6 }) +
  at(-176, -246, lotus(), { scale: 0.2 }) +
  writing(-120, -264, [220, 150], 26, alpha(C.white, 0.85)) +
  writing(-214, -186, [428, 330], 44, C.ink) +
  inBox(
    [-214, -104, 250, 190, 6],
    rect(-214, -104, 250, 190, fade('down', C.lotus, C.sun)) +
      circle(-80, -20, 34, C.glow) +
      at(-90, 24, bridge(C.paper, C.dusk), { scale: 0.17 }) +
      rect(-214, 24, 250, 70, C.river),
  ) +
  writing(60, -94, [154, 154, 130, 154, 146, 96], 32, alpha(C.ink, 0.25)) +
  [-214, -64, 86]
    .map((x, column) => writing(x, 122, [128, 128, 110, 128, 120, column === 2 ? 60 : 128], 32, alpha(C.ink, 0.22)))
    .join('') +
  line('M-250 0H250', alpha(C.clay, 0.25), 3);

const manuscript =
  rect(-164, -214, 340, 440, alpha(C.bark, 0.3), { rx: 8 }) +
  rect(-170, -225, 340, 440, C.white, { rx: 8 }) +
  writing(-130, -170, [180], 52, C.river) +
  writing(-130, -112, [260, 236, 260, 200, 250, 120], 48, alpha(C.ink, 0.2)) +
  line('M-60 -66q14 -14 28 0t28 0t28 0M-130 78H-20', C.seal, 6) +
  circle(96, -18, 42, 'none', { stroke: C.seal, 'stroke-width': 6 });

/** A glass of water from above. */
const glass =
  circle(10, 14, 74, alpha(C.bark, 0.35)) +
  circle(0, 0, 74, alpha(C.white, 0.85)) +
  circle(0, 0, 62, fade('slant', C.mist, C.water)) +
  line('M-40 -10A42 42 0 0 1 -4 -42', C.white, 8);

const clock =
  circle(12, 18, 128, alpha(C.bark, 0.4)) +
  circle(0, 0, 128, C.river) +
  circle(0, 0, 104, C.paper) +
  around(12, rect(-4, -94, 8, 22, C.river, { rx: 4 })) +
  line('M0 0L-40 -34', C.navy, 13) +
  line('M0 0L10 -76', C.rose, 9) +
  circle(0, 0, 14, C.navy);

/** A drip filter on its cup from above, with a spoon. */
const coffee =
  circle(12, 16, 112, alpha(C.bark, 0.4)) +
  circle(0, 0, 112, C.blush) +
  circle(0, 0, 82, C.paper) +
  circle(0, 0, 68, C.bark) +
  path('M-44 -22A50 50 0 0 1 20 -46', 'none', {
    stroke: alpha(C.sun, 0.7),
    'stroke-width': 8,
    'stroke-linecap': 'round',
  }) +
  line('M78 40L150 112', C.haze, 14) +
  ellipse(70, 32, 22, 15, C.haze, { transform: 'rotate(45 70 32)' });

const fountainPen =
  rect(-13, -210, 26, 170, C.navy, { rx: 12 }) +
  rect(-14, -52, 28, 60, C.sun, { rx: 4 }) +
  path('M-13 8H13L0 66Z', C.haze) +
  line('M0 20V50', C.navy, 3) +
  rect(-20, -196, 7, 90, C.sun, { rx: 3 }) +
  bar(-5, -120, 5, 140, alpha(C.white, 0.2));

/** A newsroom desk from above: the paper, a marked manuscript, a pen, a clock, coffee and water. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#d79a66', '#b8744a', '#8f5238')),
    scatter(13, 24, (next, index) =>
      line(
        `M-10 ${index * 46}Q${Math.round(300 + next() * 500)} ${index * 46 + Math.round(next() * 30)} 1620 ${index * 46 + Math.round(next() * 16)}`,
        alpha(C.bark, 0.1),
        3,
      ),
    ),
    shine(700, 400, 900, C.glow, 0.5),
    at(
      800,
      540,
      rect(-590, -380, 1180, 800, alpha(C.bark, 0.25), { rx: 34 }) +
        rect(-600, -400, 1180, 800, fade('slant', '#15707c', C.deep), { rx: 34 }) +
        rect(-576, -376, 1132, 752, 'none', {
          rx: 22,
          stroke: alpha(C.mist, 0.35),
          'stroke-width': 4,
          'stroke-dasharray': '14 12',
        }),
    ),
    at(1010, 590, manuscript, { turn: 9 }),
    at(660, 530, newspaper, { turn: -6 }),
    at(1150, 650, rect(-7, -200, 26, 220, alpha(C.bark, 0.3), { rx: 12 }) + fountainPen, { turn: -38, scale: 1.1 }),
    at(1230, 280, clock),
    at(310, 250, coffee),
    at(1380, 600, glass),
    at(270, 820, lotusLeaf(120, C.leaf, C.moss), { turn: 30 }),
    at(250, 850, lotus(), { scale: 0.8, turn: -14 }),
    at(1330, 880, rect(-110, -60, 220, 120, C.sun, { rx: 6 }) + writing(-80, -24, [150, 110], 40, alpha(C.wood, 0.6)), {
      turn: -9,
    }),
    path(
      polygon([
        [0, 0],
        [560, 0],
        [0, 760],
      ]),
      alpha(C.glow, 0.14),
    ),
  );
