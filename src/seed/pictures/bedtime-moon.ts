import {
  C,
  alpha,
  at,
  backdrop,
  bar,
  circle,
  ellipse,
  fade,
  inside,
  line,
  path,
  rect,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { cloud, crescent, frame, stars, tower } from './scenery';
import { sheet } from './sheet';
import { heart, phone, star } from './things';

const night =
  rect(0, 0, 640, 600, fade('down', '#182468', '#3f3a94', '#8a68b8')) +
  stars(52, 170, 460) +
  at(330, 200, crescent(118)) +
  at(140, 330, cloud(C.lilac), { scale: 0.8, opacity: 0.45 }) +
  at(520, 120, cloud(C.lilac), { scale: 0.5, opacity: 0.35 }) +
  path('M0 600V470Q150 390 320 460T640 430V600Z', '#2c2470') +
  at(540, 500, tower('#241c60', '#1c164f'), { scale: 0.5 }) +
  path('M0 600V530Q200 480 380 540T640 520V600Z', '#1a1650');

const curtain =
  path('M0 0H210Q190 330 60 560Q130 640 130 720H0Z', fade('across', '#c2688f', '#8f3f78')) +
  line('M60 0Q60 320 20 560M130 0Q120 300 40 550', alpha(C.wine, 0.45), 8) +
  rect(-6, 548, 90, 26, C.sun, { rx: 13 });

/** A tablet in its own small bed: pillow, sheet turned back, patchwork quilt. */
const bed =
  shadow(0, 152, 460, 40, C.night, 0.7) +
  rect(-430, -190, 60, 340, fade('across', '#c98b5b', C.wood), { rx: 26 }) +
  circle(-400, -196, 36, C.clay) +
  rect(372, -60, 52, 210, fade('across', '#c98b5b', C.wood), { rx: 22 }) +
  circle(398, -64, 31, C.clay) +
  rect(-400, 60, 800, 70, C.wood, { rx: 14 }) +
  rect(-380, -6, 760, 84, C.haze, { rx: 30 }) +
  rect(-370, -104, 260, 120, fade('down', C.paper, C.lilac), { rx: 56, transform: 'rotate(-6 -240 -44)' }) +
  at(
    -70,
    -44,
    phone(
      420,
      230,
      rect(-210, -120, 420, 240, fade('slant', '#2b2f6e', '#1b1e50')) +
        line('M-90 0Q-70 16 -50 0M50 0Q70 16 90 0', C.lilac, 9),
      C.ink,
    ),
    { turn: -5 },
  ) +
  path(
    'M-130 -50C-60 -100 60 -110 180 -84S360 -40 384 -10V110Q384 130 360 130H-120Q-170 60 -130 -50Z',
    fade('down', C.lotus, C.rose),
  ) +
  inside(
    'quilt',
    'M-130 -50C-60 -100 60 -110 180 -84S360 -40 384 -10V110Q384 130 360 130H-120Q-170 60 -130 -50Z',
    scatter(3, 28, (_, index) =>
      at(
        -120 + (index % 7) * 84,
        -70 + Math.floor(index / 7) * 62,
        index % 2 === 0
          ? rect(-42, -31, 84, 62, alpha(C.wine, 0.22)) + star(12, C.glow)
          : heart(12, alpha(C.white, 0.55)),
      ),
    ) + path('M-140 -40C-60 -104 60 -116 190 -90V-50C60 -76 -50 -64 -124 -6Z', C.paper),
  );

/** A crescent moon in the window; the tablet sleeps under its quilt. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#3b3286', '#54409a', '#6b4aa6')),
    scatter(1, 70, (_, index) =>
      at(
        60 + (index % 14) * 116 + (Math.floor(index / 14) % 2) * 58,
        70 + Math.floor(index / 14) * 160,
        star(7, alpha(C.lilac, 0.3)),
      ),
    ),
    at(480, 90, frame(640, 600, night, C.cream)),
    bar(360, 56, 880, 22, C.clay) + circle(360, 56, 22, C.sun) + circle(1240, 56, 22, C.sun),
    at(380, 60, curtain) + at(1220, 60, curtain, { flip: true }),
    rect(-10, 850, 1620, 230, fade('down', '#8a5a70', '#4a2f5c')) + rect(-10, 842, 1620, 14, '#a97486'),
    shine(800, 420, 620, C.glow, 0.28),
    ellipse(800, 968, 620, 74, '#2f8a92') +
      ellipse(800, 968, 570, 62, 'none', { stroke: C.mist, 'stroke-width': 7, 'stroke-dasharray': '6 18' }),
    at(800, 820, bed, { scale: 0.98 }),
    at(
      260,
      910,
      rect(-90, -150, 180, 150, C.wood, { rx: 12 }) +
        rect(-76, -130, 152, 54, C.clay, { rx: 8 }) +
        circle(0, -103, 9, C.sun) +
        at(
          -10,
          -150,
          shine(0, -60, 160, C.sun, 0.5) +
            rect(-8, -60, 16, 56, C.cream) +
            ellipse(0, -4, 40, 9, C.cream) +
            path('M-34 -120H34L56 -56H-56Z', fade('down', C.glow, C.sun)),
        ),
    ),
    at(
      1370,
      920,
      rect(-50, -40, 100, 40, C.river, { rx: 8 }) +
        rect(-40, -74, 84, 34, C.sun, { rx: 8 }) +
        rect(-46, -104, 88, 30, C.lotus, { rx: 8 }),
    ),
  );
