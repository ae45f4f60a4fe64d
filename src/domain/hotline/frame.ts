import type { Tone, Variant } from './banner';
import type { Box } from './drawing';
import type { BannerSize, SizeName } from './size';
import { nameOf } from './size';

/** Letters at their largest and smallest, and in how many lines. Pixels. */
export interface TypeRange {
  readonly largest: number;
  readonly smallest: number;
  readonly mostLines: number;
}

/** How one size is laid out. Pixels. */
interface Layout {
  /** `either`: beside the words, or below them where the banner is stacked. */
  readonly arrangement: 'beside' | 'stacked' | 'either';
  readonly margin: number;
  /** The card's width beside the words, its height above or below them. */
  readonly card: { readonly beside: number; readonly stacked: number };
  readonly message: TypeRange;
  /** `null`: there is no room for a second text; the alternative text has it. */
  readonly subline: TypeRange | null;
  /** Who answers; where there is room for it. */
  readonly name: TypeRange | null;
  /** Kept free of words above and below: a telephone's own controls stand there. */
  readonly keepFree: number;
}

const range = (largest: number, smallest: number, mostLines: number): TypeRange => ({ largest, smallest, mostLines });

const LAYOUTS: Readonly<Record<SizeName, Layout>> = {
  '970x250': {
    arrangement: 'beside',
    margin: 30,
    card: { beside: 320, stacked: 0 },
    message: range(50, 28, 3),
    subline: range(22, 16, 2),
    name: range(17, 15, 1),
    keepFree: 0,
  },
  '970x90': {
    arrangement: 'beside',
    margin: 12,
    card: { beside: 196, stacked: 0 },
    message: range(30, 18, 2),
    subline: range(16, 13, 1),
    name: null,
    keepFree: 0,
  },
  '728x90': {
    arrangement: 'beside',
    margin: 11,
    card: { beside: 168, stacked: 0 },
    message: range(26, 16, 2),
    subline: range(15, 12, 1),
    name: null,
    keepFree: 0,
  },
  '336x280': {
    arrangement: 'stacked',
    margin: 20,
    card: { beside: 0, stacked: 84 },
    message: range(32, 19, 4),
    subline: range(16, 13, 2),
    name: null,
    keepFree: 0,
  },
  '300x250': {
    arrangement: 'stacked',
    margin: 18,
    card: { beside: 0, stacked: 74 },
    message: range(29, 17, 4),
    subline: range(15, 12.5, 2),
    name: null,
    keepFree: 0,
  },
  '300x600': {
    arrangement: 'stacked',
    margin: 26,
    card: { beside: 0, stacked: 126 },
    message: range(42, 25, 6),
    subline: range(19, 15, 4),
    name: range(15, 13, 2),
    keepFree: 0,
  },
  '160x600': {
    arrangement: 'stacked',
    margin: 14,
    card: { beside: 0, stacked: 128 },
    message: range(26, 15.5, 9),
    subline: range(15, 12.5, 6),
    name: null,
    keepFree: 0,
  },
  '320x100': {
    arrangement: 'beside',
    margin: 11,
    card: { beside: 92, stacked: 0 },
    message: range(21, 13, 3),
    subline: range(12.5, 10.5, 2),
    name: null,
    keepFree: 0,
  },
  '320x50': {
    arrangement: 'beside',
    margin: 6,
    card: { beside: 94, stacked: 0 },
    message: range(17, 11.5, 2),
    subline: null,
    name: null,
    keepFree: 0,
  },
  '1200x630': {
    arrangement: 'either',
    margin: 64,
    card: { beside: 420, stacked: 176 },
    message: range(80, 46, 5),
    subline: range(36, 26, 3),
    name: range(28, 24, 2),
    keepFree: 0,
  },
  '1080x1080': {
    arrangement: 'stacked',
    margin: 84,
    card: { beside: 0, stacked: 270 },
    message: range(104, 58, 5),
    subline: range(46, 32, 3),
    name: range(36, 30, 2),
    keepFree: 0,
  },
  '1080x1920': {
    arrangement: 'stacked',
    margin: 90,
    card: { beside: 0, stacked: 380 },
    message: range(132, 70, 7),
    subline: range(54, 38, 4),
    name: range(42, 34, 2),
    keepFree: 250,
  },
};

/** Where the card stands and where the words may be. */
export interface Frame {
  readonly layout: Layout;
  readonly card: Box;
  readonly words: Box;
  readonly wordsFromCard: 'left' | 'right' | 'above' | 'below';
  readonly align: 'start' | 'middle';
}

interface Asked {
  readonly size: BannerSize;
  readonly variant: Variant;
  readonly tone: Tone;
}

/** Divides a size between the number and the words. Who speaks directly gets a card that reaches the edges. */
export function frameOf({ size, variant, tone }: Asked): Frame {
  const layout = LAYOUTS[nameOf(size)];
  const isStacked = layout.arrangement === 'stacked' || (layout.arrangement === 'either' && variant === 'stacked');
  const outer = tone === 'direct' ? 0 : layout.margin;
  const canvas = inset({ x: 0, y: 0, width: size.width, height: size.height }, 0, layout.keepFree);
  return isStacked ? stacked({ canvas, layout, variant, outer }) : beside({ canvas, layout, variant, outer });
}

interface Division {
  readonly canvas: Box;
  readonly layout: Layout;
  readonly variant: Variant;
  /** Between the card and the edge. */
  readonly outer: number;
}

function beside({ canvas, layout, variant, outer }: Division): Frame {
  const isRight = variant === 'number-right';
  const cardWidth = layout.card.beside;
  const card = { ...inset(canvas, 0, outer), width: cardWidth, x: isRight ? canvas.width - outer - cardWidth : outer };
  const gap = layout.margin * GAP_TO_WORDS;
  const width = canvas.width - outer - cardWidth - gap - layout.margin;
  const x = isRight ? layout.margin : outer + cardWidth + gap;
  const words = { ...inset(canvas, 0, layout.margin * 0.6), x, width };
  return { layout, card, words, wordsFromCard: isRight ? 'left' : 'right', align: 'start' };
}

/** A card above or below is a button: no wider than this many times its height. */
const WIDEST_CARD = 3.6;
/** Of the margin. */
const GAP_TO_WORDS = 1.25;

function stacked({ canvas, layout, variant, outer }: Division): Frame {
  const isFirst = variant === 'number-left';
  const { margin } = layout;
  const height = layout.card.stacked;
  const bleeds = outer === 0 && layout.keepFree === 0;
  const around = bleeds ? 0 : margin;
  const width = bleeds ? canvas.width : Math.min(canvas.width - 2 * margin, height * WIDEST_CARD);
  const align = variant === 'stacked' ? 'middle' : 'start';
  const x = align === 'middle' || bleeds ? canvas.x + (canvas.width - width) / 2 : margin;
  const y = isFirst ? canvas.y + around : canvas.y + canvas.height - around - height;
  const card = { x, y, width, height };
  const left = canvas.height - around - height - margin * GAP_TO_WORDS - margin;
  const words = {
    x: margin,
    width: canvas.width - 2 * margin,
    y: isFirst ? y + height + margin * GAP_TO_WORDS : canvas.y + margin,
    height: left,
  };
  return { layout, card, words, wordsFromCard: isFirst ? 'below' : 'above', align };
}

const inset = (box: Box, across: number, down: number): Box => ({
  x: box.x + across,
  y: box.y + down,
  width: box.width - 2 * across,
  height: box.height - 2 * down,
});
