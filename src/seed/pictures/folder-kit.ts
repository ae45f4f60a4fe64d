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
  ridge,
  scatter,
  shadow,
  shine,
  writing,
  type Scene,
} from './kit';
import { lotus } from './scenery';
import { sheet } from './sheet';
import { heart, photo, shield, star, tick } from './things';

const envelope =
  rect(-140, -96, 280, 192, C.cream, { rx: 10 }) +
  path('M-136 -88L0 26L136 -88Z', C.sand) +
  line('M-140 -92L0 24L140 -92', alpha(C.clay, 0.6), 5) +
  circle(0, 24, 34, C.seal) +
  at(0, 24, heart(15, C.blush));

const poster =
  rect(-150, -220, 300, 440, C.white, { rx: 10 }) +
  rect(-130, -200, 260, 250, fade('down', C.lotus, C.sun), { rx: 6 }) +
  at(0, -74, shield(130, C.water, C.river, C.paper)) +
  at(0, -78, tick(28, C.white, 14)) +
  writing(-110, 90, [220, 190, 140], 42, alpha(C.purple, 0.35));

const chart =
  rect(-140, -190, 280, 380, C.foam, { rx: 10 }) +
  writing(-104, -144, [150, 90], 36, alpha(C.river, 0.5)) +
  [60, 110, 84, 150]
    .map((h, index) =>
      rect(-100 + index * 54, 50 - h, 38, h, [C.violet, C.lotus, C.sun, C.water][index] ?? C.sun, { rx: 6 }),
    )
    .join('') +
  line('M-110 56H110', C.river, 6) +
  writing(-104, 96, [200, 150], 36, alpha(C.river, 0.3));

const snapshot = photo(230, { sky: '#f6a9b0', hill: C.purple, water: C.river });

const BACK = 'M-470 -200Q-470 -250 -420 -250H-180Q-150 -250 -130 -224L-96 -180H420Q470 -180 470 -130V330H-470Z';
const FRONT = 'M-520 -40Q-526 -84 -480 -84H480Q526 -84 520 -40L476 300Q470 350 420 350H-420Q-470 350 -476 300Z';

const badge = (fill: string, inner: string): string =>
  circle(6, 10, 62, alpha(C.night, 0.3)) + circle(0, 0, 62, C.paper) + circle(0, 0, 52, fill) + inner;

/** An open folder: poster, chart, photograph and envelope stand ready in it. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#0f6f7d', '#2a9aa0', '#9fd8cd')),
    shine(800, 380, 760, C.paper, 0.65),
    scatter(1, 9, (_, index) =>
      circle(800, 420, 160 + index * 110, 'none', { stroke: alpha(C.white, 0.09), 'stroke-width': 44 }),
    ),
    path(ridge([200, 910], [700, 880], [1200, 920]), fade('down', '#0d6470', '#083f4f')),
    shadow(800, 970, 620, 50, C.night, 0.7),
    at(800, 600, path(BACK, fade('down', C.amber, '#c9742a'))),
    at(560, 420, chart, { turn: -11 }),
    at(1060, 430, at(6, 10, rect(-115, -134, 230, 268, alpha(C.wood, 0.35), { rx: 8 })) + snapshot, {
      turn: 13,
      scale: 1.15,
    }),
    at(800, 380, rect(-142, -208, 300, 440, alpha(C.wood, 0.3), { rx: 10 }) + poster, { turn: 2 }),
    at(660, 500, envelope, { turn: -5 }),
    at(
      980,
      540,
      rect(-110, -160, 220, 320, C.haze, { rx: 10 }) +
        writing(-76, -120, [150, 120, 140, 90], 38, alpha(C.purple, 0.4)),
      { turn: 7 },
    ),
    at(
      800,
      600,
      path(FRONT, alpha(C.wood, 0.4), { transform: 'translate(0 -8)' }) +
        path(FRONT, fade('down', '#ffd778', C.sun, C.amber)) +
        grain(FRONT, 'bottom') +
        rect(-170, 60, 340, 150, C.paper, { rx: 16 }) +
        at(-104, 160, lotus(), { scale: 0.56 }) +
        writing(-30, 110, [160, 120, 90], 34, alpha(C.purple, 0.45)),
    ),
    at(310, 330, badge(C.rose, heart(26, C.white)), { turn: -10 }) +
      at(1320, 320, badge(C.violet, star(27, C.glow)), { turn: 10 }) +
      at(1250, 180, badge(C.river, tick(22, C.white, 12)), { scale: 0.7 }) +
      at(390, 190, badge(C.sun, circle(0, 0, 20, C.paper)), { scale: 0.6 }),
  );
