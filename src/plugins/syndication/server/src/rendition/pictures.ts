import type { MediaFile, Picture, Section, Video } from '../../../../../formats/rendition';
import { embedProvider } from '../../../../../domain/story/embed';
import { oneByOne } from '../../../../../server/one-by-one';
import type { FigureEntry, LibraryFile, SectionEntry, VideoEntry } from './entry';

/** Finds the clean files of an original, widest first. */
export type FilesOf = (file: LibraryFile) => Promise<readonly MediaFile[]>;

const nonEmpty = (files: readonly MediaFile[]): readonly [MediaFile, ...MediaFile[]] | null => {
  const [first, ...rest] = files;
  return first ? [first, ...rest] : null;
};

/** A figure without its picture is left out: the picture was deleted from the media library. */
export async function pictureOf(figure: FigureEntry | null | undefined, filesOf: FilesOf): Promise<Picture | null> {
  if (!figure?.image) return null;
  const sizes = nonEmpty(await filesOf(figure.image));
  const { alt, caption, credit, licence } = figure;
  return sizes && { alt, caption, credit, licence, sizes };
}

export async function picturesOf(figures: readonly FigureEntry[], filesOf: FilesOf): Promise<readonly Picture[]> {
  const pictures = await oneByOne(figures, (figure) => pictureOf(figure, filesOf));
  return pictures.filter((picture): picture is Picture => picture !== null);
}

export async function videoOf(video: VideoEntry | null | undefined, filesOf: FilesOf): Promise<Video | null> {
  if (!video?.file) return null;
  const renditions = nonEmpty(await filesOf(video.file));
  if (!renditions) return null;
  const { caption, credit, licence, durationSeconds, transcript } = video;
  const poster = await pictureOf({ ...video, image: video.poster, alt: video.posterAlt ?? '', caption: null }, filesOf);
  const captions = video.captions ? ((await filesOf(video.captions))[0] ?? null) : null;
  return { caption, credit, licence, durationSeconds, transcript, renditions, poster, captions };
}

export async function sectionsOf(body: readonly SectionEntry[], filesOf: FilesOf): Promise<readonly Section[]> {
  const sections = await oneByOne(body, (section) => sectionOf(section, filesOf));
  return sections.filter((section): section is Section => section !== null);
}

async function sectionOf(section: SectionEntry, filesOf: FilesOf): Promise<Section | null> {
  switch (section.__component) {
    case 'section.text':
      return { kind: 'text', blocks: section.body };
    case 'section.figure': {
      const picture = await pictureOf(section, filesOf);
      return picture && { kind: 'figure', picture };
    }
    case 'section.gallery':
      return { kind: 'gallery', title: section.title, pictures: await picturesOf(section.figures, filesOf) };
    case 'section.video': {
      const video = await videoOf(section, filesOf);
      return video && { kind: 'video', video };
    }
    case 'section.fact-box':
      return { kind: 'fact-box', title: section.title, blocks: section.body };
    case 'section.pull-quote':
      return { kind: 'pull-quote', quote: section.quote, attribution: section.attribution };
    case 'section.hotline-box':
      return { kind: 'hotline-box', audience: section.audience, message: section.message };
    case 'section.embed': {
      const provider = embedProvider(section.url);
      return provider === null ? null : { kind: 'embed', url: section.url, title: section.title, provider };
    }
    default:
      return section satisfies never;
  }
}
