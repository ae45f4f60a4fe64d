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
  line,
  path,
  polygon,
  rect,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { crescent, frame, stars } from './scenery';
import { sheet } from './sheet';
import { book, bubble, heart, phone, star } from './things';

const outside =
  rect(0, 0, 420, 520, fade('down', '#16205c', '#3d3488', '#7a57a6')) +
  stars(21, 160, 460) +
  at(210, 190, crescent(74)) +
  path('M0 520V400Q100 340 210 396T420 372V520Z', '#1b1a4c') +
  path('M0 520V460Q160 420 420 470V520Z', C.night);

/** A small night lamp, foot at 0, 230 tall. */
const nightLamp =
  shine(0, -170, 250, C.sun, 0.55) +
  rect(-12, -110, 24, 100, C.clay) +
  ellipse(0, -6, 64, 15, C.clay) +
  path('M-52 -220H52L92 -100H-92Z', fade('down', C.glow, C.amber)) +
  grain('M-52 -220H52L92 -100H-92Z', 'bottom') +
  rect(-92, -104, 184, 9, C.paper, { rx: 4 });

const awake =
  rect(-200, -330, 400, 660, fade('down', '#eafdff', '#9be4ea', '#3fb0bf')) +
  circle(0, -190, 54, C.white) +
  at(0, -186, heart(27, C.rose)) +
  [-70, 20, 110]
    .map(
      (y, row) =>
        rect(-136, y, 272, 68, alpha(C.white, 0.85), { rx: 22 }) +
        circle(-100, y + 34, 18, [C.lotus, C.violet, C.sun][row] ?? C.lotus) +
        bar(-66, y + 26, 150, 10, alpha(C.navy, 0.35)) +
        bar(-66, y + 46, 96, 10, alpha(C.navy, 0.2)),
    )
    .join('');

/** A telephone on the bedside table, wide awake in the dark. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#141b4a', '#201c5a', '#161242')),
    scatter(3, 9, (_, index) => rect(index * 200 - 30, 0, 100, 800, alpha('#2c2a70', 0.3))),
    at(230, 120, frame(420, 520, outside, '#413d8c')),
    path('M120 60H250Q290 380 190 760H120Z', fade('across', '#4a2f86', '#33236b')) +
      path('M760 60H630Q590 380 690 760H760Z', fade('across', '#33236b', '#4a2f86')) +
      bar(90, 60, 700, 20, C.clay),
    shine(830, 520, 660, C.water, 0.6),
    rect(-10, 868, 1620, 210, fade('down', '#5d3a5e', '#2a1a48')) + rect(-10, 862, 1620, 16, '#8a5a70'),
    path(
      polygon([
        [610, 878],
        [1060, 878],
        [1250, 1080],
        [420, 1080],
      ]),
      fade('down', alpha('#bff5f5', 0.6), alpha('#bff5f5', 0)),
    ),
    at(1240, 872, nightLamp),
    shadow(830, 876, 260, 20, C.night, 0.7),
    path('M920 700L1010 868H840Z', '#2a1a48'),
    at(830, 540, phone(400, 660, awake), { turn: -4 }),
    at(1070, 330, bubble(150, 92, C.lotus, 'left') + heart(24, C.white), { turn: 6 }),
    at(590, 330, bubble(120, 76, C.violet, 'right') + star(20, C.glow), { turn: -8 }),
    at(
      1130,
      500,
      bubble(96, 60, C.water) + circle(-22, 0, 7, C.white) + circle(0, 0, 7, C.white) + circle(22, 0, 7, C.white),
      { turn: 4 },
    ),
    at(1370, 868, book(150, 34, C.rose, C.blush)) + at(1380, 834, book(126, 28, C.river, C.mist)),
    circle(440, 838, 28, C.sun) +
      at(440, 866, ellipse(0, 0, 50, 7, alpha(C.night, 0.5))) +
      path('M400 866V812Q440 796 480 812V866Z', C.paper) +
      line('M480 826Q512 826 508 846Q504 860 480 856', C.paper, 10),
  );
