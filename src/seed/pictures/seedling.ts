import {
  C,
  alpha,
  at,
  backdrop,
  circle,
  ellipse,
  fade,
  grain,
  inside,
  line,
  path,
  polygon,
  rect,
  ridge,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { cloud, lotus, sun } from './scenery';
import { sheet } from './sheet';
import { heart } from './things';

const LEAF = 'M0 0C30 -120 150 -200 330 -170C310 -30 180 70 0 0Z';

/** Two first leaves on a bent stem, foot at 0. */
const sprout =
  line('M0 0C-16 -90 14 -150 0 -260', '#3b8f5a', 26) +
  line('M-6 -10C-20 -90 8 -150 -5 -250', alpha(C.lime, 0.8), 6) +
  at(
    0,
    -250,
    path(LEAF, fade('slant', C.lime, C.leaf)) +
      grain(LEAF, 'bottom') +
      line('M10 -8Q150 -60 280 -140M90 -48Q130 -100 180 -116M150 -76Q210 -70 250 -90', alpha(C.moss, 0.5), 6),
  ) +
  at(
    0,
    -240,
    path(LEAF, fade('slant', C.leaf, C.moss)) +
      grain(LEAF, 'bottom') +
      line('M10 -8Q150 -60 280 -140M90 -48Q130 -100 180 -116M150 -76Q210 -70 250 -90', alpha(C.pine, 0.45), 6),
    { flip: true, scale: 0.86 },
  ) +
  at(0, -250, path('M0 0C-24 -40 -14 -90 4 -116C26 -84 26 -36 0 0Z', C.lime));

const POT = 'M-236 0H236L176 300Q170 326 140 326H-140Q-170 326 -176 300Z';

/** A glazed pot with the ring pattern of Phước Tích. */
const pot =
  shadow(0, 326, 300, 34, C.bark, 0.7) +
  path(POT, fade('across', C.river, '#0f6f7d', C.deep)) +
  grain(POT, 'right') +
  inside(
    'glaze',
    POT,
    line('M-260 96Q-220 60 -180 96T-100 96T-20 96T60 96T140 96T220 96T300 96', alpha(C.mist, 0.75), 11) +
      line('M-260 140Q-220 104 -180 140T-100 140T-20 140T60 140T140 140T220 140T300 140', alpha(C.mist, 0.4), 9) +
      rect(-260, 236, 520, 14, alpha(C.sun, 0.8)),
  ) +
  at(0, 216, lotus(C.paper, C.mist), { scale: 0.34 }) +
  rect(-262, -44, 524, 66, fade('across', C.water, C.river), { rx: 22 }) +
  ellipse(0, -42, 236, 34, C.bark) +
  ellipse(0, -38, 216, 26, '#6e4432') +
  scatter(91, 26, (next) =>
    circle(Math.round(-190 + next() * 380), Math.round(-54 + next() * 30), 4 + next() * 5, alpha(C.sand, 0.5)),
  );

/** Slanting beams from the upper left. */
const beams = [0, 1, 2, 3]
  .map((index) =>
    path(
      polygon([
        [-60 + index * 130, -40],
        [60 + index * 150, -40],
        [760 + index * 250, 1100],
        [480 + index * 230, 1100],
      ]),
      alpha(C.white, 0.16),
    ),
  )
  .join('');

const can =
  path('M-110 -90H110L126 110H-126Z', fade('across', C.lotus, C.rose)) +
  grain('M-110 -90H110L126 110H-126Z', 'right') +
  line('M-118 20L-210 -70', C.rose, 34) +
  path('M-250 -110L-180 -120L-196 -40L-240 -76Z', C.wine) +
  line('M110 -50Q220 -60 200 50Q190 90 124 80', C.wine, 24) +
  ellipse(0, -90, 110, 20, C.wine) +
  at(0, 50, heart(30, C.blush));

const drop = (size: number): string =>
  path(
    `M0 ${-size}C${size * 0.8} 0 ${size * 0.7} ${size} 0 ${size}C${-size * 0.7} ${size} ${-size * 0.8} 0 0 ${-size}Z`,
    C.water,
  );

/** A seedling of two leaves in slanting sun. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#fff0c9', '#fbdcae', '#f6bfae')),
    at(260, 180, sun(110)),
    at(1250, 220, cloud(C.white), { scale: 1.1, opacity: 0.7 }) +
      at(1010, 130, cloud(C.white), { scale: 0.6, opacity: 0.6 }),
    path(ridge([220, 780], [520, 700], [860, 760], [1240, 680], [1440, 740]), fade('down', '#bfd9a0', '#8fc09a')),
    path(ridge([200, 850], [640, 810], [1100, 840]), fade('down', '#6bb08a', '#2f8a72')),
    rect(-10, 900, 1620, 180, fade('down', '#b97845', '#7a4a34')) + rect(-10, 892, 1620, 16, '#d39a62'),
    shine(800, 420, 460, C.glow, 0.9),
    at(800, 612, pot),
    at(800, 584, sprout),
    beams,
    at(1270, 840, shadow(0, 112, 150, 18, C.bark, 0.7) + can),
    at(640, 300, drop(17)) + at(1010, 260, drop(13)) + at(560, 480, drop(11)),
    scatter(37, 28, (next) =>
      circle(Math.round(280 + next() * 1050), Math.round(90 + next() * 560), 3 + next() * 6, alpha(C.sun, 0.75)),
    ),
    at(
      330,
      912,
      rect(-80, -34, 190, 34, C.purple, { rx: 8 }) +
        rect(-64, -66, 160, 32, C.sun, { rx: 8 }) +
        rect(-50, -60, 146, 20, C.paper),
    ),
  );
