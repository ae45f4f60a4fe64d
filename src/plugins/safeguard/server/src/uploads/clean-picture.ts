import sharp, { type Sharp } from 'sharp';
import { uploadRefused } from './refusal';

/** Above these a picture could fill the memory when it is opened. */
const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 40 * 1024 * 1024;

export interface CleanPicture {
  readonly body: Buffer;
  readonly mime: string;
  readonly extension: string;
}

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** How each format is written anew: nearly as it was, since what leaves is drawn from it once more. */
const WRITERS: Readonly<Record<Format, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  png: (picture) => picture.png({ compressionLevel: 6 }),
  webp: (picture) => picture.webp({ quality: 92 }),
  avif: (picture) => picture.avif({ quality: 75, effort: 2 }),
  gif: (picture) => picture.gif(),
};

/**
 * A picture drawn anew: turned upright, in sRGB, with nothing but its pixels. sharp writes no metadata unless asked: no
 * EXIF, GPS, XMP, IPTC, thumbnail or comment, and nothing that was hidden behind the picture's end.
 * @throws a refusal for what is no picture, or too large to be opened.
 */
export async function cleanPicture(body: Buffer): Promise<CleanPicture> {
  if (body.byteLength > MOST_BYTES) throw uploadRefused('PICTURE_TOO_LARGE');
  const { format, pixels } = await lookAt(body);
  if (pixels > MOST_PIXELS) throw uploadRefused('PICTURE_TOO_LARGE');
  const upright = sharp(body, { limitInputPixels: MOST_PIXELS, animated: format === 'gif' || format === 'webp' });
  const drawn = format === 'gif' ? upright : upright.autoOrient().toColourspace('srgb'); // films have no side they lie on
  const clean = await WRITERS[format](drawn).toBuffer().catch(unreadable);
  return { body: clean, mime: `image/${format}`, extension: format === 'jpeg' ? '.jpg' : `.${format}` };
}

async function lookAt(body: Buffer): Promise<{ readonly format: Format; readonly pixels: number }> {
  const {
    format,
    compression,
    width,
    height,
    pages = 1,
    pageHeight,
  } = await sharp(body, {
    limitInputPixels: false, // only the header is read here
  })
    .metadata()
    .catch(unreadable);
  const known = format === 'heif' && compression === 'av1' ? 'avif' : format;
  if (!isKnown(known)) throw uploadRefused('UNKNOWN_FILE');
  return { format: known, pixels: width * (pageHeight ?? height) * pages };
}

const isKnown = (format: string): format is Format => Object.hasOwn(WRITERS, format);

function unreadable(): never {
  throw uploadRefused('PICTURE_UNREADABLE');
}
