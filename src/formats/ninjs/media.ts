import { licenceIn } from '../licences';
import type { Attachment, Language, MediaFile, Picture, Video } from '../rendition';
import { compact, type NinjsAssociation, type NinjsRendition, type NinjsText } from './model';

export type MediaRole = 'cover' | 'video' | 'figure';

/** A picture as an associated object with all its sizes (ninjs 3.1, `associations`, `renditions`). */
export const pictureAssociation = (picture: Picture, rel: MediaRole, language: Language): NinjsAssociation =>
  compact({
    name: picture.caption || picture.alt,
    rel,
    uri: digestUri(picture.sizes[0]),
    type: 'picture' as const,
    usageTerms: licenceIn(language, picture.licence),
    language,
    by: picture.credit,
    descriptions: [...texts('caption', picture.caption), ...texts('alt', picture.alt)],
    renditions: picture.sizes.map((file) => renditionOf(file)),
  });

/** A video with its files, its poster, its captions, and its content in words. */
export const videoAssociation = (video: Video, rel: MediaRole, language: Language): NinjsAssociation =>
  compact({
    name: video.caption || video.credit,
    rel,
    uri: digestUri(video.renditions[0]),
    type: 'video' as const,
    usageTerms: licenceIn(language, video.licence),
    language,
    by: video.credit,
    descriptions: texts('caption', video.caption),
    bodies: texts('transcript', video.transcript),
    renditions: [
      ...video.renditions.map((file) => renditionOf(file, { duration: video.durationSeconds ?? undefined })),
      ...(video.poster ? [renditionOf(video.poster.sizes[0], { name: 'poster' })] : []),
      ...(video.captions ? [renditionOf(video.captions, { name: 'captions' })] : []),
    ],
  });

export const fileAssociation = ({ name, file }: Attachment, language: Language): NinjsAssociation => ({
  name,
  rel: 'file',
  uri: digestUri(file),
  type: 'component',
  language,
  renditions: [renditionOf(file, { title: name })],
});

/** The name of exactly these bytes, wherever they are served from (RFC 6920 §3). */
const digestUri = ({ sha256 }: MediaFile): string =>
  `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

/** One file. Its name says size and kind, in letters that ninjs 1.6 takes as a key too: `1600x900_webp`. */
const renditionOf = (file: MediaFile, more: Partial<NinjsRendition> = {}): NinjsRendition =>
  compact({
    name: [file.width && file.height ? `${file.width}x${file.height}` : 'file', kindOf(file.mediaType)].join('_'),
    href: file.href,
    contentType: file.mediaType,
    width: file.width ?? undefined,
    height: file.height ?? undefined,
    sizeInBytes: file.bytes,
    ...more,
  });

const kindOf = (mediaType: string): string =>
  mediaType
    .replace(/^.*\//, '')
    .replace(/;.*$/, '')
    .replace(/[^a-zA-Z0-9]/g, '_');

const texts = (role: string, value: string | null): readonly NinjsText[] =>
  value ? [{ role, contentType: 'text/plain', value }] : [];
