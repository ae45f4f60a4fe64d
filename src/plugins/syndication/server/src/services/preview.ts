import type { Core, UID } from '@strapi/strapi';
import type { MediaFile, Rendition } from '../../../../../formats/rendition';
import { cleanPicture } from '../media/variants';
import { hotlineFacts } from '../read-model/hotline';
import { itemRow, type ItemRow } from '../read-model/rows';
import {
  COLUMN,
  containerItem,
  correctionsOf,
  partsOf,
  prerequisitesOf,
  SERIES,
  translationsOf,
} from '../read-model/surroundings';
import { buildRendition, type ItemIdentity } from '../rendition/build';
import type { LibraryFile, StoryEntry } from '../rendition/entry';
import { syndicationOf, type SyndicatedType } from '../syndicated-types';
import type { Syndication } from '../syndication';

/** A story that is not out: as the newsroom has it, whole, and where its files are to be seen meanwhile. */
export interface UnpublishedStory {
  readonly uid: UID.ContentType;
  readonly entry: StoryEntry;
  /** Where the page finds a file. */
  hrefOf(file: LibraryFile): string;
}

/** An item that never was: nothing can be asked for under this name (RFC 9562 §5.9). */
const NO_ITEM = '00000000-0000-0000-0000-000000000000';
const PREVIEW_WIDTH = 960;

/** Shows what a publication would make of a story. Reads alone: nothing of it enters the read model. */
export const preview =
  (syndication: () => Syndication) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    /** @returns `null` for a type that no outlet is sent. */
    async rendition({ uid, entry, hrefOf }: UnpublishedStory): Promise<Rendition | null> {
      const type = syndicationOf(strapi, uid);
      if (!type) return null;
      const { reader, config } = syndication();
      const { documentId, locale } = entry;
      const where = { content_type: uid, document_id: documentId, locale };
      const row = await reader('syndication_items').where(where).first();
      const item = row ? itemRow(row) : null;
      const container = (name: string) => Object(entry[name]).documentId ?? null;
      return buildRendition(entry, identityOf(type, item, entry), {
        publicUrl: config.publicUrl,
        hotline: await hotlineFacts(strapi),
        channels: [],
        series: await containerItem(reader, SERIES, container('series'), locale, entry.seriesPart ?? null),
        column: await containerItem(reader, COLUMN, container('column'), locale, null),
        parts: uid === SERIES ? await partsOf(reader, documentId, locale) : [],
        translations: await translationsOf(reader, where),
        prerequisites: await prerequisitesOf(reader, entry),
        corrections: item ? await correctionsOf(reader, item.uuid) : [],
        filesOf: async (file) => [fileAt(hrefOf(file), file)],
      });
    },

    /** A picture without anything but what is to be seen, as a reader would get it. */
    picture: (original: Buffer) => cleanPicture(original, PREVIEW_WIDTH),
  });

function identityOf({ profile }: SyndicatedType, item: ItemRow | null, entry: StoryEntry): ItemIdentity {
  const now = new Date();
  const embargo = entry.embargoUntil ? new Date(entry.embargoUntil) : now;
  return {
    uuid: item?.uuid ?? NO_ITEM,
    version: (item?.version ?? 0) + 1,
    profile,
    publishedAt: item ? new Date(item.published_at) : new Date(Math.max(now.getTime(), embargo.getTime())),
    versionAt: now,
  };
}

/** The size is left out: a picture may still have to be turned upright. */
const fileAt = (href: string, { mime, hash }: LibraryFile): MediaFile => ({
  ...{ href, sha256: hash, mediaType: mime.startsWith('image/') ? 'image/jpeg' : mime },
  ...{ bytes: 0, width: null, height: null },
});
