import { createHash } from 'node:crypto';
import { altTextOf, type Banner } from '../../../../../domain/hotline/banner';
import { drawBanner } from '../../../../../domain/hotline/draw';
import type { HotlineFacts } from '../../../../../domain/hotline/facts';
import type { BannerSize, RenditionName } from '../../../../../domain/hotline/size';
import { bannerSvg, type OutlineFace } from '../../../../../formats/banner/svg';
import { rasterise } from './rasterise';

/** Raised when a banner is drawn differently: every picture then has another address on the disk. */
const DRAWN_BY = 2;

/** What a picture depends on and nothing else, in 32 characters: two banners that look alike are one. */
export function lookOf(banner: Banner, facts: HotlineFacts): string {
  const { message, subline, tone, palette, variant, language } = banner;
  const { number, name, nameEn } = facts;
  const depends = [DRAWN_BY, message, subline, tone, palette, variant, language, number, name, nameEn];
  return createHash('sha256').update(JSON.stringify(depends)).digest('hex').slice(0, 32);
}

/** A size as SVG. `null` when the text is too long for it. */
export function svgOf(banner: Banner, facts: HotlineFacts, size: BannerSize, face: OutlineFace, scale = 1) {
  const drawn = drawBanner({ banner, facts, size }, face);
  return drawn.kind === 'drawn' ? bannerSvg(drawn.drawing, face, { alt: altTextOf(banner, facts), scale }) : null;
}

/** A finished picture. `null` when the text is too long for its size. */
export async function drawRendition(banner: Banner, facts: HotlineFacts, name: RenditionName, face: OutlineFace) {
  const svg = svgOf(banner, facts, name.size, face, name.density);
  return svg === null ? null : rasterise(svg, name);
}
