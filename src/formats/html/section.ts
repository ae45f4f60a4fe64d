import type { Rendition, Section } from '../rendition';
import { fill, wordsIn } from '../words';
import { element, lines, type Markup } from '../xml';
import { blocksHtml, link } from './blocks';
import { hotlineSection } from './hotline';
import { figureHtml, galleryHtml } from './picture';
import { videoHtml } from './video';

/** One section of a body. */
export function sectionHtml(section: Section, rendition: Rendition): Markup {
  const { language } = rendition;
  switch (section.kind) {
    case 'text':
      return blocksHtml(section.blocks);
    case 'figure':
      return figureHtml(section.picture, language);
    case 'gallery':
      return galleryHtml(section.title, section.pictures, language);
    case 'video':
      return videoHtml(section.video, language);
    case 'fact-box':
      return factBox(section);
    case 'pull-quote':
      return pullQuote(section);
    case 'hotline-box':
      return hotlineSection(section, rendition);
    case 'embed':
      return embed(section, rendition);
    default:
      return section satisfies never;
  }
}

const factBox = ({ title, blocks }: Extract<Section, { kind: 'fact-box' }>): Markup =>
  element('aside', lines([element('h2', title), blocksHtml(blocks)]), { class: 'fact-box' });

const pullQuote = ({ quote, attribution }: Extract<Section, { kind: 'pull-quote' }>): Markup =>
  element('figure', [element('blockquote', element('p', quote)), attribution && element('figcaption', attribution)], {
    class: 'pull-quote',
  });

/** A link in the place of someone else's player: a reader is not shown to a third party before asking for it. */
const embed = ({ url, title, provider }: Extract<Section, { kind: 'embed' }>, { language }: Rendition): Markup =>
  element('p', [element('strong', title), ' ', link(url, fill(wordsIn(language).openAt, { provider }))], {
    class: 'embed',
  });
