import sharp, { type Sharp } from 'sharp';
import { ceilingBytes, type RenditionName } from '../../../../../domain/hotline/size';

/** Tried in turn until the picture is light enough. PNG has no quality to give away. */
const QUALITIES = [90, 80, 70, 60, 50, 40] as const;

const encode = (svg: Buffer, format: RenditionName['format'], quality: number): Sharp => {
  const picture = sharp(svg).flatten().toColourspace('srgb');
  switch (format) {
    case 'png':
      return picture.png({ compressionLevel: 9, adaptiveFiltering: false });
    case 'webp':
      return picture.webp({ quality, effort: 2 });
    case 'avif':
      return picture.avif({ quality: quality - 25, effort: 2, chromaSubsampling: '4:4:4' });
    case 'jpg':
      return picture.jpeg({ quality, chromaSubsampling: '4:4:4', progressive: true });
    default:
      return format satisfies never;
  }
};

/** A drawing as a picture of its kind, no heavier than an ad server takes. @throws when it cannot be made light enough. */
export async function rasterise(svg: string, name: RenditionName): Promise<Buffer> {
  const source = Buffer.from(svg);
  const ceiling = ceilingBytes(name);
  for (const quality of QUALITIES) {
    const body = await encode(source, name.format, quality).toBuffer();
    if (body.byteLength <= ceiling) return body;
  }
  throw new Error(`No ${name.format} of ${name.size.width}x${name.size.height} is within ${ceiling} bytes.`);
}
