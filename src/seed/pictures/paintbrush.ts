import {
  C,
  alpha,
  at,
  backdrop,
  circle,
  curve,
  ellipse,
  fade,
  inside,
  line,
  path,
  rect,
  scatter,
  shine,
  type Scene,
} from './kit';
import { lotus, lotusLeaf } from './scenery';
import { sheet } from './sheet';

const RIBBONS = [C.rose, C.lotus, C.sun, C.water, C.river, C.violet] as const;

/** A broad stroke of six colours that curls over the sheet. */
const stroke = RIBBONS.map((colour, index) => {
  const d = index * 23;
  return line(
    `M${-330 + d * 0.2} ${150 - d * 0.2}C${-330 + d} ${-120 + d} ${-60 + d * 0.4} ${-230 + d} ${60 - d * 0.2} ${-120 + d * 0.72}S${140 - d * 0.5} ${140 - d * 0.2} ${290 + d * 0.1} ${30 - d * 0.6}`,
    colour,
    25,
    { 'stroke-linecap': 'butt' },
  );
}).join('');

/** A brush pointing down left, its tip at 0. */
const brush =
  path('M0 0C-34 -34 -46 -90 -30 -140H30C46 -90 34 -34 0 0Z', fade('down', C.bark, C.rose)) +
  path('M0 0C-22 -26 -32 -50 -34 -76Q0 -50 34 -76C32 -50 22 -26 0 0Z', C.rose) +
  rect(-34, -236, 68, 100, fade('across', '#fff3d0', C.sun, C.amber), { rx: 6 }) +
  line('M-34 -206H34M-34 -166H34', alpha(C.wood, 0.5), 5) +
  path(
    'M-30 -234H30C26 -420 20 -560 10 -660Q0 -676 -10 -660C-20 -560 -26 -420 -30 -234Z',
    fade('across', C.violet, C.purple),
  ) +
  line('M-12 -260C-10 -400 -6 -500 -4 -600', alpha(C.white, 0.35), 7);

const WELLS = [
  [-150, -50, C.rose],
  [-70, -118, C.sun],
  [40, -128, C.leaf],
  [138, -82, C.water],
  [176, 10, C.violet],
] as const;

const palette =
  path(
    'M-230 10C-230 -130 -90 -210 60 -200C200 -190 270 -90 240 20C220 100 130 70 90 100C50 130 80 190 -20 190C-140 190 -230 130 -230 10Z',
    alpha(C.bark, 0.35),
    { transform: 'translate(10 18)' },
  ) +
  path(
    'M-230 10C-230 -130 -90 -210 60 -200C200 -190 270 -90 240 20C220 100 130 70 90 100C50 130 80 190 -20 190C-140 190 -230 130 -230 10Z',
    fade('slant', '#e3a970', '#b97845'),
  ) +
  ellipse(-60, 90, 46, 34, '#0d6f7a') +
  WELLS.map(([x, y, fill]) => circle(x, y, 42, fill) + circle(x - 12, y - 12, 13, alpha(C.white, 0.35))).join('');

/** A brush paints a ribbon of colours on a white sheet, and a lotus opens where it goes. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#1c8f97', '#0f6f7d', C.deep)),
    shine(760, 460, 820, C.mist, 0.4),
    scatter(83, 24, (next) =>
      circle(
        Math.round(next() * 1600),
        Math.round(next() * 1067),
        6 + next() * 16,
        alpha([C.sun, C.lotus, C.mist, C.lilac][Math.floor(next() * 4)] ?? C.sun, 0.5),
      ),
    ),
    at(
      740,
      520,
      rect(-430, -340, 880, 720, alpha(C.night, 0.3), { rx: 12 }) + rect(-440, -360, 880, 720, C.paper, { rx: 12 }),
      { turn: -4 },
    ),
    inside('paper', 'M280 200L1158 138L1208 856L330 917Z', at(740, 580, stroke, { scale: 1.12 })),
    at(480, 740, lotusLeaf(78, C.leaf, C.moss), { turn: -60 }) +
      at(560, 790, lotus(), { scale: 1.05, turn: -6 }) +
      at(660, 770, lotusLeaf(50, C.lime, C.leaf), { turn: 40 }),
    at(
      1060,
      580,
      path('M0 0C-34 -34 -46 -90 -30 -140H30L10 -660H-10Z', alpha(C.night, 0.22), { transform: 'translate(34 16)' }) +
        brush,
      { turn: 34, scale: 0.9 },
    ),
    at(1220, 850, palette, { turn: -8, scale: 0.86 }),
    at(
      330,
      300,
      circle(12, 18, 104, alpha(C.night, 0.3)) +
        circle(0, 0, 104, C.haze) +
        circle(0, 0, 84, fade('slant', C.mist, C.water)) +
        path(
          curve(
            [
              [-40, 10],
              [-10, -34],
              [34, -20],
              [46, 22],
              [4, 44],
            ],
            true,
          ),
          alpha(C.rose, 0.35),
        ) +
        line('M-58 -14A60 60 0 0 1 -14 -58', C.white, 8),
    ),
  );
