import {
  C,
  alpha,
  at,
  backdrop,
  bar,
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
  type Scene,
} from './kit';
import { lotus } from './scenery';
import { sheet } from './sheet';
import { cog, heart, plant, star } from './things';

/** A block of a program, `w` wide and 100 tall, with a notch above and a tab below. */
function block(w: number, fill: string, edge: string, content: string): string {
  const outline = `M14 0H60L76 20H122L138 0H${w - 14}Q${w} 0 ${w} 14V86Q${w} 100 ${w - 14} 100H138L122 120H76L60 100H14Q0 100 0 86V14Q0 0 14 0Z`;
  return (
    path(outline, edge, { transform: 'translate(0 10)' }) +
    path(outline, fill) +
    grain(outline, 'right') +
    line(`M20 8H52M146 8H${w - 24}`, alpha(C.white, 0.45), 5) +
    at(0, 50, content)
  );
}

const field = (x: number, w: number): string => rect(x, -24, w, 48, alpha(C.white, 0.92), { rx: 24 });

/** A block that holds others in its jaw. */
const jaw = (fill: string, edge: string): string => {
  const outline =
    'M14 0H60L76 20H122L138 0H546Q560 0 560 14V86Q560 100 546 100H190L174 120H128L112 100H66Q52 100 52 114V286Q52 300 66 300H546Q560 300 560 314V356Q560 370 546 370H138L122 390H76L60 370H14Q0 370 0 356V14Q0 0 14 0Z';
  return (
    path(outline, edge, { transform: 'translate(0 10)' }) +
    path(outline, fill) +
    grain(outline, 'right') +
    line('M20 8H52M146 8H536', alpha(C.white, 0.45), 5) +
    at(
      0,
      50,
      at(
        60,
        0,
        path('M-26 -6A28 28 0 1 1 -12 24', 'none', { stroke: C.white, 'stroke-width': 9, 'stroke-linecap': 'round' }) +
          path('M-40 -8L-22 -30L-8 -4Z', C.white),
      ) +
        field(116, 90) +
        bar(230, 0, 130, 14, alpha(C.white, 0.65)),
    )
  );
};

const flag = line('M0 -30V34', C.white, 8) + path('M4 -30Q24 -42 44 -30T84 -30V6Q64 -6 44 6T4 6Z', C.white);

const stack =
  at(
    0,
    0,
    path(
      'M0 44Q0 0 44 0H250Q300 -54 380 -30Q430 -14 460 0H546Q560 0 560 14V86Q560 100 546 100H138L122 120H76L60 100H14Q0 100 0 86Z',
      C.amber,
      { transform: 'translate(0 10)' },
    ) +
      path(
        'M0 44Q0 0 44 0H250Q300 -54 380 -30Q430 -14 460 0H546Q560 0 560 14V86Q560 100 546 100H138L122 120H76L60 100H14Q0 100 0 86Z',
        C.sun,
      ) +
      at(70, 50, flag) +
      bar(200, 50, 190, 15, alpha(C.wood, 0.5)),
  ) +
  at(
    0,
    104,
    block(560, C.water, C.river, field(40, 130) + bar(200, 0, 120, 14, alpha(C.white, 0.7)) + field(350, 100)),
  ) +
  at(0, 208, jaw(C.violet, C.purple)) +
  at(
    54,
    306,
    block(
      440,
      C.lotus,
      C.rose,
      at(60, 0, heart(27, C.white)) + bar(120, 0, 130, 14, alpha(C.white, 0.75)) + field(280, 110),
    ),
  ) +
  at(54, 408, block(360, C.leaf, C.moss, at(60, 0, star(26, C.white)) + bar(120, 0, 180, 14, alpha(C.white, 0.75))));

/** Blocks of a program, fitted into one another, with one more on its way. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('slant', '#e9f5ee', '#c6e6e2', '#8fccd0')),
    shine(720, 420, 760, C.white, 0.85),
    scatter(1, 160, (_, index) =>
      circle(50 + (index % 16) * 100, 40 + Math.floor(index / 16) * 110, 5, alpha(C.river, 0.2)),
    ),
    path(ridge([200, 930], [560, 890], [960, 920], [1380, 880]), fade('down', C.river, C.deep)),
    shadow(760, 930, 430, 40, C.night, 0.55),
    at(470, 290, stack, { scale: 1.04 }),
    at(
      1010,
      640,
      block(
        390,
        C.rose,
        C.wine,
        at(66, 0, cog(24, C.white, C.rose)) + bar(126, 0, 110, 14, alpha(C.white, 0.7)) + field(262, 96),
      ),
      { turn: -11 },
    ),
    line('M1000 730Q980 770 950 770', C.rose, 7, { 'stroke-dasharray': '2 16' }),
    at(290, 360, cog(60, C.sun, '#dcefe9'), { turn: 12 }) + at(370, 470, cog(36, C.lotus, '#dcefe9')),
    at(
      1270,
      330,
      circle(0, 0, 96, alpha(C.white, 0.6)) +
        line('M-30 -36L-66 0L-30 36M30 -36L66 0L30 36', C.purple, 15) +
        line('M10 -46L-10 46', C.rose, 13),
    ),
    at(1190, 190, star(20, C.sun)) + at(1370, 200, star(14, C.lotus)),
    at(1330, 960, plant(C.purple, C.leaf), { scale: 1.05 }),
    at(250, 960, lotus(), { scale: 0.95 }),
  );
