import {
  C,
  alpha,
  at,
  circle,
  ellipse,
  fade,
  grain,
  line,
  path,
  polygon,
  rect,
  ridge,
  scatter,
  type Scene,
} from './kit';
import { cloud, grass, house, land, palm, sky, sun, tree } from './scenery';
import { sheet } from './sheet';
import { waves } from './things';

/** One horn, its mouth to the right, 230 long. */
const horn =
  path('M-120 -34H-60V34H-120Z', C.navy) +
  path('M-66 -30L90 -110V110L-66 30Z', fade('down', '#9fb4c9', '#57708f')) +
  grain('M-66 -30L90 -110V110L-66 30Z', 'bottom') +
  ellipse(90, 0, 38, 112, C.paper) +
  ellipse(92, 0, 29, 92, fade('across', '#38507a', '#7f97b5')) +
  ellipse(86, 0, 12, 30, C.navy);

const sound = waves([170, 232, 294], C.white, 15);

const bird = line('M-26 -8Q-12 -20 0 0Q12 -20 26 -8', C.deep, 6);

/** Rows of young rice, running to the horizon. */
const paddies = [-7, -5, -3, -1, 1, 3, 5, 7]
  .map((row) =>
    path(
      polygon([
        [800 + row * 40, 700],
        [800 + (row + 1) * 40, 700],
        [800 + (row + 1) * 190, 1080],
        [800 + row * 190, 1080],
      ]),
      alpha(C.lime, 0.45),
    ),
  )
  .join('');

/** The loudspeakers of a commune over its fields in the morning. */
export const draw: Scene = () =>
  sheet(
    sky('#57b9c4', '#a9dfdc', '#fbecc4', '#fbd79a'),
    at(800, 520, sun(150)),
    at(290, 170, cloud(C.white), { scale: 1.2, opacity: 0.75 }),
    at(1290, 130, cloud(C.white), { opacity: 0.6 }),
    path(
      ridge([200, 560], [460, 440], [700, 560], [1000, 560], [1240, 430], [1460, 540]),
      fade('down', '#7fb4c4', '#cfe3d0'),
    ),
    path(ridge([150, 620], [420, 560], [760, 620], [1120, 580], [1420, 610]), fade('down', '#4f9a8b', '#8cc38f')),
    at(260, 690, tree(C.leaf, C.moss), { scale: 0.66 }),
    at(1420, 690, tree(C.leaf, C.moss), { scale: 0.7 }),
    at(430, 700, palm(250, C.bark, C.moss)) + at(1180, 700, palm(270, C.bark, C.moss), { flip: true }),
    at(350, 704, house(C.cream, C.rose)) + at(560, 696, house(C.paper, '#b5523f'), { scale: 0.72 }),
    at(1270, 704, house(C.cream, '#b5523f'), { scale: 1.04 }) + at(1050, 696, house(C.paper, C.rose), { scale: 0.7 }),
    land(ridge([200, 700], [800, 690], [1400, 700]), '#6fb867', '#2c7f57'),
    paddies,
    grass(8, 70, 760, 300, alpha(C.pine, 0.5)),
    scatter(4, 26, (next) => circle(Math.round(next() * 1600), Math.round(740 + next() * 320), 4, C.glow)),
    path('M784 330H816L826 1000H774Z', fade('across', '#e9e1d2', '#a99a8f')),
    ellipse(800, 1000, 70, 16, C.pine),
    rect(716, 352, 168, 18, C.navy, { rx: 9 }),
    at(916, 320, sound) + at(684, 320, sound, { flip: true }),
    at(900, 320, horn, { scale: 1.06 }) + at(700, 320, horn, { flip: true, scale: 1.06 }),
    at(808, 442, horn, { scale: 0.74, turn: 24 }),
    circle(800, 320, 34, C.navy) + circle(800, 320, 15, C.sun),
    at(520, 150, bird) + at(590, 190, bird, { scale: 0.7 }) + at(1090, 210, bird, { scale: 0.8 }),
  );
