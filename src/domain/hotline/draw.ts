import { hotlineName, sublineOf, type Banner } from './banner';
import { cardOf } from './card';
import type { Drawing, Shape } from './drawing';
import type { HotlineFacts } from './facts';
import { frameOf, type Frame, type TypeRange } from './frame';
import { motifOf } from './motif';
import { PALETTES, type Palette } from './palette';
import { nameOf, type BannerSize, type SizeName } from './size';
import { canBeSet, heightOf, setStack, setText, type SetText, type TextRule } from './text-stack';
import { CAP_HEIGHT, type Typeface, type Weight } from './typeface';

/** Even at its smallest the text is too long for this size. */
export interface Refused {
  readonly kind: 'refused';
  readonly size: SizeName;
  readonly what: 'message' | 'subline';
}

export type Drawn = { readonly kind: 'drawn'; readonly drawing: Drawing } | Refused;

export interface Asked {
  readonly banner: Banner;
  readonly facts: HotlineFacts;
  readonly size: BannerSize;
}

/** Lays a banner out in one size. The same words in the same font give the same drawing, to the last digit. */
export function drawBanner({ banner, facts, size }: Asked, face: Typeface): Drawn {
  const palette: Palette = PALETTES[banner.palette];
  const frame = frameOf({ size, variant: banner.variant, tone: banner.tone });
  const texts = textsOf(banner, facts, frame);
  const set = canBeSet(texts, frame.words, face) ? setStack(texts, frame.words, face) : null;
  if (!set) return { kind: 'refused', size: nameOf(size), what: culprit(texts, frame, face) };
  const side = frame.wordsFromCard === 'left' ? 'left' : 'right';
  const shapes = [
    ...(banner.tone === 'direct' ? [] : motifOf(banner.palette, palette.motif, { ...size, side })),
    ...cardOf({ box: frame.card, number: facts.number, tone: banner.tone, palette, words: frame.wordsFromCard }, face),
    ...wordsOf(set, frame, palette),
  ];
  return { kind: 'drawn', drawing: { width: size.width, height: size.height, ground: palette.ground, shapes } };
}

/** Which text is too long for a size, or `null`. As `drawBanner` would say, and many times quicker. */
export function tooLong({ banner, facts, size }: Asked, face: Typeface): Refused['what'] | null {
  const frame = frameOf({ size, variant: banner.variant, tone: banner.tone });
  const texts = textsOf(banner, facts, frame);
  return canBeSet(texts, frame.words, face) ? null : culprit(texts, frame, face);
}

const MESSAGE_WEIGHT: Readonly<Record<Banner['tone'], Weight>> = { calm: 600, friendly: 700, direct: 800 };

/** From top to bottom: who answers, what the banner says, what it costs and when. */
function textsOf(banner: Banner, facts: HotlineFacts, { layout }: Frame): readonly TextRule[] {
  const { name, subline } = layout;
  return [
    ...(name ? [rule(hotlineName(banner, facts), name, { weight: 600, lineHeight: 1.3, spaceAbove: 0 })] : []),
    rule(banner.message, layout.message, { weight: MESSAGE_WEIGHT[banner.tone], lineHeight: 1.24, spaceAbove: 0.22 }),
    ...(subline ? [rule(sublineOf(banner, facts), subline, { weight: 500, lineHeight: 1.36, spaceAbove: 0.42 })] : []),
  ];
}

const rule = (
  text: string,
  range: TypeRange,
  set: Pick<TextRule, 'weight' | 'lineHeight' | 'spaceAbove'>,
): TextRule => ({ text, ...range, ...set });

/** Which of the texts an editor must shorten. The message, when it would fit alone. */
function culprit(texts: readonly TextRule[], { words, layout }: Frame, face: Typeface): Refused['what'] {
  const message = texts[layout.name ? 1 : 0];
  const alone = message && setText(message, message.smallest, words.width, face);
  return alone && alone.height <= words.height ? 'subline' : 'message';
}

/** Of the room that words leave, how much lies between them and the card: they belong together. */
const FROM_CARD = { left: 0.5, right: 0.5, above: 0.62, below: 0.38 } as const;

/** The stack in its room, each line by its baseline. */
function wordsOf(
  texts: readonly SetText[],
  { words, align, layout, wordsFromCard }: Frame,
  palette: Palette,
): readonly Shape[] {
  let top = words.y + (words.height - heightOf(texts)) * FROM_CARD[wordsFromCard];
  const messageAt = layout.name ? 1 : 0;
  return texts.flatMap(({ rule: { lineHeight, weight, spaceAbove }, size, lines, height }, index) => {
    const first = top + (index > 0 ? spaceAbove * size : 0);
    top = first + height;
    return lines.map((text, line): Shape => ({
      kind: 'text',
      text,
      x: align === 'middle' ? words.x + words.width / 2 : words.x,
      baseline: first + size * (line * lineHeight + (lineHeight + CAP_HEIGHT) / 2),
      size,
      weight,
      fill: index === messageAt ? palette.message : palette.subline,
      anchor: align,
    }));
  });
}
