import { helpLine, helpMessage } from '../hotline';
import type { Picture, Rendition, Section, Video } from '../rendition';
import { fill, wordsIn } from '../words';
import { blocksText } from './blocks';

/** A paragraph of plain text; a caption does not count among a story's words (ninjs 3.1, `wordCount`). */
export interface Paragraph {
  readonly kind: 'prose' | 'caption';
  readonly text: string;
}

export const prose = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text) => ({ kind: 'prose', text }));

/** One section of a body as paragraphs. */
export function sectionText(section: Section, rendition: Rendition): readonly Paragraph[] {
  switch (section.kind) {
    case 'text':
      return prose(...blocksText(section.blocks));
    case 'figure':
      return [pictureText(section.picture, rendition)];
    case 'gallery':
      return [
        ...prose(...(section.title ? [section.title] : [])),
        ...section.pictures.map((picture) => pictureText(picture, rendition)),
      ];
    case 'video':
      return videoText(section.video, rendition);
    case 'fact-box':
      return prose(section.title, ...blocksText(section.blocks));
    case 'pull-quote':
      return prose(`“${section.quote}”${section.attribution ? ` – ${section.attribution}` : ''}`);
    case 'hotline-box':
      return prose(helpMessage(section, helpLine(rendition.hotline, rendition.language), rendition.language));
    case 'embed':
      return prose(embedText(section, rendition));
    default:
      return section satisfies never;
  }
}

/** A video for those who read: its caption, then its content in words. */
export function videoText(video: Video, { language }: Rendition): readonly Paragraph[] {
  const label = wordsIn(language).video;
  return [
    { kind: 'caption', text: captionText(label, video.caption ?? '', video.credit) },
    ...prose(...(video.transcript ? [video.transcript.trim()] : [])),
  ];
}

const pictureText = ({ alt, caption, credit }: Picture, { language }: Rendition): Paragraph => {
  const label = wordsIn(language).picture;
  return { kind: 'caption', text: captionText(label, caption || alt, credit) };
};

const captionText = (label: string, text: string, credit: string): string =>
  `[${label}: ${[text, credit].filter((part) => part !== '').join(' – ')}]`;

const embedText = ({ title, url, provider }: Extract<Section, { kind: 'embed' }>, { language }: Rendition): string =>
  `${title}. ${fill(wordsIn(language).openAt, { provider })}: ${url}`;
