import type { Language, Video } from '../rendition';
import { wordsIn } from '../words';
import { element, empty, lines, type Markup } from '../xml';
import { caption } from './picture';

/** A video that loads nothing until it is asked, with its captions and its content in words (HTML §4.8.8, WCAG 1.2). */
export function videoHtml(video: Video, language: Language): Markup {
  const words = wordsIn(language);
  return element(
    'figure',
    lines([
      player(video, language),
      transcript(video, language),
      caption(video.caption, `${words.video}: ${video.credit}`),
    ]),
    { class: 'video' },
  );
}

function player(video: Video, language: Language): Markup {
  const [largest] = video.renditions;
  const sources = video.renditions.map(({ href, mediaType }) => empty('source', { src: href, type: mediaType }));
  return element('video', [...sources, track(video, language), download(largest.href, language)], {
    controls: true,
    preload: 'none',
    playsinline: true,
    width: largest.width,
    height: largest.height,
    poster: video.poster?.sizes[0].href,
    crossorigin: video.captions ? 'anonymous' : null, // without it an outlet's page may not read our captions
  });
}

const track = (video: Video, language: Language) =>
  video.captions &&
  empty('track', {
    kind: 'captions',
    src: video.captions.href,
    srclang: language,
    label: wordsIn(language).captions,
    default: true,
  });

/** For a reader whose browser plays no video. */
const download = (href: string, language: Language): Markup =>
  element('a', wordsIn(language).watchFile, { href, rel: 'noopener' });

const transcript = ({ transcript }: Video, language: Language) =>
  transcript && element('details', [element('summary', wordsIn(language).transcript), ...paragraphs(transcript)]);

const paragraphs = (text: string): readonly Markup[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', line));
