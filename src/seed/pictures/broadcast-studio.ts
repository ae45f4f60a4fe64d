import {
  C,
  alpha,
  at,
  backdrop,
  bar,
  circle,
  fade,
  grain,
  inBox,
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
import { bridge, lotus, palaceRoof, tower } from './scenery';
import { sheet } from './sheet';

const CAPSULE = 'M-120 -180A120 120 0 0 1 120 -180V40A120 120 0 0 1 -120 40Z';

const microphone =
  path(CAPSULE, fade('across', '#fff5de', C.sand, '#b98f6a')) +
  inside(
    'mesh',
    CAPSULE,
    Array.from({ length: 12 }, (_, index) => line(`M-140 ${-290 + index * 24}H140`, alpha(C.bark, 0.35), 7)).join('') +
      line('M-70 -320V-30M0 -320V-30M70 -320V-30', alpha(C.bark, 0.25), 6),
  ) +
  grain(CAPSULE, 'right') +
  rect(-132, -44, 264, 30, C.rose, { rx: 10 }) +
  rect(-120, -14, 240, 16, C.wine) +
  path('M-120 2H120V40A120 120 0 0 1 -120 40Z', fade('across', C.dusk, C.navy)) +
  at(0, 112, lotus(), { scale: 0.38 }) +
  line('M-176 -110V40A176 176 0 0 0 176 40V-110', C.navy, 26) +
  circle(-176, -100, 24, C.sun) +
  circle(176, -100, 24, C.sun) +
  line('M0 216V330', C.navy, 34) +
  path('M-170 380Q-160 326 0 326Q160 326 170 380Z', C.navy) +
  bar(-60, 348, 120, 8, alpha(C.white, 0.2));

/** Levels of sound on both sides of the microphone, mirrored. */
const LEVELS = [70, 130, 210, 150, 260, 190, 110, 170, 80, 40] as const;
const levels = LEVELS.map((h, index) =>
  rect(260 + index * 44, -h / 2 - 60, 22, h, [C.water, C.lotus, C.sun][index % 3] ?? C.water, {
    rx: 11,
    opacity: 1 - index * 0.07,
  }),
).join('');

const skyline =
  rect(0, 0, 1040, 420, fade('down', '#3d2f86', '#a05aa6', '#f3a08f', '#fbd79a')) +
  circle(520, 300, 90, C.glow) +
  path('M0 330Q180 250 360 320T760 300T1040 320V420H0Z', '#5b3a94') +
  at(130, 350, tower('#43286f', '#2f1d5c'), { scale: 0.8 }) +
  at(640, 386, bridge('#f6e0f0', '#6a44a6'), { scale: 0.55 }) +
  rect(0, 386, 1040, 40, '#2b9ca1') +
  at(900, 330, palaceRoof(180, '#2f1d5c', '#43286f'));

/** A fader with its knob at `level`. */
const fader = (x: number, level: number, knob: string): string =>
  rect(x - 4, 0, 8, 130, alpha(C.night, 0.8), { rx: 4 }) +
  rect(x - 20, level, 40, 24, knob, { rx: 7 }) +
  rect(x - 14, level + 10, 28, 4, alpha(C.white, 0.6));

/** A studio microphone before a window on the river. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#1b2257', '#151a45')),
    scatter(2, 84, (_, index) =>
      rect(
        (index % 14) * 118 - 20,
        Math.floor(index / 14) * 118 - 20,
        106,
        106,
        index % 2 === 0 ? '#222a66' : '#1e2560',
        { rx: 12 },
      ),
    ),
    at(280, 120, rect(-26, -26, 1092, 472, '#0f1438', { rx: 24 }) + inBox([0, 0, 1040, 420, 10], skyline)),
    path(
      polygon([
        [280, 120],
        [640, 120],
        [430, 540],
        [280, 540],
      ]),
      alpha(C.white, 0.08),
    ),
    rect(700, 30, 200, 58, C.seal, { rx: 29 }) +
      circle(744, 59, 12, C.white) +
      bar(772, 59, 90, 13, C.white) +
      shine(800, 59, 190, C.seal, 0.4),
    shine(800, 560, 440, C.lotus, 0.5),
    at(800, 560, levels) + at(800, 560, levels, { flip: true }),
    rect(-10, 842, 1620, 240, fade('down', '#7a4a4a', '#3f2440')) + rect(-10, 836, 1620, 14, '#9a6558'),
    path('M150 880H560L600 1067H90Z', '#262d68') +
      [0, 1, 2, 3, 4, 5, 6]
        .map((index) =>
          at(
            190 + index * 54,
            906,
            fader(0, [70, 30, 90, 50, 20, 80, 44][index] ?? 40, [C.rose, C.sun, C.water][index % 3] ?? C.rose),
          ),
        )
        .join(''),
    at(
      1240,
      900,
      shadow(0, 76, 220, 20, C.night, 0.7) +
        line('M-120 40A120 130 0 0 1 120 40', C.violet, 30) +
        rect(-164, 10, 74, 100, C.purple, { rx: 30 }) +
        rect(90, 10, 74, 100, C.purple, { rx: 30 }) +
        rect(-108, 18, 26, 84, C.lilac, { rx: 12 }) +
        rect(82, 18, 26, 84, C.lilac, { rx: 12 }),
    ),
    shadow(800, 950, 240, 24, C.night, 0.8),
    at(800, 560, microphone),
  );
