import { printedInstant } from '../instants';
import { oncePerRendition } from '../once';
import type { Correction, Rendition } from '../rendition';
import { fill, wordsIn } from '../words';
import { element, inline, lines, type Child, type Markup } from '../xml';
import { link } from './blocks';
import { hotlineBox } from './hotline';
import { sectionHtml } from './section';
import { videoHtml } from './video';

/**
 * The body of a story as HTML that any outlet may place in its page: no script, no style, no frame, every text escaped.
 * Well-formed as XML too. It begins with the content warning and ends with the help line, always.
 */
export const bodyHtml = (rendition: Rendition): string => body(rendition).markup;

export const body = oncePerRendition((rendition): Markup =>
  lines([
    contentWarning(rendition),
    ...(rendition.corrections ?? []).map((correction) => correctionNote(correction, rendition)),
    belonging(rendition),
    rendition.video && videoHtml(rendition.video, rendition.language),
    facts(rendition),
    ...rendition.sections.map((section) => sectionHtml(section, rendition)),
    parts(rendition),
    files(rendition),
    sources(rendition),
    rendition.aiAssisted && element('p', element('small', wordsIn(rendition.language).aiAssisted), { class: 'ai' }),
    hotlineBox(rendition),
  ]),
);

const contentWarning = ({ contentWarning, language }: Rendition): Child =>
  contentWarning &&
  element('p', [element('strong', `${wordsIn(language).contentWarning}:`), ' ', contentWarning], {
    class: 'content-warning',
    role: 'note',
  });

/** The story stands, amended, and says so. */
const correctionNote = ({ title, text, at }: Correction, { language }: Rendition): Markup =>
  element(
    'aside',
    [
      element('h2', title),
      element('p', text),
      element('p', element('small', fill(wordsIn(language).corrected, { at: printedInstant(at, language) }))),
    ],
    { class: 'correction' },
  );

const belonging = ({ series, column, language }: Rendition): Child => {
  const words = wordsIn(language);
  const phrases = [
    series &&
      fill(series.part === null ? words.series : words.seriesPart, { title: series.title, part: series.part ?? '' }),
    column && fill(words.column, { title: column.title }),
  ].filter((phrase) => phrase !== null);
  return phrases.length > 0 && element('p', phrases.join(' · '), { class: 'belonging' });
};

const facts = ({ facts }: Rendition): Child =>
  facts.length > 0 &&
  element(
    'dl',
    facts.map(({ label, value }) => inline([element('dt', label), element('dd', link(value, value))])),
    { class: 'facts' },
  );

const parts = ({ parts, profile, language }: Rendition): Child =>
  titledList(
    wordsIn(language).parts,
    profile === 'article-series' ? 'ol' : 'ul',
    parts.map((part) => (part.url ? link(part.url, part.title) : part.title)),
  );

const files = ({ files, language }: Rendition): Child =>
  titledList(
    wordsIn(language).files,
    'ul',
    files.map(({ name, file }) => inline([link(file.href, name), ` (${file.mediaType}, ${kilobytes(file.bytes)})`])),
  );

const sources = ({ sources, language }: Rendition): Child =>
  titledList(
    wordsIn(language).sources,
    'ul',
    sources.map(({ name, url }) => (url ? link(url, name) : name)),
  );

const titledList = (title: string, tag: 'ol' | 'ul', items: readonly Child[]): Child =>
  items.length > 0 &&
  lines([
    element('h2', title),
    element(
      tag,
      items.map((item) => element('li', item)),
    ),
  ]);

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;
