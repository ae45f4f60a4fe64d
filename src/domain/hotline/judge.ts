import type { Banner } from './banner';
import { drawBanner, type Drawn, type Refused } from './draw';
import { excessOf } from './excess';
import type { HotlineFacts } from './facts';
import { contrastOf, PALETTES, type ContrastLine } from './palette';
import { BANNER_SIZES, nameOf } from './size';
import type { Typeface } from './typeface';

/** A size that does not take a text. */
export interface SizeRefusal extends Pick<Refused, 'size' | 'what'> {
  /** About so many characters too long. */
  readonly tooLongBy: number;
}

/** Whether a banner may leave: it fits every size, and everyone can read it. */
export interface Judgement {
  readonly contrast: readonly ContrastLine[];
  readonly refusals: readonly SizeRefusal[];
  /** Characters that the font does not have, such as emoji. */
  readonly unknownCharacters: readonly string[];
  readonly isFit: boolean;
  /** In the order of the sizes. */
  readonly drawn: readonly Drawn[];
}

/** @param hasGlyph - Whether the font can draw a character. */
export function judgeBanner(
  banner: Banner,
  facts: HotlineFacts,
  { face, hasGlyph }: { face: Typeface; hasGlyph: (character: string) => boolean },
): Judgement {
  const contrast = contrastOf(PALETTES[banner.palette]);
  const drawn = BANNER_SIZES.map((size) => drawBanner({ banner, facts, size }, face));
  const refusals = BANNER_SIZES.flatMap((size, index) => {
    const result = drawn[index];
    if (result?.kind !== 'refused') return [];
    return { size: nameOf(size), what: result.what, tooLongBy: excessOf({ banner, facts, size }, result.what, face) };
  });
  const characters = [...new Set(`${banner.message}${banner.subline ?? ''}`.normalize('NFC'))];
  const unknownCharacters = characters.filter((character) => !/\s/.test(character) && !hasGlyph(character));
  const isFit = contrast.every(({ isEnough }) => isEnough) && refusals.length === 0 && unknownCharacters.length === 0;
  return { contrast, refusals, unknownCharacters, isFit, drawn };
}
