import { C, alpha, circle, ellipse, fade, grain, line, path, rect } from './kit';

/** People without faces: from behind or from above. */

export type HairCut = 'short' | 'bob' | 'long' | 'bun' | 'tails' | 'hat';

export interface Looks {
  readonly hair: HairCut;
  readonly shirt: string;
  readonly skin?: string;
  readonly tone?: string;
}

function backOfHead(hair: HairCut, tone: string, skin: string): string {
  const ears = circle(-84, -150, 17, skin) + circle(84, -150, 17, skin);
  const cap = path('M-86 -150C-92 -270 92 -270 86 -150C86 -92 50 -66 0 -66C-50 -66 -86 -92 -86 -150Z', tone);
  const shine = line('M-48 -206Q-18 -234 28 -228', alpha(C.white, 0.13), 13);
  switch (hair) {
    case 'short':
      return ears + cap + shine;
    case 'bob':
      return path('M-92 -150C-98 -276 98 -276 92 -150L98 -50Q0 -22 -98 -50Z', tone) + shine;
    case 'long':
      return path('M-90 -150C-96 -276 96 -276 90 -150L92 80Q0 116 -92 80Z', tone) + shine;
    case 'bun':
      return ears + circle(0, -262, 42, tone) + cap + shine;
    case 'tails':
      return (
        path('M-70 -190Q-168 -170 -140 -30Q-96 -60 -74 -120Z', tone) +
        path('M70 -190Q168 -170 140 -30Q96 -60 74 -120Z', tone) +
        ears +
        cap +
        circle(-88, -176, 16, C.rose) +
        circle(88, -176, 16, C.rose) +
        shine
      );
    case 'hat':
      return (
        cap +
        path('M0 -300L178 -140Q0 -96 -178 -140Z', fade('across', C.cream, C.sand)) +
        line('M-118 -190Q0 -152 118 -190M-62 -244Q0 -226 62 -244', alpha(C.wood, 0.35), 4)
      );
  }
}

/** Head and shoulders from behind, 300 wide; the shoulders go down to `depth`. */
export function fromBehind({ hair, shirt, skin = C.skin, tone = C.hair }: Looks, depth = 240): string {
  const body = `M-150 ${depth}C-156 40 -130 -22 -46 -34H46C130 -22 156 40 150 ${depth}Z`;
  return (
    rect(-30, -90, 60, 74, skin) +
    path(body, shirt) +
    grain(body, 'bottom') +
    path('M-46 -34Q0 2 46 -34Q0 -20 -46 -34Z', alpha(C.ink, 0.2)) +
    backOfHead(hair, tone, skin)
  );
}

/** Head, shoulders and two arms from above, looking up the page, 260 wide. */
export function fromAbove({ hair, shirt, skin = C.skin, tone = C.hair }: Looks): string {
  const arms = line('M-104 10Q-122 -58 -66 -104', shirt, 46) + line('M104 10Q122 -58 66 -104', shirt, 46);
  const hands = circle(-60, -112, 22, skin) + circle(60, -112, 22, skin);
  const knot = hair === 'bun' ? circle(0, 60, 34, tone) + circle(0, 60, 34, alpha(C.white, 0.08)) : '';
  const tails =
    hair === 'tails'
      ? ellipse(-84, 34, 26, 44, tone) +
        ellipse(84, 34, 26, 44, tone) +
        circle(-70, 8, 11, C.rose) +
        circle(70, 8, 11, C.rose)
      : '';
  const fall = hair === 'long' ? path('M-66 0Q-72 110 0 128Q72 110 66 0Z', tone) : '';
  return (
    arms +
    hands +
    ellipse(0, 18, 132, 62, shirt) +
    ellipse(0, 34, 120, 40, alpha(C.ink, 0.1)) +
    tails +
    knot +
    fall +
    circle(0, -10, 70, tone) +
    ellipse(-18, -30, 28, 17, alpha(C.white, 0.12))
  );
}
