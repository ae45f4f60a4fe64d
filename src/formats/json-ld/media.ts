import { licenceIn } from '../licences';
import type { Language, MediaFile, Picture, Video } from '../rendition';
import type { JsonLd } from './model';

/** A picture with whose it is and what may be done with it (schema.org/ImageObject). */
export const imageObject = (picture: Picture, language: Language): JsonLd => ({
  '@type': 'ImageObject',
  url: picture.sizes[0].href,
  ...fileOf(picture.sizes[0]),
  caption: picture.caption ?? undefined,
  description: picture.alt,
  creditText: picture.credit,
  license: licence(picture.licence, language),
});

/** What a video says of itself beside the story around it (schema.org/VideoObject). */
export const videoProperties = (video: Video, language: Language): JsonLd => ({
  ...fileOf(video.renditions[0]),
  duration: video.durationSeconds === null ? undefined : `PT${video.durationSeconds}S`,
  thumbnailUrl: video.poster?.sizes[0].href,
  transcript: video.transcript ?? undefined,
  caption: video.captions ? { '@type': 'MediaObject', ...fileOf(video.captions), inLanguage: language } : undefined,
  creditText: video.credit,
  license: licence(video.licence, language),
});

export const mediaObject = (name: string, file: MediaFile): JsonLd => ({
  '@type': 'MediaObject',
  name,
  ...fileOf(file),
});

const fileOf = ({ href, mediaType, bytes, width, height, sha256 }: MediaFile): JsonLd => ({
  contentUrl: href,
  encodingFormat: mediaType,
  contentSize: `${bytes} B`,
  sha256,
  width: width ?? undefined,
  height: height ?? undefined,
});

/** By name: the newsroom records which licence it is, not which edition of it. */
const licence = (code: string, language: Language): JsonLd => ({
  '@type': 'CreativeWork',
  name: licenceIn(language, code),
});
