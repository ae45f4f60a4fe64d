import { contrast, LEAST_CONTRAST, type Colour } from './colour';

/** The colours of a banner, each named for what it is put on. */
export interface Palette {
  readonly ground: Colour;
  /** The picture behind the text: as near to the ground as a whisper. */
  readonly motif: readonly [far: Colour, near: Colour];
  readonly message: Colour;
  readonly subline: Colour;
  /** The card that holds the number. */
  readonly card: Colour;
  readonly number: Colour;
}

export const PALETTES = {
  /** Sông Hương by day. */
  river: {
    ground: '#0b4f6c',
    motif: ['#0d5a7a', '#0a4560'],
    message: '#ffffff',
    subline: '#d3edf5',
    card: '#ffd447',
    number: '#0a2f42',
  },
  /** A lotus opening. */
  lotus: {
    ground: '#fdf0f4',
    motif: ['#fae0ea', '#f7d2e0'],
    message: '#6d1039',
    subline: '#7d2c50',
    card: '#b3164f',
    number: '#ffffff',
  },
  /** Morning sun on a wall. */
  sun: {
    ground: '#ffcc4d',
    motif: ['#ffd669', '#ffdf85'],
    message: '#2b1a00',
    subline: '#4a3000',
    card: '#16254f',
    number: '#ffd866',
  },
  /** Late, and somebody is awake. */
  night: {
    ground: '#151b3d',
    motif: ['#1d2550', '#283163'],
    message: '#ffffff',
    subline: '#cdd5f7',
    card: '#ffe08a',
    number: '#151b3d',
  },
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof PALETTES;

/** One pair of colours that must be told apart, and how well it can be. */
export interface ContrastLine {
  readonly pair: 'message' | 'subline' | 'number';
  readonly ratio: number;
  readonly atLeast: number;
  readonly isEnough: boolean;
}

/** Every text on the worst of what may be behind it. All are held to what small text needs: nobody should have to guess. */
export function contrastOf({ ground, motif, message, subline, card, number }: Palette): readonly ContrastLine[] {
  const behind = [ground, ...motif];
  const worst = (text: Colour) => Math.min(...behind.map((colour) => contrast(text, colour)));
  return [line('message', worst(message)), line('subline', worst(subline)), line('number', contrast(number, card))];
}

/** Rounded down, so that 4.4999 never reads as enough. */
const line = (pair: ContrastLine['pair'], exact: number): ContrastLine => {
  const ratio = Math.floor(exact * 100) / 100;
  const atLeast = LEAST_CONTRAST.text;
  return { pair, ratio, atLeast, isEnough: ratio >= atLeast };
};
