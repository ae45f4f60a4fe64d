import type { Shape } from './drawing';
import type { Palette, PaletteName } from './palette';

interface Canvas {
  readonly width: number;
  readonly height: number;
  /** The side on which there is no card: where a picture has room. */
  readonly side: 'left' | 'right';
}

type Colours = Palette['motif'];

/** The quiet picture behind the words. No face, nothing that blinks, nothing that could be mistaken for a button. */
export const motifOf = (palette: PaletteName, colours: Colours, canvas: Canvas): readonly Shape[] =>
  MOTIFS[palette](colours, canvas);

const MOTIFS: Readonly<Record<PaletteName, (colours: Colours, canvas: Canvas) => readonly Shape[]>> = {
  river: ([far, near], { width, height }) => [
    wave({ width, top: height * 0.52, swell: height * 0.16, height, fill: far }),
    wave({ width, top: height * 0.74, swell: height * -0.13, height, fill: near }),
  ],
  lotus: (colours, canvas) => {
    const reach = Math.min(canvas.width * 0.5, canvas.height) * 0.64;
    return PETALS.map(({ turn, colour }) => ({
      ...at(canvas, 0.1, 1.04),
      kind: 'path',
      d: PETAL,
      fill: colours[colour],
      scale: reach / 100,
      turn,
    }));
  },
  sun: ([far, near], canvas) => {
    const reach = Math.max(canvas.height, Math.min(canvas.width, canvas.height * 2) * 0.55);
    return [
      { ...at(canvas, 0.06, 0.02), kind: 'circle', radius: reach * 0.82, fill: far },
      { ...at(canvas, 0.06, 0.02), kind: 'circle', radius: reach * 0.5, fill: near },
    ];
  },
  night: ([far, near], canvas) => {
    const reach = Math.min(canvas.height, canvas.width) * 0.3;
    const moon = at(canvas, 0.09, canvas.height > canvas.width ? 0.1 : 0.26);
    return [
      ...STARS.map(([x, y, size]): Shape => ({
        ...at(canvas, x, y),
        kind: 'circle',
        radius: reach * size,
        fill: near,
      })),
      { ...moon, kind: 'path', d: CRESCENT, fill: far, scale: reach / 100, turn: -24 },
    ];
  },
};

/** A place as shares of the canvas, counted from the side that has room. */
const at = ({ width, height, side }: Canvas, fromSide: number, fromTop: number) => ({
  x: side === 'left' ? width * fromSide : width * (1 - fromSide),
  y: height * fromTop,
});

/** From its tip down to the heart of the flower, 100 long. */
const PETAL = 'M0 0C-34 -22 -30 -74 0 -100C30 -74 34 -22 0 0Z';
const PETALS = [
  { turn: -72, colour: 0 },
  { turn: 72, colour: 0 },
  { turn: -38, colour: 1 },
  { turn: 38, colour: 1 },
  { turn: 0, colour: 0 },
] as const;

const CRESCENT = 'M0 -100A100 100 0 1 0 92 38A78 78 0 1 1 0 -100Z';

/** Across, down, and how large. */
const STARS = [
  [0.3, 0.16, 0.05],
  [0.44, 0.84, 0.04],
  [0.2, 0.7, 0.06],
  [0.62, 0.12, 0.035],
  [0.8, 0.9, 0.05],
  [0.05, 0.92, 0.035],
] as const;

interface Wave {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly swell: number;
  readonly fill: Palette['ground'];
}

function wave({ width, height, top, swell, fill }: Wave): Shape {
  const third = width / 3;
  const d =
    `M0 ${top}C${third} ${top - swell} ${third * 2} ${top + swell} ${width} ${top - swell / 2}` +
    `L${width} ${height}L0 ${height}Z`;
  return { kind: 'path', d, fill, x: 0, y: 0, scale: 1, turn: 0 };
}
