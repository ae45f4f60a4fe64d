import type { Tone } from './banner';
import type { Box, Shape } from './drawing';
import type { Palette } from './palette';
import { CAP_HEIGHT, type Typeface } from './typeface';

const WEIGHT = 800;

/** Of the size of the number. */
const ICON = 0.56;
const GAP = 0.17;
const AIR = { across: 0.26, down: 0.24 } as const;

/** A receiver lying on its back, 100 wide, about its middle. */
const RECEIVER =
  'M-50 4C-50 -36 50 -36 50 4L50 16Q50 26 40 26L26 26Q17 26 17 17L17 6C8 1 -8 1 -17 6L-17 17Q-17 26 -26 26L-40 26Q-50 26 -50 16Z';
const LIFTED = -135;

interface Card {
  readonly box: Box;
  readonly number: string;
  readonly tone: Tone;
  readonly palette: Palette;
  /** Where the words stand, seen from the card. */
  readonly words: 'left' | 'right' | 'above' | 'below';
}

/** The card with the number: as large as it goes, beside or below a lifted receiver. It is what the eye meets first. */
export function cardOf(card: Card, face: Typeface): readonly Shape[] {
  const { box, number, palette } = card;
  const { size, icon, text } = largest(box, face.widthOf(number, WEIGHT));
  return [
    ...background(card),
    { kind: 'path', d: RECEIVER, fill: palette.number, ...icon, scale: (ICON * size) / 92, turn: LIFTED },
    { kind: 'text', text: number, ...text, size, weight: WEIGHT, fill: palette.number, anchor: 'start' },
  ];
}

/** In a row or one above the other, whichever makes the number larger. `numberWidth` is in em. */
function largest(box: Box, numberWidth: number) {
  const row = { width: ICON + GAP + numberWidth, height: CAP_HEIGHT };
  const column = { width: numberWidth, height: ICON + GAP + CAP_HEIGHT };
  const sizeIn = ({ width, height }: typeof row) =>
    Math.floor(Math.min(box.width / (width + 2 * AIR.across), box.height / (height + 2 * AIR.down)) * 4) / 4;
  const isRow = sizeIn(row) >= sizeIn(column);
  const size = isRow ? sizeIn(row) : sizeIn(column);
  const { width, height } = isRow ? row : column;
  const left = box.x + (box.width - width * size) / 2;
  const top = box.y + (box.height - height * size) / 2;
  const half = (ICON / 2) * size;
  return isRow
    ? {
        size,
        icon: { x: left + half, y: box.y + box.height / 2 },
        text: { x: left + (ICON + GAP) * size, baseline: top + CAP_HEIGHT * size },
      }
    : {
        size,
        icon: { x: box.x + box.width / 2, y: top + half },
        text: { x: left, baseline: top + height * size },
      };
}

/** Of its shorter side. Who speaks directly needs no soft corners. */
const RADIUS: Readonly<Record<Tone, number>> = { calm: 0.14, friendly: 0.26, direct: 0 };

function background({ box, tone, palette, words }: Card): readonly Shape[] {
  const short = Math.min(box.width, box.height);
  const card: Shape = { kind: 'rectangle', ...box, fill: palette.card, radius: short * RADIUS[tone] };
  return tone === 'friendly' ? [card, tail(box, palette.card, words, short)] : [card];
}

/** Makes a speech bubble of the card: it is what somebody says. */
function tail(box: Box, fill: Palette['card'], words: Card['words'], short: number): Shape {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const edge = {
    left: { x: box.x + 1, y: centre.y, turn: -90 },
    right: { x: box.x + box.width - 1, y: centre.y, turn: 90 },
    above: { x: centre.x, y: box.y + 1, turn: 0 },
    below: { x: centre.x, y: box.y + box.height - 1, turn: 180 },
  }[words];
  return { kind: 'path', d: 'M-50 0L0 -50L50 0Z', fill, scale: (short * 0.22) / 100, ...edge };
}
