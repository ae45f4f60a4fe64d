/**
 * What is drawn beside the words of each clip: for every cue one drawing around the origin, about 500 wide,
 * as a function of the seconds since its card came up. Built from the kit of the pictures.
 */

/** 0 before `from`, 1 after `from + length` seconds, soft at both ends. */
export function ease(seconds, from, length) {
  const part = Math.min(1, Math.max(0, (seconds - from) / length));
  return part * part * (3 - 2 * part);
}

/** The number 111 as three figures, 150 apart, around the origin. */
const ONE =
  'M-18 180V-78L-74 -46Q-92 -38 -92 -58V-96Q-92 -110 -80 -118L10 -172Q22 -180 36 -180H44Q64 -180 64 -160V160Q64 180 44 180H2Q-18 180 -18 160Z';

export function clipCards(kit) {
  const { C, alpha, at, bar, circle, ellipse, fade, line, path, rect } = kit;
  const { bubble, heart, padlock, phone, photo, shield, star, tick, crescent, sun, lotus, boat } = kit;

  /** Lets a drawing grow into its place. */
  const pop = (x, y, drawing, seconds, from, placing = {}) => {
    const grown = ease(seconds, from, 0.5);
    const scale = (placing.scale ?? 1) * (0.82 + 0.18 * grown);
    return grown === 0 ? '' : at(x, y, drawing, { ...placing, scale, opacity: (placing.opacity ?? 1) * grown });
  };
  const float = (drawing, seconds, phase = 0, depth = 7) => at(0, depth * Math.sin(seconds * 1.5 + phase), drawing);
  const disc = (fill) => circle(0, 0, 230, fill);
  const digits = (seconds, from, fill) =>
    [-172, 0, 172].map((x, index) => pop(x + 14, 0, path(ONE, fill), seconds, from + index * 0.55)).join('');

  const cat =
    path('M-120 -60L-132 -190L-40 -128ZM120 -60L132 -190L40 -128Z', C.amber) +
    path('M-108 -96L-114 -158L-68 -126ZM108 -96L114 -158L68 -126Z', C.lotus) +
    ellipse(0, -20, 148, 122, C.sun) +
    path('M-30 -140H30L16 -90H-16ZM-76 -124L-48 -132L-46 -92ZM76 -124L48 -132L46 -92Z', C.amber) +
    ellipse(-54, -26, 13, 18, C.ink) +
    ellipse(54, -26, 13, 18, C.ink) +
    path('M-14 12H14L0 28Z', C.rose) +
    line('M0 28Q-16 50 -34 38M0 28Q16 50 34 38M-84 14L-168 2M-84 30L-164 40M84 14L168 2M84 30L164 40', C.bark, 6);
  const dots = (count, fill, seconds, from) =>
    Array.from({ length: count }, (_, index) =>
      pop((index - (count - 1) / 2) * 58, 0, circle(0, 0, 17, fill), seconds, from + index * 0.12),
    ).join('');
  const field = rect(-220, -48, 440, 96, C.paper, { rx: 48 });
  const fish =
    path('M-60 0C-34 -44 40 -40 66 0C40 40 -34 44 -60 0Z', C.lotus) +
    path('M-52 0L-98 -34Q-86 0 -98 34Z', C.rose) +
    circle(40, -8, 8, C.ink);
  const smallPhone = (fill) => phone(128, 236, rect(-70, -125, 140, 250, fill), C.ink);
  const smallLock = (fill, edge) => at(0, 12, padlock(fill, edge), { scale: 0.24 });
  const block = (fill, glyph) => rect(-66, -54, 132, 108, fill, { rx: 22 }) + glyph;

  const passwords = [
    (t) => disc(alpha(C.lilac, 0.2)) + float(at(0, 0, cat), t) + at(0, 176, field + dots(4, C.rose, t, 0.9)),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      pop(0, -30, bubble(430, 320, C.paper), t, 0.1) +
      pop(0, 24, boat(C.purple, C.amber), t, 0.6, { scale: 1.05 }) +
      pop(-10, -92, float(fish, t), t, 1) +
      pop(136, -112, star(26, C.sun), t, 1.3) +
      pop(-140, -110, crescent(30), t, 1.3) +
      circle(-150, 200, 18, C.paper),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      at(
        0,
        -70,
        [-144, 0, 144]
          .map((x, i) =>
            pop(
              x,
              0,
              block([C.water, C.lotus, C.leaf][i], bar(-40, 0, 80, 15, alpha(C.white, 0.85))),
              t,
              0.1 + i * 0.25,
            ),
          )
          .join(''),
      ) +
      at(
        0,
        70,
        [-144, 0]
          .map((x, i) =>
            pop(x, 0, block([C.violet, C.rose][i], bar(-40, 0, 80, 15, alpha(C.white, 0.85))), t, 0.85 + i * 0.25),
          )
          .join('') + at(144 + 90 * (1 - ease(t, 1.5, 0.8)), 0, pop(0, 0, block(C.sun, star(34, C.paper)), t, 1.4)),
      ),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      [
        [-160, C.lotus, C.sun, C.amber],
        [0, C.water, C.rose, C.wine],
        [160, C.glow, C.violet, C.purple],
      ]
        .map(([x, glass, fill, edge], i) =>
          pop(x, 0, float(smallPhone(glass) + smallLock(fill, edge), t, i), t, 0.1 + i * 0.35),
        )
        .join(''),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      pop(0, 20, float(padlock(fade('down', '#ffd970', C.amber), '#b5651f'), t, 0, 5), t, 0.1, { scale: 0.9 }) +
      pop(160, 130, circle(0, 0, 66, C.paper) + circle(0, 0, 54, C.leaf) + tick(24, C.white, 14), t, 0.9) +
      pop(-180, -120, heart(40, C.lotus), t, 1.2, { turn: -12 }),
  ];

  const TINT = { sky: '#f6a9b0', hill: C.purple, water: C.river };
  const print = (w) => rect(-w / 2 + 8, -w * 0.58 + 12, w, w * 1.16, alpha(C.night, 0.2), { rx: 6 }) + photo(w, TINT);
  const spread = [
    [-150, -120, -14],
    [150, -130, 12],
    [-170, 110, 10],
    [168, 104, -12],
    [0, 190, 5],
    [0, -196, -5],
  ];
  const mark = (inner) => circle(0, 0, 58, C.rose) + circle(0, 0, 46, C.paper) + inner;
  const pane = alpha(C.white, 0.16);

  const photoShare = [
    (t) =>
      disc(pane) +
      float(
        phone(
          250,
          440,
          rect(-125, -220, 250, 440, fade('down', '#fdf0dd', '#f7d7cf')) +
            at(0, -50, photo(170, TINT)) +
            rect(-74, 112, 148, 56, C.river, { rx: 28 }) +
            path('M-12 124L20 140L-12 156Z', C.white),
          C.ink,
        ),
        t,
      ) +
      circle(0, 140, 50 + 34 * ease(t, 1.4, 1.2), 'none', {
        stroke: C.sun,
        'stroke-width': 8,
        opacity: 1 - ease(t, 1.9, 0.9),
      }),
    (t) =>
      disc(pane) +
      spread
        .map(([x, y, turn], i) => {
          const far = ease(t, 0.5 + i * 0.25, 0.9);
          return at(x * far, y * far, print(122), { turn: turn * far });
        })
        .join('') +
      pop(0, 0, print(178), t, 0),
    (t) =>
      disc(pane) +
      pop(0, 0, print(290), t, 0, { turn: -3 }) +
      pop(-150, -110, mark(path('M-22 -26H22V6Q22 24 0 32Q-22 24 -22 6Z', C.purple) + star(12, C.sun)), t, 0.8) +
      pop(160, -40, mark(rect(-28, -22, 56, 32, C.river, { rx: 5 }) + rect(-4, 8, 8, 22, C.river)), t, 1.3) +
      pop(
        -120,
        150,
        mark(circle(0, 0, 28, 'none', { stroke: C.navy, 'stroke-width': 7 }) + line('M0 0V-16M0 0L12 8', C.navy, 6)),
        t,
        1.8,
      ),
    (t) =>
      disc(pane) +
      at(
        -96,
        50,
        path('M-84 -60H84L68 130H-68Z', C.navy) +
          rect(-98, -86, 196, 28, C.navy, { rx: 12 }) +
          rect(-34, -110, 68, 28, C.navy, { rx: 12 }) +
          line('M-34 -30L-28 100M0 -30V100M34 -30L28 100', C.water, 9),
      ) +
      at(-96, -190 + 60 * ease(t, 0.3, 1.2), print(96), { turn: -8, opacity: 1 - ease(t, 1, 0.7) }) +
      pop(130, -120, float(print(118), t), t, 1.2, { turn: 9 }) +
      pop(186, 50, float(print(100), t, 1), t, 1.5, { turn: -8 }) +
      pop(96, 176, float(print(92), t, 2), t, 1.8, { turn: 6 }),
    (t) =>
      disc(pane) +
      circle(0, 0, 168, C.navy) +
      circle(0, 0, 150, C.paper) +
      circle(0, 0, 118, 'none', {
        stroke: C.sun,
        'stroke-width': 22,
        'stroke-dasharray': `${Math.round(741 * ease(t, 0.3, 3))} 741`,
        transform: 'rotate(-90)',
      }) +
      heart(46, C.rose) +
      pop(
        176,
        -140,
        bubble(150, 104, C.lotus) +
          circle(-36, 0, 11, C.white) +
          circle(0, 0, 11, C.white) +
          circle(36, 0, 11, C.white),
        t,
        0.8,
      ),
  ];

  const rabbit =
    path(
      'M-50 -50C-96 -150 -70 -226 -40 -220C-10 -214 -8 -130 -18 -64ZM50 -50C96 -150 70 -226 40 -220C10 -214 8 -130 18 -64Z',
      C.white,
    ) +
    path(
      'M-46 -80C-68 -140 -56 -190 -42 -190C-28 -186 -26 -130 -30 -84ZM46 -80C68 -140 56 -190 42 -190C28 -186 26 -130 30 -84Z',
      C.lotus,
    ) +
    ellipse(0, 0, 98, 86, C.white) +
    circle(-34, -10, 10, C.ink) +
    circle(34, -10, 10, C.ink) +
    ellipse(0, 18, 12, 8, C.rose);
  const lampOff = '#b3a3d6';
  const stop =
    path('M-36 -88H36L88 -36V36L36 88H-36L-88 36V-36Z', C.seal) + rect(-50, -13, 100, 26, C.white, { rx: 8 });
  const keep =
    circle(0, 0, 88, C.river) +
    path('M-36 -22H36L29 48H-29Z', C.white) +
    rect(-44, -40, 88, 13, C.white, { rx: 5 }) +
    line('M-54 54L54 -54', C.lotus, 13);
  const tell =
    circle(0, 0, 88, C.sun) +
    at(-18, -12, bubble(86, 58, C.paper)) +
    at(24, 20, bubble(80, 54, C.purple, 'right') + heart(14, C.blush));

  const strangerChat = [
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      float(
        phone(230, 400, rect(-115, -200, 230, 400, C.haze) + rect(-115, -200, 230, 66, C.purple), C.ink) +
          at(44, 136, bubble(100, 46, C.river, 'right')) +
          at(0, -20, bubble(250, 230, C.water, 'left', 60)) +
          circle(0, -20, 74, alpha(C.navy, 0.5)) +
          circle(0, -20, 74, 'none', { stroke: C.paper, 'stroke-width': 6, 'stroke-dasharray': '10 14' }) +
          at(130 * ease(t, 1.5, 1.1), 16 + 24 * ease(t, 1.5, 1.1), rect(-6, 60, 12, 80, C.sun, { rx: 6 }) + rabbit, {
            scale: 0.68,
            turn: 24 * ease(t, 1.5, 1.1),
          }),
        t,
      ),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      rect(-16, 190, 32, 60, C.lilac) +
      rect(-96, -220, 192, 420, C.haze, { rx: 60 }) +
      circle(0, -132, 58, lampOff) +
      circle(0, -132, 58, C.seal, { opacity: ease(t, 0.4, 0.9) }) +
      circle(0, -132, 58 + 22 * ease(t, 0.6, 1.4), alpha(C.seal, 0.3), { opacity: ease(t, 0.6, 1) }) +
      circle(-18, -150, 15, alpha(C.white, 0.4)) +
      circle(0, -6, 58, lampOff) +
      circle(0, 120, 58, lampOff),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      pop(-150, -110, stop, t, 0.2) +
      pop(140, -60, keep, t, 1.1) +
      pop(-60, 130, tell, t, 2),
    (t) =>
      disc(alpha(C.lilac, 0.2)) +
      pop(0, 0, shield(340, C.violet, C.purple, C.sun), t, 0.1) +
      at(-4, -38, digits(t, 0.7, C.white), { scale: 0.42 }) +
      pop(0, 150, lotus(), t, 1.9, { scale: 0.78 }),
  ];

  const day = circle(0, 0, 190, C.water) + at(0, 20, sun(64));
  const coin =
    circle(0, 6, 74, C.amber) +
    circle(0, 0, 74, C.sun) +
    circle(0, 0, 52, 'none', { stroke: C.amber, 'stroke-width': 8 }) +
    rect(-12, -12, 24, 24, C.amber);
  const call111 = [
    (t) =>
      rect(-232, -190, 464, 380, C.rose, { rx: 84 }) +
      path('M-36 180L0 250L36 180Z', C.rose) +
      at(-4, 0, digits(t, 0.2, C.white), { scale: 0.78 }),
    (t) =>
      at(-92, -50, day, { scale: 0.74 }) +
      at(
        96,
        -50,
        circle(0, 0, 190, C.dusk) +
          at(0, 0, crescent(70)) +
          circle(-84, -90, 6, C.glow) +
          circle(84, 70, 6, C.glow) +
          circle(66, -100, 5, C.glow),
        { scale: 0.74 },
      ) +
      pop(0, 140, coin + line('M-84 70L84 -70', C.rose, 20), t, 1),
    (t) =>
      pop(-70, -70, float(bubble(300, 220, C.rose) + heart(58, C.white), t), t, 0.1) +
      pop(110, 120, float(bubble(230, 160, C.river, 'right') + heart(40, C.white), t, 2), t, 0.8),
    (t) =>
      float(bubble(430, 290, C.river), t) +
      [-96, 0, 96].map((x, i) => pop(x, 7 * Math.sin(t * 1.5), circle(0, 0, 30, C.white), t, 0.3 + i * 0.5)).join('') +
      pop(170, 150, circle(0, 0, 62, C.paper) + heart(34, C.rose), t, 2),
    (t) =>
      disc(alpha(C.rose, 0.16)) +
      rect(-150, 120, 300, 56, C.navy, { rx: 20 }) +
      path('M-110 120V-20A110 110 0 0 1 110 -20V120Z', C.seal) +
      path('M-78 100V-16A80 80 0 0 1 -20 -94', 'none', {
        stroke: alpha(C.white, 0.5),
        'stroke-width': 14,
        'stroke-linecap': 'round',
      }) +
      [-70, -35, 0, 35, 70]
        .map((turn, i) =>
          at(0, 0, rect(-8, -236, 16, 60, C.amber, { rx: 8 }), { turn, opacity: ease(t, 0.5 + i * 0.15, 0.6) }),
        )
        .join(''),
  ];

  return {
    'clip-passwords': {
      ground: '#43257a',
      wave: '#5b2a86',
      far: '#4e2a80',
      ink: C.paper,
      accent: C.sun,
      cards: passwords,
    },
    'clip-photo-share': {
      ground: '#0d6672',
      wave: '#11808b',
      far: '#0f737f',
      ink: C.paper,
      accent: C.sun,
      cards: photoShare,
    },
    'clip-stranger-chat': {
      ground: '#1a2257',
      wave: '#2b2f78',
      far: '#222967',
      ink: C.paper,
      accent: C.lotus,
      cards: strangerChat,
    },
    'clip-call-111': {
      ground: '#fdf1df',
      wave: '#f6c9c6',
      far: '#fae0d2',
      ink: '#43206b',
      accent: C.rose,
      cards: call111,
    },
  };
}
