import type { Banner } from './banner';
import { drawBanner } from './draw';
import type { HotlineFacts } from './facts';
import { contrastOf, PALETTES, type ContrastLine } from './palette';
import { BANNER_SIZES, nameOf, type SizeName } from './size';
import type { Typeface } from './typeface';

/** Whether a banner may leave: it fits every size, and everyone can read it. */
export interface Judgement {
  readonly contrast: readonly ContrastLine[];
  readonly refusals: readonly { readonly size: SizeName; readonly what: 'message' | 'subline' }[];
  /** Characters that the font does not have, such as emoji. */
  readonly unknownCharacters: readonly string[];
  readonly isFit: boolean;
}

/** @param hasGlyph - Whether the font can draw a character. */
export function judgeBanner(
  banner: Banner,
  facts: HotlineFacts,
  { face, hasGlyph }: { face: Typeface; hasGlyph: (character: string) => boolean },
): Judgement {
  const contrast = contrastOf(PALETTES[banner.palette]);
  const refusals = BANNER_SIZES.flatMap((size) => {
    const drawn = drawBanner({ banner, facts, size }, face);
    return drawn.kind === 'refused' ? [{ size: nameOf(size), what: drawn.what }] : [];
  });
  const characters = [...new Set(`${banner.message}${banner.subline ?? ''}`.normalize('NFC'))];
  const unknownCharacters = characters.filter((character) => !/\s/.test(character) && !hasGlyph(character));
  const isFit = contrast.every(({ isEnough }) => isEnough) && refusals.length === 0 && unknownCharacters.length === 0;
  return { contrast, refusals, unknownCharacters, isFit };
}
