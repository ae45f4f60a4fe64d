import { C, alpha, at, backdrop, circle, fade, line, path, polygon, rect, shadow, shine, type Scene } from './kit';
import { lotus } from './scenery';
import { sheet } from './sheet';
import { book, heart, plant, star } from './things';

const SPINES = [
  [58, 190, C.river, C.glow],
  [44, 168, C.lotus, C.paper],
  [66, 204, C.purple, C.sun],
  [40, 176, C.sun, C.wine],
  [52, 196, C.leaf, C.cream],
  [48, 160, C.rose, C.blush],
  [62, 186, C.navy, C.water],
  [42, 200, C.water, C.paper],
  [56, 172, C.amber, C.paper],
  [46, 192, C.violet, C.haze],
] as const;

/** A row of books from `x` to `end`, standing on 0. `first` picks where the colours begin. */
function row(x: number, end: number, first: number): string {
  let at0 = x;
  let drawing = '';
  for (let index = first; at0 < end - 40; index += 1) {
    const [w, h, fill, band] = SPINES[index % SPINES.length] ?? SPINES[0];
    if (at0 + w > end) break;
    drawing += at(at0, 0, book(w, h, fill, band));
    at0 += w + 3;
  }
  return drawing;
}

const shelf = (y: number): string => rect(214, y, 1172, 26, C.clay) + rect(214, y + 22, 1172, 12, alpha(C.bark, 0.5));

/** A small clay buffalo between the books. */
const buffalo =
  path(
    'M-78 -60Q-40 -100 30 -88Q50 -110 88 -92Q112 -72 104 -44Q84 -30 62 -44Q58 -24 40 -22H-60Q-84 -30 -78 -60Z',
    C.sand,
  ) +
  line('M66 -96Q50 -130 84 -134M92 -92Q116 -120 136 -104', C.paper, 10) +
  line('M-60 -24V-8M-28 -24V-8M16 -24V-8M44 -24V-8', C.sand, 20) +
  line('M-76 -58Q-94 -40 -86 -22', C.sand, 7) +
  path('M-30 -88Q0 -96 20 -88L14 -50H-24Z', C.rose);

/** A wall of books; one of them is half pulled out and shines. */
export const draw: Scene = () =>
  sheet(
    backdrop(fade('down', '#0f6672', '#0b4658')),
    shine(800, 500, 900, C.water, 0.55),
    rect(150, 60, 1300, 990, alpha(C.night, 0.4), { rx: 30 }),
    rect(160, 40, 1280, 1000, fade('down', '#9a5f3c', C.bark), { rx: 26 }),
    rect(206, 86, 1188, 934, fade('down', '#4a2c34', '#2f1d2e'), { rx: 10 }),
    at(0, 330, row(226, 560, 0) + row(740, 1010, 4) + row(1196, 1380, 8)),
    at(1100, 330, plant(C.paper, C.leaf), { scale: 0.8 }),
    at(648, 330, globe()),
    shelf(330),
    at(0, 640, row(226, 730, 5) + row(884, 1380, 1)),
    shine(806, 530, 300, C.glow, 0.9),
    shelf(640),
    at(0, 950, row(226, 470, 2) + row(716, 1050, 7) + row(1160, 1380, 3)),
    at(580, 950, buffalo),
    at(
      1106,
      950,
      rect(-34, -170, 68, 170, C.navy, { rx: 9 }) + rect(-27, -162, 54, 150, fade('down', C.mist, C.water), { rx: 5 }),
    ),
    shelf(950),
    at(756, 664, pulled()),
    [
      [690, 420],
      [930, 400],
      [660, 560],
      [950, 540],
    ]
      .map(([x = 0, y = 0], index) => at(x, y, star(9 + index * 2, C.glow), { turn: index * 20 }))
      .join(''),
    path(
      polygon([
        [160, 40],
        [700, 40],
        [420, 1040],
        [160, 1040],
      ]),
      alpha(C.glow, 0.05),
    ),
  );

/** The book that comes forward: cover, pages and spine. */
function pulled(): string {
  return (
    shadow(50, 22, 120, 20, C.night, 0.8) +
    path('M84 -290L128 -262V32L84 4Z', C.cream) +
    line('M96 -276V10M108 -268V18M118 -262V24', alpha(C.clay, 0.6), 3) +
    rect(-8, -290, 96, 298, fade('across', C.rose, C.wine), { rx: 8 }) +
    rect(-8, -256, 96, 16, C.sun) +
    rect(-8, -44, 96, 16, C.sun) +
    at(40, -110, lotus(), { scale: 0.36 }) +
    at(40, -184, heart(16, C.glow))
  );
}

/** A globe on its stand. */
function globe(): string {
  return (
    rect(-40, -16, 80, 16, C.sun, { rx: 6 }) +
    line('M0 -20V-44', C.sun, 12) +
    circle(0, -112, 68, C.water) +
    path('M-50 -140Q-10 -170 20 -140Q40 -110 0 -96Q-40 -90 -50 -140ZM10 -80Q40 -90 52 -72Q30 -40 10 -80Z', C.leaf) +
    line('M-58 -168A80 80 0 0 0 40 -42', C.sun, 9)
  );
}
