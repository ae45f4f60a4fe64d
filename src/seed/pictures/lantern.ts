import { C, alpha, at, circle, ellipse, fade, grain, line, path, rect, ridge, scatter, shine, type Scene } from './kit';
import { glints, lotus, sky, stars, tower } from './scenery';
import { sheet } from './sheet';

const BODY = 'M-120 -190C-260 -130 -270 130 -120 190H120C270 130 260 -130 120 -190Z';

/** A silk lantern of Huế, 500 wide, around the origin. */
const silk =
  line('M0 -236V-420', C.sun, 6) +
  rect(-74, -236, 148, 22, C.bark, { rx: 8 }) +
  path('M-130 -214H130L110 -182H-110Z', C.sun) +
  path(BODY, fade('round', '#fff2b8', '#fbb65a', '#e8604f')) +
  line(
    'M-60 -190C-140 -120 -140 120 -60 190M60 -190C140 -120 140 120 60 190M0 -190V190M-104 -190C-230 -120 -230 120 -104 190M104 -190C230 -120 230 120 104 190',
    alpha(C.wine, 0.35),
    5,
  ) +
  grain(BODY, 'bottom') +
  at(0, 82, lotus('#fff4e0', '#f7a37a'), { scale: 1.12, opacity: 0.92 }) +
  path('M-110 182H110L130 214H-130Z', C.sun) +
  rect(-74, 214, 148, 22, C.bark, { rx: 8 }) +
  line('M0 236V270', C.sun, 8) +
  circle(0, 286, 20, C.rose) +
  [-26, -13, 0, 13, 26].map((x) => line(`M${x * 0.4} 300L${x} 396`, x === 0 ? C.sun : C.rose, 8)).join('');

const small = (light: string, dark: string): string =>
  shine(0, 0, 190, light, 0.5) +
  line('M0 -60V-260', C.sun, 4) +
  path('M-40 -60C-96 -40 -96 40 -40 60H40C96 40 96 -40 40 -60Z', fade('round', '#fff2b8', light, dark)) +
  line('M0 -60V60M-24 -60C-50 -30 -50 30 -24 60M24 -60C50 -30 50 30 24 60', alpha(C.wine, 0.3), 3) +
  rect(-44, -68, 88, 12, C.sun, { rx: 4 }) +
  rect(-44, 56, 88, 12, C.sun, { rx: 4 }) +
  line('M0 68V120', dark, 7);

/** A flower light on the water. */
const float =
  shine(0, -10, 120, C.sun, 0.6) +
  ellipse(0, 8, 60, 10, alpha(C.night, 0.4)) +
  at(0, 6, lotus(C.glow, C.lotus), { scale: 0.44 }) +
  ellipse(0, -24, 9, 17, C.white);

/** A lantern under the eaves of a house on the river, at nightfall. */
export const draw: Scene = () =>
  sheet(
    sky('#0f1738', '#241d63', '#5b2a86', '#a0518f'),
    stars(77, 150, 560),
    path(ridge([200, 690], [460, 600], [760, 680], [1080, 640], [1360, 580]), fade('down', '#3b2878', '#5a3a8c')),
    at(1260, 716, tower('#2b1c5c', '#1e1449'), { scale: 0.8 }),
    rect(-10, 720, 1620, 360, fade('down', '#8a4a8c', '#3d2d7c', '#141a4a')),
    path(ridge([200, 724], [700, 716], [1200, 724]).replace('V1107', 'V740'), '#1e1449'),
    path('M700 740H900L980 1067H620Z', fade('down', alpha('#fbb65a', 0.7), alpha('#fbb65a', 0))),
    glints(19, 34, [120, 750, 1360, 290], alpha(C.sun, 0.4)),
    path('M-20 -20H1620V70Q1500 120 1420 190Q1300 96 1060 84Q800 74 540 84Q300 96 180 190Q100 120 -20 70Z', '#160f3d') +
      line(
        'M-20 92Q100 140 180 212Q300 118 540 106Q800 96 1060 106Q1300 118 1420 212Q1500 140 1620 92',
        '#4a2a6c',
        14,
      ) +
      scatter(1, 25, (_, index) => circle(index * 66, 20, 26, '#241a52')),
    rect(60, 150, 54, 920, '#160f3d') +
      rect(1486, 150, 54, 920, '#160f3d') +
      rect(60, 880, 54, 14, C.amber) +
      rect(1486, 880, 54, 14, C.amber),
    shine(800, 500, 620, '#fbb65a', 0.75),
    at(360, 400, small('#f08aa4', C.rose), { scale: 1.1 }) + at(1240, 380, small('#8fd8d4', C.river), { scale: 1.1 }),
    at(800, 500, silk, { scale: 1.06 }),
    at(330, 890, float, { scale: 1.1 }) +
      at(1190, 850, float, { scale: 0.85 }) +
      at(590, 830, float, { scale: 0.6 }) +
      at(1360, 960, float, { scale: 1.2 }) +
      at(930, 980, float, { scale: 0.9 }),
  );
