import { printedInstant } from '../instants';
import type { Rendition } from '../rendition';
import { fill, wordsIn } from '../words';
import { element, empty, finished, inline, lines, type Child, type Markup } from '../xml';
import { link } from './blocks';
import { body } from './body';
import { figureHtml } from './picture';
import { PAGE_STYLE } from './style';

/**
 * A story as a page of its own: complete, without script, readable at 320 px, in the dark and on paper. The style is
 * inline; `PAGE_STYLE` is its exact text, for a Content-Security-Policy hash.
 */
export const page = (rendition: Rendition): string => pageWith(rendition, { head: [], top: [] });

/** What somebody else puts into a page: at the end of its head, and above its story. */
export interface PageParts {
  readonly head: readonly Markup[];
  readonly top: readonly Markup[];
}

export const pageWith = (rendition: Rendition, parts: PageParts): string =>
  `<!doctype html>\n${element('html', lines([head(rendition, parts), bodyElement(rendition, parts)]), { lang: rendition.language }).markup}\n`;

const head = ({ title, standfirst, canonicalUrl, translations }: Rendition, { head: more }: PageParts): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      empty('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', title),
      empty('meta', { name: 'description', content: standfirst }),
      empty('link', { rel: 'canonical', href: canonicalUrl }),
      ...translations.map(
        ({ url, language }) => url && empty('link', { rel: 'alternate', hreflang: language, href: url }),
      ),
      element('style', finished(PAGE_STYLE)),
      ...more,
    ]),
  );

const bodyElement = (rendition: Rendition, { top }: PageParts): Markup => {
  const article = element('article', lines([header(rendition), body(rendition), footer(rendition)]));
  return element('body', lines([...top, element('main', article)]));
};

const header = (rendition: Rendition): Markup =>
  element(
    'header',
    lines([
      rendition.desk && element('p', rendition.desk.name, { class: 'desk' }),
      element('h1', rendition.title),
      rendition.standfirst !== '' && element('p', rendition.standfirst, { class: 'standfirst' }),
      element('p', signature(rendition), { class: 'signature' }),
      embargo(rendition),
      rendition.cover && figureHtml(rendition.cover, rendition.language),
    ]),
  );

/** Who, when, and when again if it changed. */
const signature = ({ byline, publishedAt, versionAt, version, language }: Rendition): readonly Child[] => {
  const names = byline.map(({ name }) => name).join(', ');
  const updated = version > 1 && fill(wordsIn(language).updated, { at: printedInstant(versionAt, language) });
  return [names, names && ' · ', time(publishedAt, printedInstant(publishedAt, language)), updated && ` · ${updated}`];
};

const time = (instant: Date, text: string): Markup => element('time', text, { datetime: instant.toISOString() });

/** Only in a version that was made before the embargo lifted: later ones go to everyone. */
const embargo = ({ embargoUntil, versionAt, language }: Rendition): Child =>
  embargoUntil !== null &&
  embargoUntil > versionAt &&
  element('p', element('strong', fill(wordsIn(language).embargo, { at: printedInstant(embargoUntil, language) })), {
    class: 'embargo',
  });

const footer = (rendition: Rendition): Markup => {
  const { copyrightHolder, publishedAt, canonicalUrl, language } = rendition;
  const words = wordsIn(language);
  const notice = fill(words.notice, { year: publishedAt.getUTCFullYear(), holder: copyrightHolder });
  return element(
    'footer',
    lines([
      element('p', notice),
      element('p', [`${words.source}: `, link(canonicalUrl, canonicalUrl)]),
      translations(rendition),
    ]),
  );
};

const translations = ({ translations, language }: Rendition): Child => {
  const links = translations.flatMap(({ title, url, language: lang }) =>
    url ? [element('a', title, { href: url, hreflang: lang, lang, rel: 'noopener' })] : [],
  );
  return links.length > 0 && element('p', [`${wordsIn(language).otherLanguage}: `, inline(links)]);
};
