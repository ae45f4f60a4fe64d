import { C, alpha, at, bar, ellipse, fade, path, rect, ridge, scatter, shine, type Scene } from './kit';
import { boat, bridge, cloud, glints, land, lotus, lotusPad, palm, sky, sun, tower } from './scenery';
import { sheet } from './sheet';

/** Trường Tiền bridge over the river at the end of the day. */
export const draw: Scene = () =>
  sheet(
    sky('#4b2f86', '#8a4ea0', '#e78aa0', '#f9c98a', '#fde7bd'),
    at(800, 500, sun(120)),
    at(330, 190, cloud(C.lotus), { scale: 1.3, opacity: 0.5 }),
    at(1250, 240, cloud(C.glow), { scale: 1.1, opacity: 0.4 }),
    at(1010, 120, cloud(C.lilac), { scale: 0.8, opacity: 0.35 }),
    path(
      ridge([160, 520], [420, 420], [640, 500], [900, 470], [1180, 380], [1420, 470]),
      fade('down', '#7d5aa8', '#b784b5'),
    ),
    path(
      ridge([120, 560], [380, 510], [620, 560], [960, 540], [1260, 500], [1500, 540]),
      fade('down', '#5a3a8c', '#93609f'),
    ),
    at(300, 566, tower('#7a4f9c', '#43286f'), { scale: 0.62 }),
    path(ridge([200, 600], [520, 584], [860, 606], [1240, 580]), '#3c2a70'),
    rect(-10, 612, 1620, 470, fade('down', '#f3b48f', '#c06f9c', '#55378c', '#231d5c')),
    shine(800, 650, 420, C.glow, 0.5),
    path('M690 612H910L1010 1067H590Z', fade('down', alpha(C.glow, 0.8), alpha(C.glow, 0))),
    glints(3, 46, [80, 640, 1400, 380], alpha(C.glow, 0.45)),
    at(800, 610, bridge('#f7e6f2', '#7a5aa6'), { scale: 1.06 }),
    scatter(5, 7, (next, index) =>
      bar(90 + index * 232, 748 + next() * 14, 120 + next() * 60, 7, alpha('#f7e6f2', 0.4)),
    ),
    at(820, 842, ellipse(0, 34, 170, 16, alpha(C.night, 0.35)) + boat('#2a1d55', C.amber), { scale: 1.15 }),
    land(ridge([100, 960], [330, 1010], [620, 1060], [1100, 1062], [1330, 1000], [1520, 950]), '#2b2163', '#150f3d'),
    at(130, 980, palm(330, '#1d1648', '#241a58')),
    at(1480, 970, palm(380, '#1d1648', '#241a58'), { flip: true }),
    at(400, 1000, lotusPad(90, '#2f6b72', '#1d4d5a')),
    at(560, 1024, lotusPad(60, '#3a7f80', '#1d4d5a')),
    at(486, 1010, lotus(C.blush, C.lotus), { scale: 0.66 }),
    at(1190, 1016, lotusPad(84, '#2f6b72', '#1d4d5a'), { flip: true }),
  );
