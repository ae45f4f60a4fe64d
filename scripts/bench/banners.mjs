import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { createRequire } from 'node:module';
import { inProject } from '../lib/project.mjs';
import { median } from './measure.mjs';

const require = createRequire(import.meta.url);
const built = (name) => require(inProject(`dist/src/${name}`));

/** As sharp is told by us, with no ceiling to keep. */
const ENCODED = {
  png: (picture) => picture.png({ compressionLevel: 9, adaptiveFiltering: false }),
  webp: (picture) => picture.webp({ quality: 90, effort: 2 }),
  jpg: (picture) => picture.jpeg({ quality: 90, chromaSubsampling: '4:4:4', progressive: true }),
};

/**
 * Every size of a banner that nobody has asked for yet: laid out, outlined, drawn and kept on the disk by us, against
 * sharp that is handed the finished outlines and encodes the same pixels in the same way. Turn and turn about, with other
 * words in each round, so that nothing is remembered. AVIF is left out: its encoder takes so long that all else vanishes.
 */
export async function bannerAgainstSharp(rounds) {
  const { pictureShelf } = built('plugins/hotline/server/src/standing/shelf');
  const { svgOf } = built('plugins/hotline/server/src/drawing/draw-rendition');
  const { shippedTypeface } = built('plugins/hotline/server/src/drawing/typeface');
  const { defaultBanner } = built('domain/hotline/default-banner');
  const { HOTLINE_WHEN_NOTHING_ANSWERS: facts } = built('domain/hotline/facts');
  const { BANNER_SIZES, DENSITIES } = built('domain/hotline/size');

  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-bench-banners-'));
  const [ours, theirs] = [shippedTypeface(), shippedTypeface()];
  const shelf = pictureShelf(dir, ours);
  const names = BANNER_SIZES.flatMap((size) =>
    DENSITIES.flatMap((density) => Object.keys(ENCODED).map((format) => ({ size, density, format }))),
  );
  const seen = [];
  for (let round = -1; round < rounds; round += 1) {
    const banner = { ...defaultBanner('adults', 'vi'), message: `Lo cho một đứa trẻ? Gọi 111 nhé, lần ${round + 2}.` };
    const took = { ours: 0, theirs: 0 };
    for (const [index, name] of names.entries()) {
      const svg = Buffer.from(svgOf(banner, facts, name.size, theirs, name.density));
      const works = {
        ours: () => shelf.picture(banner, facts, name),
        theirs: () => ENCODED[name.format](sharp(svg).flatten().toColourspace('srgb')).toBuffer(),
      };
      for (const who of index % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
        const startedAt = performance.now();
        await works[who]();
        took[who] += performance.now() - startedAt;
      }
    }
    if (round >= 0) seen.push(took); // the first one warms up
  }
  fs.rmSync(dir, { recursive: true });
  return {
    ratio: median(seen.map((round) => round.ours / round.theirs)),
    ours: median(seen.map((round) => round.ours)) / names.length,
    theirs: median(seen.map((round) => round.theirs)) / names.length,
    pictures: names.length,
  };
}
