import {
  C,
  alpha,
  at,
  circle,
  ellipse,
  fade,
  inBox,
  line,
  path,
  rect,
  ridge,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { cloud, glints, palm, sky, sun } from './scenery';
import { sheet } from './sheet';
import { star } from './things';

const PIXELS = ['..xxx.', '.xxxxx', '.xxxxx', '.xxxx.', '..xxx.', '..xx..', '..xxx.', '.xxxx.', '.xxxx.', '..xx..'];
const TOES = [
  [-26, -84, 11],
  [-4, -92, 9],
  [15, -90, 8],
  [31, -82, 7],
  [44, -70, 6],
] as const;

/** A bare sole made of squares, 90 wide and 190 tall, for the left foot. */
function sole(ink: string, light: string): string {
  const cell = 15;
  const square = (mark: string, x: number, y: number): string =>
    mark === 'x'
      ? rect(x * cell - 45, y * cell - 62, cell - 2, cell - 2, (x * 7 + y * 5) % 6 === 0 ? light : ink, { rx: 3 })
      : '';
  const dots = PIXELS.flatMap((row, y) => Array.from(row, (mark, x) => square(mark, x, y)));
  return dots.join('') + TOES.map(([x, y, r]) => rect(x - r, y - r, r * 2, r * 2, ink, { rx: 4 })).join('');
}

/** The way of the feet: x, y, size, turn; nearer is larger. The last ones are in the screen. */
const STEPS = [
  [500, 990, 0.98, 34],
  [690, 950, 0.9, 40],
  [680, 840, 0.78, 30],
  [824, 796, 0.68, 20],
  [776, 700, 0.56, 4],
  [846, 636, 0.46, 2],
  [792, 566, 0.36, -4],
  [838, 516, 0.29, -6],
  [806, 472, 0.22, -10],
] as const;

const step = ([x, y, size, turn]: (typeof STEPS)[number], index: number): string =>
  at(
    x,
    y,
    index % 2 === 0
      ? sole(index < 5 ? C.deep : C.paper, C.lotus)
      : at(0, 0, sole(index < 5 ? C.purple : C.paper, C.lotus), { flip: true }),
    { scale: size, turn },
  );

const shell =
  path('M-30 16Q-34 -26 0 -30Q34 -26 30 16Q0 30 -30 16Z', C.blush) +
  line('M0 20V-26M-12 20L-18 -20M12 20L18 -20', C.lotus, 4);

/** The other side of the screen: a violet evening into which the steps walk on. */
const beyond =
  rect(-200, -330, 400, 660, fade('down', '#3d3488', '#8452b5', '#f08aa4', '#f9c98a')) +
  circle(10, -10, 70, C.glow) +
  path('M-200 20Q-80 -50 60 0T200 -20V340H-200Z', C.purple) +
  path('M-30 22H50L190 340H-190Z', fade('down', '#d9739c', '#5b2a86')) +
  scatter(8, 16, (next) =>
    circle(Math.round(-170 + next() * 340), Math.round(-310 + next() * 190), 2 + next() * 3, alpha(C.glow, 0.8)),
  );

/** Footprints of small squares walk off a beach and into a screen. */
export const draw: Scene = () =>
  sheet(
    sky('#6cc7cf', '#c9ebe0', '#fdf0d0', '#fdf0d0', '#fdf0d0'),
    at(1270, 210, sun(76)),
    at(330, 170, cloud(C.white), { scale: 1.2, opacity: 0.9 }),
    at(1120, 330, cloud(C.white), { scale: 0.7, opacity: 0.7 }),
    path('M-10 400Q260 320 520 390T1040 386T1620 350V470H-10Z', alpha('#5aa9a6', 0.55)),
    rect(-10, 414, 1620, 300, fade('down', '#1d8a98', '#4fb9b9', '#a9dfd6')),
    glints(41, 34, [40, 436, 1500, 90], alpha(C.white, 0.5)),
    path(ridge([180, 640], [460, 566], [760, 540], [1060, 540], [1380, 590]), alpha(C.white, 0.85)),
    path(
      ridge([180, 664], [460, 590], [760, 562], [1060, 562], [1380, 612]),
      fade('down', '#fbe6bb', '#f2c98d', '#e0a86c'),
    ),
    path(ridge([240, 880], [560, 850], [1000, 890], [1400, 830]), alpha('#d8975c', 0.2)),
    scatter(61, 130, (next) =>
      circle(Math.round(next() * 1600), Math.round(690 + next() * 370), 1.5 + next() * 3, alpha(C.wood, 0.28)),
    ),
    shadow(1424, 784, 120, 18, C.wood, 0.6),
    at(1420, 780, palm(470, C.wood, C.moss), { turn: -8 }),
    shine(820, 460, 480, C.glow, 0.6),
    path('M600 752H1040L1190 840H760Z', alpha(C.wood, 0.3)),
    shadow(820, 756, 290, 30, C.wood, 0.7),
    rect(596, 110, 448, 646, C.navy, { rx: 54 }) +
      rect(601, 115, 438, 636, 'none', { rx: 50, stroke: alpha(C.white, 0.2), 'stroke-width': 4 }),
    inBox([618, 132, 404, 624, 36], at(820, 444, beyond)),
    path('M618 748Q820 706 1022 748V770H618Z', '#f2c98d'),
    STEPS.map(step).join(''),
    at(300, 800, ellipse(0, 26, 40, 7, alpha(C.wood, 0.3)) + shell) +
      at(1190, 960, shell, { scale: 0.7, turn: 30 }) +
      at(1090, 830, star(22, C.rose), { turn: 20 }),
  );
