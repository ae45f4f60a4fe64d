import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Newsroom } from '../harness';

/** A file in the media library. */
export interface Upload {
  readonly id: number;
  readonly documentId: string;
  /** In the folder of originals. */
  readonly fileName: string;
}

export interface Picture extends Upload {
  /** As a story's `cover`, or a figure of its body. */
  readonly figure: Readonly<Record<string, unknown>>;
}

interface PictureOptions {
  readonly body?: Buffer;
  readonly mime?: string;
  /** As the media library knows it. */
  readonly alt?: string;
}

/** A new picture of a few pixels: `await aPicture().in(newsroom)`. */
export const aPicture = ({ body, mime = 'image/jpeg', alt }: PictureOptions = {}) => ({
  async in(newsroom: Newsroom): Promise<Picture> {
    const upload = await putInLibrary(newsroom, { body: body ?? (await pixels().jpeg().toBuffer()), mime, alt });
    return { ...upload, figure: aFigure(upload.id) };
  },
});

export const aFigure = (image: number) => ({
  image,
  alt: 'Minh họa',
  credit: 'Tòa soạn',
  licence: 'own',
  declaration: 'no-people',
});

/** No two are alike, so that no two share a file. */
export const pixels = ({ width = 40, height = 20 } = {}) => {
  const [r = 0, g = 0, b = 0] = Buffer.from(randomUUID().replaceAll('-', ''), 'hex');
  return sharp({ create: { width, height, channels: 3, background: { r, g, b } } });
};

interface Arrival extends PictureOptions {
  readonly body: Buffer;
  readonly mime: string;
  /** The id of the file it takes the place of. */
  readonly replaces?: number;
}

/** Through the upload plugin, as an editor's browser does. */
export async function putInLibrary({ strapi }: Newsroom, { body, mime, alt, replaces }: Arrival): Promise<Upload> {
  const name = `${randomUUID()}.${mime.split('/')[1]}`;
  const filepath = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'awareness-upload-')), name);
  await fs.writeFile(filepath, body);
  const file = { filepath, originalFilename: name, mimetype: mime, size: body.byteLength };
  const uploads = strapi.plugin('upload').service('upload');
  const fileInfo = { name, alternativeText: alt ?? null };
  const kept = replaces
    ? await uploads.replace(replaces, { data: { fileInfo }, file })
    : (await uploads.upload({ data: { fileInfo }, files: [file] }))[0];
  await fs.rm(path.dirname(filepath), { recursive: true });
  return { id: kept.id, documentId: kept.documentId, fileName: `${kept.hash}${kept.ext}` };
}
