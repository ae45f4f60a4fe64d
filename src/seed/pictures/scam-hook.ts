import {
  C,
  alpha,
  at,
  bar,
  circle,
  fade,
  grain,
  line,
  path,
  polygon,
  rect,
  ridge,
  scatter,
  shadow,
  type Scene,
} from './kit';
import { cloud, sky, sun } from './scenery';
import { sheet } from './sheet';
import { phone, star } from './things';

const fish = (body: string, fin: string): string =>
  path('M-60 0C-34 -44 40 -40 66 0C40 40 -34 44 -60 0Z', body) +
  path('M-52 0L-98 -34Q-86 0 -98 34Z', fin) +
  path('M-8 -34Q14 -62 36 -28Z', fin) +
  circle(40, -8, 8, C.ink) +
  circle(42, -10, 3, C.white) +
  line('M10 -22Q22 0 10 22', alpha(C.ink, 0.25), 5);

const weed = (h: number, fill: string): string =>
  path(`M-14 0C-40 ${-h * 0.4} 24 ${-h * 0.6} 0 ${-h}C46 ${-h * 0.6} -8 ${-h * 0.4} 22 0Z`, fill);

/** The bait: a present with a bow, 150 wide. */
const present =
  rect(-70, -40, 140, 116, fade('down', C.rose, C.wine), { rx: 10 }) +
  rect(-82, -66, 164, 42, C.lotus, { rx: 8 }) +
  rect(-14, -66, 28, 142, C.sun) +
  path('M0 -64C-70 -130 -94 -64 0 -64C70 -130 94 -64 0 -64Z', C.sun) +
  circle(0, -68, 14, C.amber) +
  grain('M-70 -40H70V76H-70Z', 'bottom');

const coin =
  circle(0, 4, 26, C.amber) +
  circle(0, 0, 26, C.sun) +
  circle(0, 0, 17, 'none', { stroke: C.amber, 'stroke-width': 4 }) +
  rect(-5, -5, 10, 10, C.amber);

const sea =
  rect(-280, -420, 560, 840, fade('down', '#fde7bd', '#f9c98a', '#f3b48f')) +
  path('M-290 -90C-200 -130 -120 -60 -20 -96S170 -130 290 -84V430H-290Z', fade('down', '#4fc0c0', C.river, '#0b3f58')) +
  path('M-290 -60C-180 -100 -110 -30 0 -66S190 -100 290 -56V430H-290Z', alpha(C.river, 0.55)) +
  scatter(12, 16, (next) => circle(-240 + next() * 480, -20 + next() * 360, 4 + next() * 9, alpha(C.white, 0.3))) +
  at(-190, 420, weed(210, '#1f8f78')) +
  at(-140, 420, weed(150, '#17705f')) +
  at(190, 420, weed(240, '#1f8f78')) +
  at(236, 420, weed(160, '#17705f')) +
  path('M-290 380Q-100 330 60 372T290 350V430H-290Z', '#0a3350');

/** A hook with a present hangs into the water on a screen. */
export const draw: Scene = () =>
  sheet(
    sky('#173a63', '#25658a', '#5aa9b0', '#bfe4de'),
    at(1330, 240, sun(74)),
    at(280, 210, cloud(C.white), { scale: 1.1, opacity: 0.3 }),
    at(1240, 420, cloud(C.white), { scale: 0.8, opacity: 0.3 }),
    path(ridge([240, 900], [620, 850], [1040, 890], [1400, 850]), fade('down', '#2c7d8c', '#0d4560')),
    path(ridge([200, 990], [700, 950], [1200, 996]), '#0b3a54'),
    shadow(800, 1010, 380, 34, C.night, 0.6),
    at(800, 570, phone(600, 860, sea, C.ink)),
    line('M800 -20V300', C.cream, 6),
    at(
      800,
      330,
      circle(0, -24, 17, 'none', { stroke: C.haze, 'stroke-width': 10 }) +
        line('M0 -6V210A84 84 0 0 1 -168 196', '#dfe6f2', 22) +
        path(
          polygon([
            [-182, 206],
            [-168, 150],
            [-128, 214],
          ]),
          '#dfe6f2',
          { stroke: '#dfe6f2', 'stroke-width': 8, 'stroke-linejoin': 'round' },
        ) +
        line('M4 0V206A78 78 0 0 1 -70 282', alpha(C.white, 0.8), 5),
    ),
    at(800, 470, present, { scale: 1.15 }),
    at(640, 690, fish(C.sun, C.amber), { scale: 1.1 }),
    at(950, 770, fish(C.lotus, C.rose), { flip: true, scale: 0.9 }),
    at(720, 850, fish(C.mist, C.water), { scale: 0.66 }),
    at(984, 560, coin) + at(610, 540, coin, { scale: 0.8 }) + at(930, 650, coin, { scale: 0.66 }),
    at(900, 380, star(17, C.white)) + at(690, 400, star(12, C.white)),

    bar(700, 514, 60, 6, alpha(C.white, 0.6)) + bar(850, 522, 80, 6, alpha(C.white, 0.6)),
  );
