import { licenceIn } from '../licences';
import type { Language, MediaFile, Picture, Rendition, Video } from '../rendition';
import { element, empty, lines, type Child, type Markup } from '../xml';

/** The video and the cover of a story (Media RSS 1.5.1). Sizes of one picture are a group; one size stands alone. */
export const mediaOf = ({ video, cover, language }: Rendition): readonly Markup[] => [
  ...(video ? [videoMedia(video, language)] : []),
  ...(cover ? [pictureMedia(cover, language)] : []),
];

const videoMedia = (video: Video, language: Language): Markup =>
  groupOrOne(video.renditions, { medium: 'video', duration: video.durationSeconds }, [
    video.caption && element('media:description', video.caption, { type: 'plain' }),
    ...rights(video.credit, video.licence, language),
    video.poster && thumbnail(video.poster.sizes[0]),
    video.captions &&
      empty('media:subTitle', { type: video.captions.mediaType, lang: language, href: video.captions.href }),
  ]);

const pictureMedia = (picture: Picture, language: Language): Markup =>
  groupOrOne(picture.sizes, { medium: 'image', duration: null }, [
    element('media:title', picture.alt, { type: 'plain' }),
    picture.caption && element('media:description', picture.caption, { type: 'plain' }),
    ...rights(picture.credit, picture.licence, language),
  ]);

interface Kind {
  readonly medium: 'image' | 'video';
  readonly duration: number | null;
}

/** A `media:group` is for two or more files of the same content. */
function groupOrOne(files: readonly MediaFile[], kind: Kind, about: readonly Child[]): Markup {
  const [only, ...others] = files;
  if (only && others.length === 0) return element('media:content', lines(about), attributes(only, kind));
  const contents = files.map((file, index) =>
    empty('media:content', { ...attributes(file, kind), isDefault: index === 0 ? 'true' : null }),
  );
  return element('media:group', lines([...contents, ...about]));
}

const attributes = ({ href, bytes, mediaType, width, height }: MediaFile, { medium, duration }: Kind) => ({
  url: href,
  fileSize: bytes,
  type: mediaType,
  medium,
  duration,
  width,
  height,
});

const rights = (credit: string, licence: string, language: Language): readonly Markup[] => [
  element('media:credit', credit),
  element('media:copyright', licenceIn(language, licence)),
];

const thumbnail = ({ href, width, height }: MediaFile): Markup =>
  empty('media:thumbnail', { url: href, width, height });
