import {
  C,
  alpha,
  around,
  at,
  backdrop,
  circle,
  fade,
  inside,
  line,
  path,
  polygon,
  rect,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { glints, palaceRoof, tower } from './scenery';
import { sheet } from './sheet';
import { heart, star, tick } from './things';

const RIVER =
  'M250 700C420 640 470 760 620 690C760 620 780 560 900 560C1040 560 1060 480 1150 420C1220 370 1260 300 1330 240';

const pin = (fill: string, inner: string): string =>
  shadow(6, 4, 46, 14, C.night, 0.6) +
  path('M0 0C-20 -50 -74 -90 -74 -150A74 74 0 0 1 74 -150C74 -90 20 -50 0 0Z', fill) +
  circle(0, -150, 46, C.paper) +
  at(0, -150, inner);

const fields = scatter(29, 26, (next) => {
  const [x, y] = [Math.round(250 + next() * 1050), Math.round(180 + next() * 700)];
  return rect(x, y, 60 + Math.round(next() * 70), 40 + Math.round(next() * 50), next() > 0.5 ? '#cfe0a4' : '#dbe8b8', {
    rx: 10,
    transform: `rotate(${Math.round(next() * 40 - 20)} ${x} ${y})`,
  });
});

const copse = (x: number, y: number): string =>
  [
    [0, 0, 20],
    [26, 8, 16],
    [-22, 10, 15],
    [4, 22, 18],
  ]
    .map(
      ([dx = 0, dy = 0, r = 0]) =>
        circle(x + dx, y + dy, r, '#7fb77a') + circle(x + dx - 4, y + dy - 5, r * 0.6, '#9aca8e'),
    )
    .join('');

const hills = [
  [340, 880],
  [450, 900],
  [560, 886],
  [300, 800],
]
  .map(
    ([x = 0, y = 0]) =>
      path(`M${x - 70} ${y + 34}Q${x} ${y - 92} ${x + 70} ${y + 34}Z`, fade('down', '#b79ad0', '#d9c3e3')) +
      path(`M${x - 22} ${y - 12}Q${x} ${y - 46} ${x + 22} ${y - 12}Q${x} ${y - 24} ${x - 22} ${y - 12}Z`, C.white),
  )
  .join('');

/** The citadel: a square with bastions, seen from above. */
const citadel =
  around(4, [-120, -40, 40, 120].map((x) => path(`M${x - 22} -150L${x} -178L${x + 22} -150Z`, C.clay)).join('')) +
  rect(-154, -154, 308, 308, C.clay, { rx: 10 }) +
  rect(-136, -136, 272, 272, '#efd9a4', { rx: 6 }) +
  rect(-74, -70, 148, 148, C.rose, { rx: 6 }) +
  rect(-62, -58, 124, 124, '#f6c6a8', { rx: 4 }) +
  at(0, -30, palaceRoof(92, C.sun, C.amber)) +
  at(0, 20, palaceRoof(112, C.sun, C.amber)) +
  circle(-104, -104, 16, C.leaf) +
  circle(104, -100, 18, C.leaf) +
  circle(-100, 106, 18, C.leaf) +
  circle(106, 104, 15, C.leaf) +
  rect(-12, 136, 24, 30, C.wine);

const FOLDS = [
  [200, 480],
  [480, 800],
  [800, 1120],
  [1120, 1400],
] as const;
const sheetOutline = 'M200 150L480 110L800 150L1120 110L1400 150V950L1120 910L800 950L480 910L200 950Z';

/** A folded map of the city: river, citadel, lagoon and sea, with pins where help is. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#7a4db3', '#5b2a86', '#3a2f7a')),
    shine(800, 420, 860, C.lotus, 0.45),
    scatter(71, 40, (next) =>
      circle(Math.round(next() * 1600), Math.round(next() * 1067), 2 + next() * 4, alpha(C.lilac, 0.35)),
    ),
    path(sheetOutline, alpha(C.night, 0.4), { transform: 'translate(18 34)' }),
    inside(
      'map',
      sheetOutline,
      backdrop('#eaf0cd') +
        fields +
        hills +
        path('M800 60C1000 130 1160 250 1300 330L1460 420V60Z', '#bfe4de') +
        path('M940 60C1100 130 1240 210 1460 300V60Z', fade('down', '#2a9aa0', '#5bc0be')) +
        glints(6, 16, [1120, 120, 260, 100], alpha(C.white, 0.6)) +
        line('M900 60C1060 140 1220 230 1460 340', '#f6e3b0', 22) +
        line(RIVER, '#bfe4de', 84) +
        line(RIVER, C.water, 62) +
        line('M900 560C960 640 960 720 1060 790S1240 900 1300 960', C.water, 26) +
        line(
          'M200 470C420 440 560 500 760 800S1100 900 1420 700M600 140C640 300 700 420 820 500L1000 700L1180 930',
          alpha(C.amber, 0.75),
          9,
          { 'stroke-dasharray': '2 18' },
        ) +
        copse(330, 300) +
        copse(430, 230) +
        copse(1180, 620) +
        copse(1280, 760) +
        copse(880, 830) +
        copse(700, 860) +
        copse(1090, 250),
    ),
    at(690, 400, citadel, { turn: -14, scale: 0.9 }),
    FOLDS.map(([from, to], index) =>
      path(
        polygon([
          [from, index % 2 === 0 ? 150 : 110],
          [to, index % 2 === 0 ? 110 : 150],
          [to, index % 2 === 0 ? 910 : 950],
          [from, index % 2 === 0 ? 950 : 910],
        ]),
        alpha(index % 2 === 0 ? C.white : C.ink, 0.09),
      ),
    ).join(''),
    at(330, 636, tower(C.sand, C.wine), { scale: 0.4 }),
    at(1080, 780, pin(C.river, tick(17, C.river, 10)), { scale: 0.9 }),
    at(1200, 420, pin(C.sun, star(24, C.amber)), { scale: 0.8 }),
    at(420, 520, pin(C.violet, rect(-20, -8, 40, 30, C.violet) + path('M-30 -6L0 -32L30 -6Z', C.violet)), {
      scale: 0.8,
    }),
    at(850, 700, pin(C.rose, heart(26, C.rose)), { scale: 1.5 }),
  );
