import sharp from 'sharp';

/** A file as outlets may have it: nothing but what is to be seen. Pixels. */
export interface Variant {
  readonly name: string;
  readonly body: Buffer;
  readonly extension: string;
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Largest first. The name is stored: a new width is a new name. */
const WIDTHS = { w1600: 1600, w960: 960, w480: 480 } as const;
const LARGEST = 'w1600';
const MAX_PIXELS = 50_000_000;
const JPEG = { quality: 82, chromaSubsampling: '4:2:0' } as const;

/**
 * A picture in every width that is not larger than itself, turned upright, with no metadata: sharp writes none unless
 * asked (no EXIF, GPS, XMP, IPTC, thumbnail). Pictures with transparency stay PNG, all others become JPEG.
 */
export async function pictureVariants(original: Buffer): Promise<readonly Variant[]> {
  const { autoOrient, hasAlpha } = await sharp(original, { limitInputPixels: MAX_PIXELS }).metadata();
  const wanted = Object.entries(WIDTHS).filter(([name, pixels]) => pixels < autoOrient.width || name === LARGEST);
  return Promise.all(wanted.map(([name, pixels]) => pictureVariant(original, name, pixels, hasAlpha)));
}

/** The same in one width. */
export async function cleanPicture(original: Buffer, pixels: number): Promise<Variant> {
  const { hasAlpha } = await sharp(original, { limitInputPixels: MAX_PIXELS }).metadata();
  return pictureVariant(original, `w${pixels}`, pixels, hasAlpha);
}

async function pictureVariant(original: Buffer, name: string, pixels: number, hasAlpha: boolean): Promise<Variant> {
  const upright = sharp(original, { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize({ width: pixels, withoutEnlargement: true })
    .toColourspace('srgb');
  const encoded = hasAlpha ? upright.png({ compressionLevel: 9 }) : upright.jpeg(JPEG);
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const type = hasAlpha ? { extension: 'png', mediaType: 'image/png' } : { extension: 'jpg', mediaType: 'image/jpeg' };
  return { name, body: data, ...type, width: info.width, height: info.height };
}
