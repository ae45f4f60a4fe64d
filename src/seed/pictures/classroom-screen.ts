import { C, alpha, at, backdrop, bar, fade, path, polygon, rect, shine, type Scene } from './kit';
import { fromBehind, type Looks } from './people';
import { cloud, frame, tree } from './scenery';
import { sheet } from './sheet';
import { bubble, heart, padlock, shield, star, tick } from './things';

const FRONT: readonly Looks[] = [
  { hair: 'tails', shirt: C.foam },
  { hair: 'short', shirt: C.white },
  { hair: 'bob', shirt: C.foam, tone: '#33243f' },
  { hair: 'short', shirt: C.white, skin: C.tan },
];

const BACK: readonly Looks[] = [
  { hair: 'bun', shirt: C.white },
  { hair: 'short', shirt: C.foam, tone: '#33243f' },
  { hair: 'long', shirt: C.white },
];

const scarf = path('M-66 -22Q0 24 66 -22L0 62Z', C.seal) + path('M-66 -22Q0 8 66 -22L52 -34Q0 0 -52 -34Z', '#e25a55');

const pupil = (looks: Looks): string => fromBehind(looks, 420) + (looks.hair === 'long' ? '' : scarf);

const garden =
  rect(0, 0, 220, 330, fade('down', '#bfe9ee', C.foam)) +
  at(110, 90, cloud(C.white), { scale: 0.5 }) +
  at(110, 340, tree(C.leaf, C.moss, C.seal), { scale: 0.86 });

const lesson =
  rect(500, 150, 600, 350, fade('slant', '#f9f1ff', C.mist)) +
  at(800, 318, shield(190, C.sun, C.amber, C.purple)) +
  at(800, 312, tick(46, C.white, 24)) +
  at(610, 250, bubble(130, 84, C.lotus) + heart(24, C.white)) +
  at(990, 250, bubble(130, 84, C.river, 'right') + star(24, C.glow)) +
  at(614, 408, padlock(C.violet, C.purple), { scale: 0.26 }) +
  at(
    934,
    392,
    bar(0, 0, 120, 16, alpha(C.purple, 0.5)) +
      bar(0, 34, 86, 16, alpha(C.purple, 0.3)) +
      bar(0, 68, 104, 16, alpha(C.purple, 0.3)),
  );

/** A lesson on the screen of a classroom, seen from the last rows. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#8fd0cd', '#d4efe4')),
    rect(-10, 590, 1620, 480, fade('down', '#1a8790', C.deep)),
    rect(-10, 582, 1620, 16, C.cream),
    at(120, 150, frame(220, 330, garden, C.paper)),
    at(1260, 150, frame(220, 330, garden, C.paper)),
    shine(800, 330, 620, C.paper, 0.6),
    rect(468, 122, 664, 414, alpha(C.deep, 0.2), { rx: 22 }),
    rect(468, 112, 664, 414, C.navy, { rx: 22 }),
    rect(486, 130, 628, 378, C.ink, { rx: 10 }),
    lesson,
    path(
      polygon([
        [500, 150],
        [760, 150],
        [600, 500],
        [500, 500],
      ]),
      alpha(C.white, 0.25),
    ),
    BACK.map((looks, index) => at(480 + index * 320, 776, pupil(looks), { scale: 0.62 })).join(''),
    rect(120, 852, 1360, 24, C.clay, { rx: 8 }) + rect(140, 874, 1320, 200, fade('down', C.wood, C.bark)),
    FRONT.map((looks, index) => at(290 + index * 340, 996, pupil(looks), { scale: 0.86 })).join(''),
  );
