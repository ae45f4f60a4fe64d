import { altTextOf, type Banner } from '../../../../../domain/hotline/banner';
import { judgeBanner } from '../../../../../domain/hotline/judge';
import { BANNER_SIZES, ceilingBytes, nameOf, type BannerSize } from '../../../../../domain/hotline/size';
import { bannerSvg } from '../../../../../formats/banner/svg';
import type { BannerPreview, PictureWeight } from '../../../contract/preview';
import { drawRendition } from '../drawing/draw-rendition';
import { atMost } from '../standing/at-most';
import type { BannerDesk } from '../standing/desk';

/** A banner in every size, with what speaks against it. Drawn as it would be published, rasterised by whoever looks. */
export function previewOf(banner: Banner, { face, facts }: BannerDesk): BannerPreview {
  const judgement = judgeBanner(banner, facts(), { face, hasGlyph: face.hasGlyph });
  const { refusals, contrast, unknownCharacters, isFit, drawn } = judgement;
  const alt = altTextOf(banner, facts());
  const sizes = BANNER_SIZES.map((size, index) => {
    const result = drawn[index];
    return {
      name: nameOf(size),
      width: size.width,
      height: size.height,
      svg: result?.kind === 'drawn' ? bannerSvg(result.drawing, face, { alt, scale: 1 }) : null,
      refusal: refusals.find((refusal) => refusal.size === nameOf(size)) ?? null,
    };
  });
  return { sizes, contrast, unknownCharacters, isFit, alt };
}

/** One preview is weighed at a time: readers' pictures come first. */
const inTurn = atMost(1);

/** @param isWanted - Asked before each size: whoever types on no longer wants to know. */
export function weightsOf(
  banner: Banner,
  desk: BannerDesk,
  isWanted: () => boolean,
): Promise<readonly PictureWeight[]> {
  return inTurn(async () => {
    const weights: PictureWeight[] = [];
    for (const size of BANNER_SIZES) {
      const weight = isWanted() ? await weightOf(banner, desk, size) : null;
      if (weight) weights.push(weight);
    }
    return weights;
  });
}

/** `null` when the text is too long for the size. */
async function weightOf(banner: Banner, { face, facts }: BannerDesk, size: BannerSize): Promise<PictureWeight | null> {
  const draw = (format: 'png' | 'webp') => drawRendition(banner, facts(), { size, density: 1, format }, face);
  const [png, webp] = await Promise.all([draw('png'), draw('webp')]);
  if (!png || !webp) return null;
  const ceiling = ceilingBytes({ size, density: 1 });
  return { name: nameOf(size), png: png.byteLength, webp: webp.byteLength, atMost: ceiling };
}
