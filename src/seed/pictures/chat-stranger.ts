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
  rect,
  shadow,
  shine,
  type Scene,
} from './kit';
import { floor } from './scenery';
import { sheet } from './sheet';
import { bubble, heart, phone, star } from './things';

/** A rabbit's head, 200 wide: the mask that the stranger holds up. */
const rabbit =
  path('M-50 -50C-96 -150 -70 -226 -40 -220C-10 -214 -8 -130 -18 -64Z', C.white) +
  path('M50 -50C96 -150 70 -226 40 -220C10 -214 8 -130 18 -64Z', C.white) +
  path('M-46 -80C-68 -140 -56 -190 -42 -190C-28 -186 -26 -130 -30 -84Z', C.lotus) +
  path('M46 -80C68 -140 56 -190 42 -190C28 -186 26 -130 30 -84Z', C.lotus) +
  ellipse(0, 0, 98, 86, C.white) +
  grain('M-98 0A98 86 0 0 0 98 0Z', 'bottom') +
  circle(-34, -10, 10, C.ink) +
  circle(34, -10, 10, C.ink) +
  ellipse(0, 18, 12, 8, C.rose) +
  line('M-14 36Q0 48 14 36', alpha(C.wine, 0.6), 5) +
  ellipse(-58, 22, 18, 11, alpha(C.lotus, 0.55)) +
  ellipse(58, 22, 18, 11, alpha(C.lotus, 0.55));

/** Head and shoulders of nobody. */
const NOBODY =
  'M-430 800C-430 330 -330 236 -150 190C-96 176 -96 130 -120 96C-220 -50 -150 -270 0 -270C150 -270 220 -50 120 96C96 130 96 176 150 190C330 236 430 330 430 800Z';

const screen =
  rect(-220, -400, 440, 800, fade('down', '#fdf1f4', '#e6dcf6')) +
  rect(-220, -400, 440, 128, C.purple) +
  circle(-108, -322, 34, C.lotus) +
  bar(-58, -334, 130, 16, C.white) +
  bar(-58, -306, 80, 12, alpha(C.white, 0.6)) +
  at(
    66,
    196,
    bubble(190, 84, C.river, 'right') + bar(-60, -12, 120, 12, C.white) + bar(-60, 14, 76, 12, alpha(C.white, 0.7)),
  ) +
  rect(-164, 296, 250, 50, C.white, { rx: 25 }) +
  circle(126, 321, 27, C.rose);

/** A rabbit mask in a chat bubble; behind the telephone, a figure without a face. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#f9d2c4', '#eeb0c4', '#a97cc9')),
    shine(640, 300, 820, C.glow, 0.6),
    floor(870, '#8d5fb8', '#5b3a94'),
    at(1030, 370, path(NOBODY, fade('down', '#6a44a6', '#43297d')) + grain(NOBODY, 'top', 'light'), { scale: 1.06 }),
    line('M1130 140A180 180 0 0 1 1180 260', alpha(C.lilac, 0.45), 12),
    shadow(690, 968, 320, 40, C.night, 0.6),
    at(690, 560, phone(410, 770, screen), { turn: -5 }),
    at(
      630,
      500,
      bubble(400, 376, alpha(C.ink, 0.16), 'left', 110).replace('<rect', '<rect transform="translate(8 20)"') +
        bubble(400, 376, C.water, 'left', 110) +
        line('M0 96V176', C.sun, 16) +
        at(0, 56, rabbit, { scale: 1.02 }),
      { turn: -5 },
    ),
    at(330, 300, star(24, C.white), { turn: 14 }) +
      at(290, 440, star(14, C.glow)) +
      at(400, 190, heart(24, C.rose), { turn: -14 }),
  );
