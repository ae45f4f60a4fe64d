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
  ridge,
  scatter,
  shadow,
  shine,
  type Scene,
} from './kit';
import { cloud, glints, lotus, lotusPad } from './scenery';
import { sheet } from './sheet';
import { star, waves } from './things';

/** The figure one, 150 wide and 360 tall around the origin. */
const ONE =
  'M-18 180V-78L-74 -46Q-92 -38 -92 -58V-96Q-92 -110 -80 -118L10 -172Q22 -180 36 -180H44Q64 -180 64 -160V160Q64 180 44 180H2Q-18 180 -18 160Z';

const figures = [-176, 0, 176]
  .map((x) => at(x + 14, 0, path(ONE, alpha(C.wine, 0.3), { transform: 'translate(8 12)' }) + path(ONE, C.white)))
  .join('');

/** A handset lying like a bowl, 900 wide: its ear and mouth pieces hold the bubble. */
const HANDSET =
  'M-470 -120C-500 -60 -440 60 -300 130C-120 216 120 216 300 130C440 60 500 -60 470 -120C452 -160 380 -176 330 -166C286 -156 270 -110 280 -60C286 -30 270 -8 240 4C90 54 -90 54 -240 4C-270 -8 -286 -30 -280 -60C-270 -110 -286 -156 -330 -166C-380 -176 -452 -160 -470 -120Z';

const BUBBLE =
  'M-250 -230H250Q360 -230 360 -120V90Q360 200 250 200H70L0 280L-70 200H-250Q-360 200 -360 90V-120Q-360 -230 -250 -230Z';

/** The number 111 held by a telephone like a boat on the river. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#fdf3df', '#fbe0cf', '#f6c3c6')),
    shine(800, 440, 720, C.white, 0.9),
    at(290, 210, cloud(C.white), { scale: 1.2 }),
    at(1330, 260, cloud(C.white), { scale: 1 }),
    scatter(51, 16, (next) =>
      at(Math.round(140 + next() * 1320), Math.round(70 + next() * 520), star(5 + next() * 7, alpha(C.sun, 0.9))),
    ),
    path(ridge([240, 780], [560, 740], [900, 770], [1320, 730]), fade('down', '#5cbcbb', C.river)),
    at(800, 420, waves([410, 464, 518], alpha(C.water, 0.7), 14)),
    at(800, 420, waves([410, 464, 518], alpha(C.water, 0.7), 14), { flip: true }),
    at(
      800,
      400,
      path(BUBBLE, alpha(C.wine, 0.16), { transform: 'translate(10 20)' }) +
        path(BUBBLE, fade('slant', C.lotus, C.rose)) +
        grain(BUBBLE, 'bottom', 'light') +
        figures,
    ),
    shadow(800, 960, 560, 44, C.night, 0.45),
    at(
      800,
      772,
      path(HANDSET, C.deep, { transform: 'translate(0 14)' }) +
        path(HANDSET, fade('down', C.river, C.deep)) +
        grain(HANDSET, 'bottom') +
        line('M-436 -110C-446 -50 -400 20 -300 74', alpha(C.white, 0.35), 14) +
        [-18, 0, 18]
          .map(
            (x) =>
              circle(-372 + x * 1.6, -108, 8, alpha(C.night, 0.6)) +
              circle(372 + x * 1.6, -108, 8, alpha(C.night, 0.6)),
          )
          .join(''),
    ),
    path(ridge([200, 950], [500, 920], [820, 948], [1180, 916], [1440, 950]), fade('down', C.river, '#0a4357')),
    glints(5, 26, [80, 965, 1400, 90], alpha(C.white, 0.3)),
    at(270, 972, lotusPad(110)) + at(270, 962, lotus(), { scale: 0.9 }),
    at(1330, 980, lotusPad(130), { flip: true }) + at(1350, 966, lotus(C.paper, C.lotus), { scale: 0.72 }),
  );
