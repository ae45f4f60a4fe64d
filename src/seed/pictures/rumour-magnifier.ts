import {
  C,
  alpha,
  at,
  backdrop,
  bar,
  circle,
  fade,
  inDisc,
  line,
  path,
  polygon,
  rect,
  scatter,
  shadow,
  shine,
  writing,
  type Scene,
} from './kit';
import { sheet } from './sheet';
import { bubble, cross, photo, star, tick } from './things';

const TINT = { sky: '#f6a9b0', hill: C.purple, water: C.river };

/** A rumour on its way: one of many like it. */
const echo = (fill: string): string => bubble(210, 120, fill) + writing(-66, -18, [132, 96], 36, alpha(C.ink, 0.28));

const ECHOES = [
  [250, 250, 0.8, -10],
  [470, 150, 0.6, 8],
  [200, 560, 0.95, 6],
  [330, 850, 0.8, -6],
  [1270, 190, 0.9, 8],
  [1090, 110, 0.56, -6],
  [1440, 420, 0.8, -8],
  [1390, 700, 0.6, 8],
  [720, 130, 0.44, -8],
] as const;

const page =
  rect(-300, -380, 600, 760, C.paper, { rx: 18 }) +
  rect(-250, -330, 500, 70, C.wine, { rx: 10 }) +
  writing(-250, -210, [500, 440, 480, 300], 46, alpha(C.ink, 0.18)) +
  at(120, 150, photo(240, TINT)) +
  writing(-250, 60, [220, 190, 220, 150, 210, 170], 46, alpha(C.ink, 0.18));

/** What the lens finds: the patch on the picture, and where it does not fit. */
const finding =
  circle(0, 0, 270, C.foam) +
  rect(-210, -150, 270, 270, '#f6a9b0', { rx: 10 }) +
  circle(0, -84, 36, C.glow) +
  path('M-210 40Q-130 -60 -50 20T60 -10V120H-210Z', C.purple) +
  path(
    polygon([
      [-100, -30],
      [20, -50],
      [40, 66],
      [-84, 84],
    ]),
    C.sun,
  ) +
  line('M-100 -30L20 -50L40 66L-84 84Z', C.rose, 8, { 'stroke-dasharray': '4 18' }) +
  cross(26, C.rose, 14).replace('<path', '<path transform="translate(-30 18)"') +
  writing(96, -120, [120, 90, 110], 52, alpha(C.river, 0.55)) +
  circle(140, 90, 52, C.leaf) +
  at(140, 90, tick(22, C.white, 13)) +
  bar(-210, 164, 250, 20, alpha(C.river, 0.45));

/** A magnifying glass over a post that has been passed on and on. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#f9d9a6', '#f5b98f', '#e58aa0')),
    shine(760, 470, 700, C.paper, 0.7),
    scatter(31, 30, (next) =>
      circle(Math.round(next() * 1600), Math.round(next() * 1067), 3 + next() * 6, alpha(C.white, 0.5)),
    ),
    ECHOES.map(([x, y, size, turn], index) =>
      at(x, y, echo([C.lotus, C.lilac, C.water][index % 3] ?? C.lotus), { scale: size, turn, opacity: 0.8 }),
    ).join(''),
    shadow(770, 950, 420, 40, C.wine, 0.4),
    at(790, 530, rect(-290, -366, 600, 760, alpha(C.wine, 0.22), { rx: 18 }) + page, { turn: -5 }),
    at(740, 500, circle(16, 26, 312, alpha(C.ink, 0.2))),
    line('M962 722L1190 950', alpha(C.ink, 0.2), 78, { transform: 'translate(14 24)' }),
    line('M950 710L1010 770', C.sun, 44),
    line('M1010 770L1190 950', fade('slant', C.purple, C.dusk), 78),
    line('M1030 768L1180 918', alpha(C.white, 0.25), 12),
    at(740, 500, inDisc(0, 0, 272, finding)),
    circle(740, 500, 288, 'none', { stroke: C.navy, 'stroke-width': 40 }),
    circle(740, 500, 290, 'none', { stroke: C.sun, 'stroke-width': 10 }),
    line('M548 420A210 210 0 0 1 690 296', alpha(C.white, 0.85), 18),
    at(1180, 330, star(26, C.white), { turn: 12 }) + at(1240, 400, star(13, C.white)),
  );
