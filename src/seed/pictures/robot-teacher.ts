import {
  C,
  alpha,
  at,
  backdrop,
  circle,
  fade,
  grain,
  line,
  path,
  rect,
  shadow,
  shine,
  writing,
  type Scene,
} from './kit';
import { floor } from './scenery';
import { sheet } from './sheet';
import { cross, heart, pencil, plant, tick } from './things';

const board =
  rect(-420, -260, 840, 520, C.wood, { rx: 20 }) +
  rect(-396, -236, 792, 472, fade('slant', '#1f6a5e', C.pine), { rx: 8 });

/** Chalk: a plant of shapes, a path with choices, a tick and a cross. */
const chalk =
  line('M-330 90L-270 -20L-210 90Z', C.blush, 7) +
  circle(-270, -110, 52, 'none', { stroke: C.glow, 'stroke-width': 7 }) +
  line('M-130 -130H-60L-20 -170H50M-60 -130L-20 -86H50', C.white, 7) +
  circle(82, -170, 26, 'none', { stroke: C.lime, 'stroke-width': 7 }) +
  circle(82, -86, 26, 'none', { stroke: C.lotus, 'stroke-width': 7 }) +
  at(82, -170, tick(10, C.lime, 7)) +
  at(82, -86, cross(9, C.lotus, 7)) +
  writing(-340, 160, [150, 110], 40, alpha(C.white, 0.35));

/** A friendly machine in a conical hat, feet at 0. It has two lights, not a face. */
const robot =
  shadow(0, 6, 190, 26, C.night, 0.6) +
  rect(-92, -70, 62, 70, C.dusk, { rx: 22 }) +
  rect(30, -70, 62, 70, C.dusk, { rx: 22 }) +
  line('M-130 -290Q-210 -230 -180 -150', C.violet, 46) +
  circle(-178, -142, 34, C.dusk) +
  line('M130 -300Q200 -330 212 -420', C.violet, 46) +
  circle(212, -430, 34, C.dusk) +
  rect(-140, -350, 280, 290, fade('down', C.haze, C.lilac), { rx: 66 }) +
  grain('M-140 -284Q-140 -350 -74 -350H74Q140 -350 140 -284V-126Q140 -60 74 -60H-74Q-140 -60 -140 -126Z', 'bottom') +
  rect(-76, -270, 152, 112, C.paper, { rx: 24 }) +
  at(0, -214, heart(36, C.rose)) +
  rect(-36, -392, 72, 50, C.dusk) +
  rect(-160, -620, 320, 240, fade('down', C.haze, C.lilac), { rx: 96 }) +
  rect(-128, -580, 256, 160, C.navy, { rx: 64 }) +
  rect(-78, -540, 44, 72, C.water, { rx: 22 }) +
  rect(34, -540, 44, 72, C.water, { rx: 22 }) +
  circle(-50, -522, 9, C.white) +
  circle(62, -522, 9, C.white) +
  line('M-24 -452Q0 -436 24 -452', C.water, 9) +
  path('M0 -764L236 -580Q0 -526 -236 -580Z', fade('across', C.cream, C.sand)) +
  line('M-150 -646Q0 -604 150 -646M-76 -706Q0 -684 76 -706', alpha(C.wood, 0.35), 5) +
  line('M-150 -580Q-120 -400 -50 -386M150 -580Q120 -400 50 -386', C.rose, 8);

/** A robot in a conical hat beside the blackboard; a pencil and books wait for human hands. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#fbe9cf', '#f8d3b4')),
    shine(860, 420, 760, C.white, 0.8),
    floor(860, '#c98b5b', '#8a5335'),
    at(660, 380, rect(-412, -244, 840, 520, alpha(C.wood, 0.25), { rx: 20 }) + board + chalk),
    rect(248, 650, 824, 22, C.clay, { rx: 8 }) +
      rect(560, 634, 70, 16, C.white, { rx: 6 }) +
      rect(650, 636, 44, 14, C.lotus, { rx: 6 }),
    line('M848 510L714 330', C.wood, 15) + circle(714, 330, 11, C.sun),
    at(1060, 940, robot, { flip: true }),
    shadow(420, 964, 260, 22, C.bark, 0.6),
    at(
      300,
      960,
      rect(0, -48, 250, 48, C.river, { rx: 10 }) +
        rect(14, -40, 236, 32, C.paper) +
        rect(20, -92, 220, 44, C.rose, { rx: 10 }) +
        rect(34, -85, 206, 30, C.paper) +
        rect(46, -132, 184, 40, C.sun, { rx: 10 }) +
        rect(58, -126, 172, 28, C.paper),
    ),
    at(
      440,
      828,
      circle(0, -36, 38, C.seal) +
        path('M0 -70Q10 -96 30 -96Q24 -72 0 -70Z', C.leaf) +
        circle(-12, -48, 9, alpha(C.white, 0.4)),
    ),
    at(610, 964, pencil(C.sun), { turn: 68, scale: 0.8 }),
    at(1370, 960, plant(C.river, C.leaf), { scale: 1.5 }),
  );
