import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { coverageOf } from '../../../../../domain/child-privacy/picture/coverage';
import { cellsOf, hide, type Samples } from '../../../../../domain/child-privacy/picture/hide';
import type { Mask, PictureSize } from '../../../../../domain/child-privacy/picture/mask';

/** As uploads are: nothing larger is in the library. */
const MOST_PIXELS = 50_000_000;

interface Drawn {
  readonly body: Buffer;
  readonly mime: string;
  readonly extension: string;
}

type Format = 'jpeg' | 'png' | 'webp' | 'avif';

/** Finer than uploads are written, since this is written once more on its way into the library. */
const WRITERS: Readonly<Record<Format, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 96, chromaSubsampling: '4:4:4' }),
  png: (picture) => picture.png({ compressionLevel: 6 }),
  webp: (picture) => picture.webp({ quality: 96 }),
  avif: (picture) => picture.avif({ quality: 85, effort: 2 }),
};

/** Formats of the library by the type it gives them; a GIF of one frame becomes a PNG. */
const FORMATS: Readonly<Record<string, Format>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'png',
};

/** The size of a still picture, or `null` for anything else. Of a file, only its head is read. */
export async function stillSize(picture: Buffer | string, mime: string): Promise<PictureSize | null> {
  if (!FORMATS[mime]) return null;
  const { width, height, pages = 1 } = await sharp(picture, { limitInputPixels: MOST_PIXELS }).metadata();
  return pages === 1 ? { width, height } : null;
}

/** A picture's samples in sRGB, as a browser shows them. */
export async function samplesOf(bytes: Buffer): Promise<Samples> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** The same picture without what the masks cover, written anew from what is left. */
export async function drawHidden(bytes: Buffer, mime: string, masks: readonly Mask[]): Promise<Drawn> {
  const samples = await samplesOf(bytes);
  hide(samples, coverageOf(masks, samples), randomBytes(cellsOf(samples)));
  const { data, width, height, channels } = samples;
  const format = FORMATS[mime] ?? 'png';
  const body = await WRITERS[format](sharp(data, { raw: { width, height, channels } })).toBuffer();
  return { body, mime: `image/${format}`, extension: format === 'jpeg' ? '.jpg' : `.${format}` };
}
