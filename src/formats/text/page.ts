import { printedInstant } from '../instants';
import type { Rendition } from '../rendition';
import { wordsIn } from '../words';
import { bodyText } from './body';

/** A whole story as plain text: headline, standfirst, byline, body, and where it came from. */
export function page(rendition: Rendition): string {
  const { title, standfirst, byline, publishedAt, canonicalUrl, language } = rendition;
  const signature = [...byline.map(({ name }) => name), printedInstant(publishedAt, language)].join(', ');
  const origin = `${wordsIn(language).source}: ${canonicalUrl}`;
  return `${[title, standfirst, signature, bodyText(rendition), origin].filter((part) => part !== '').join('\n\n')}\n`;
}
