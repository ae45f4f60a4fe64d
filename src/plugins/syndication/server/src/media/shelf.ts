import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { MediaFile } from '../../../../../formats/rendition';
import type { LibraryFile } from '../rendition/entry';
import { originals } from '../neighbours';
import type { FileStore } from './file-store';
import { pictureVariants, type Variant } from './variants';

interface MediaRow {
  readonly sha256: string;
  readonly extension: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

const AS_IS = 'as-is';

/** The clean files made from the media library. Each original is drawn once; what was drawn is found again by its source. */
export const mediaShelf = (strapi: Core.Strapi, store: FileStore, mediaUrl: string) => {
  /** An original is a new one when its bytes were replaced: the media library then changes its `updatedAt`. */
  const sourceOf = (file: LibraryFile) => `${file.hash}:${Date.parse(file.updatedAt)}`;

  const present = ({ sha256, extension, media_type, bytes, width, height }: MediaRow): MediaFile => ({
    href: `${mediaUrl}/${sha256}.${extension}`,
    sha256,
    mediaType: media_type,
    bytes,
    width,
    height,
  });

  async function find(knex: Knex, file: LibraryFile): Promise<MediaFile[]> {
    const rows: MediaRow[] = await knex('syndication_media_sources as source')
      .join('syndication_media as media', 'media.sha256', 'source.sha256')
      .where('source.source', sourceOf(file))
      .select('media.*');
    return rows.map(present).sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  }

  async function make(knex: Knex, file: LibraryFile): Promise<MediaFile[]> {
    const original = await originals(strapi).read(file);
    const variants = file.mime.startsWith('image/') ? await pictureVariants(original) : [asIs(file, original)];
    for (const variant of variants) await keep(knex, file, variant);
    return find(knex, file);
  }

  async function keep(knex: Knex, file: LibraryFile, variant: Variant): Promise<void> {
    const { sha256, bytes } = await store.put(variant.body);
    const { extension, mediaType: media_type, width, height } = variant;
    await knex('syndication_media')
      .insert({ sha256, extension, media_type, bytes, width, height, removed_at: null })
      .onConflict('sha256')
      .merge(['removed_at']);
    const source = { source: sourceOf(file), variant: variant.name, sha256 };
    await knex('syndication_media_sources').insert(source).onConflict(['source', 'variant']).merge();
  }

  return {
    /** The clean files of an original, widest first; drawn now if they were not yet. */
    async of(knex: Knex, file: LibraryFile): Promise<MediaFile[]> {
      const found = await find(knex, file);
      return found.length > 0 ? found : make(knex, file);
    },
  };
};

export type MediaShelf = ReturnType<typeof mediaShelf>;

/** By what a file is, not by what it is called. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['video/mp4', 'mp4'],
  ['video/webm', 'webm'],
  ['text/vtt', 'vtt'],
  ['application/pdf', 'pdf'],
]);

const asIs = (file: LibraryFile, body: Buffer): Variant => ({
  name: AS_IS,
  body,
  extension: EXTENSIONS.get(file.mime) ?? 'bin',
  mediaType: file.mime,
  width: file.width,
  height: file.height,
});
