import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { defaultBanner } from '../../src/domain/hotline/default-banner';
import { HOTLINE_WHEN_NOTHING_ANSWERS as FACTS } from '../../src/domain/hotline/facts';
import { BANNER_SIZES, ceilingBytes, DENSITIES, nameOf, PICTURE_FORMATS } from '../../src/domain/hotline/size';
import { drawRendition } from '../../src/plugins/hotline/server/src/drawing/draw-rendition';
import { shippedTypeface } from '../../src/plugins/hotline/server/src/drawing/typeface';

const DECODED = { png: 'png', webp: 'webp', avif: 'heif', jpg: 'jpeg' } as const;
const face = shippedTypeface();

/** As long as a message and a subline usually are, with accents on both sides of the line. */
const banner = {
  ...defaultBanner('adults', 'vi'),
  ...({ palette: 'lotus', tone: 'friendly' } as const),
  message: 'Ế ẩm, buồn tủi vì chuyện trên mạng? Kể 111 nghe nhé.',
  subline: 'Miễn phí · 24/7 · Gọi 111. Nguy hiểm ngay trước mắt: gọi 113.',
};

/** Drawing them all takes half a minute, which is too long for a unit test. */
test.each(BANNER_SIZES.map((size) => [nameOf(size), size] as const))(
  'a banner of %s has its pixels and no more bytes than it may, in every format and density',
  async (_name, size) => {
    for (const format of PICTURE_FORMATS)
      for (const density of DENSITIES) {
        const body = await drawRendition(banner, FACTS, { size, density, format }, face);
        const { width, height, format: decoded, exif, icc } = await sharp(body ?? Buffer.alloc(0)).metadata();
        expect({ width, height, exif, icc }).toEqual({ width: size.width * density, height: size.height * density });
        expect(decoded).toBe(DECODED[format]);
        expect(body?.byteLength).toBeLessThanOrEqual(ceilingBytes({ size, density }));
      }
  },
);

const DRAW_AND_HASH = `
  const { drawRendition } = require('./dist/src/plugins/hotline/server/src/drawing/draw-rendition');
  const { shippedTypeface } = require('./dist/src/plugins/hotline/server/src/drawing/typeface');
  const { defaultBanner } = require('./dist/src/domain/hotline/default-banner');
  const { HOTLINE_WHEN_NOTHING_ANSWERS } = require('./dist/src/domain/hotline/facts');
  const { BANNER_SIZES } = require('./dist/src/domain/hotline/size');
  const { createHash } = require('node:crypto');
  const face = shippedTypeface();
  const draw = (size) => drawRendition(defaultBanner('adults', 'vi'), HOTLINE_WHEN_NOTHING_ANSWERS, { size, density: 1, format: 'png' }, face);
  Promise.all(BANNER_SIZES.map(draw)).then((all) => {
    for (const body of all) console.log(createHash('sha256').update(body).digest('hex'));
  });
`;

test('a machine without any font draws the same pixels, byte for byte', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-no-fonts-'));
  const nothing = path.join(folder, 'fonts.conf');
  fs.writeFileSync(nothing, '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>');
  const drawn = (env: NodeJS.ProcessEnv): readonly string[] => {
    const { stdout, status } = spawnSync(process.execPath, ['-e', DRAW_AND_HASH], {
      ...{ cwd: path.resolve(__dirname, '../..'), encoding: 'utf8' },
      env: { PATH: process.env.PATH, ...env },
    });
    expect(status).toBe(0);
    return stdout.trim().split('\n');
  };

  const withoutFonts = drawn({ FONTCONFIG_FILE: nothing, FONTCONFIG_PATH: folder, HOME: folder });
  fs.rmSync(folder, { recursive: true });

  expect(withoutFonts).toHaveLength(BANNER_SIZES.length);
  expect(withoutFonts).toEqual(drawn({}));
});
