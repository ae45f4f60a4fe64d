import { helpLine } from '../hotline';
import { printedInstant } from '../instants';
import { oncePerRendition } from '../once';
import type { Rendition } from '../rendition';
import { fill, wordsIn } from '../words';
import { prose, sectionText, videoText, type Paragraph } from './section';

/** The body of a story as plain text: paragraphs with an empty line between them, the help line last. Ends without a line break. */
export const bodyText = oncePerRendition((rendition): string =>
  paragraphs(rendition)
    .map(({ text }) => text)
    .join('\n\n'),
);

/**
 * The words of a story that are its own: what a search looks in. The help line ends every story, and is left out.
 */
export const ownText = (rendition: Rendition): string =>
  [
    rendition.standfirst,
    ...(rendition.video ? videoText(rendition.video, rendition).map(({ text }) => text) : []),
    ...rendition.facts.map(({ label, value }) => `${label}: ${value}`),
    ...rendition.sections
      .filter(({ kind }) => kind !== 'hotline-box')
      .flatMap((section) => sectionText(section, rendition).map(({ text }) => text)),
    ...rendition.byline.map(({ name }) => name),
  ]
    .filter((part) => part !== '')
    .join('\n');

/** How long the body is, captions left out (ninjs 3.1, `charCount` and `wordCount`). Characters are code points. */
export function bodySize(rendition: Rendition): { readonly charCount: number; readonly wordCount: number } {
  const counted = paragraphs(rendition)
    .filter(({ kind }) => kind === 'prose')
    .map(({ text }) => text)
    .join('\n\n');
  return { charCount: [...counted].length, wordCount: counted.split(/\s+/).filter((word) => word !== '').length };
}

const paragraphs = oncePerRendition((rendition): readonly Paragraph[] => [
  ...prose(...opening(rendition)),
  ...(rendition.video ? videoText(rendition.video, rendition) : []),
  ...prose(...rendition.facts.map(({ label, value }) => `${label}: ${value}`)),
  ...rendition.sections.flatMap((section) => sectionText(section, rendition)),
  ...prose(...closing(rendition)),
]);

function opening({ contentWarning, corrections = [], series, column, language }: Rendition): readonly string[] {
  const words = wordsIn(language);
  return [
    contentWarning && `${words.contentWarning}: ${contentWarning}`,
    ...corrections.map(
      ({ title, text, at }) => `${title}\n${text}\n${fill(words.corrected, { at: printedInstant(at, language) })}`,
    ),
    series &&
      fill(series.part === null ? words.series : words.seriesPart, { title: series.title, part: series.part ?? '' }),
    column && fill(words.column, { title: column.title }),
  ].filter((paragraph) => paragraph !== null);
}

function closing(rendition: Rendition): readonly string[] {
  const { language, parts, files, sources, aiAssisted } = rendition;
  const words = wordsIn(language);
  return [
    ...listed(
      words.parts,
      parts.map(({ title, url }) => withAddress(title, url ?? null)),
    ),
    ...listed(
      words.files,
      files.map(({ name, file }) => withAddress(name, file.href)),
    ),
    ...listed(
      words.sources,
      sources.map(({ name, url }) => withAddress(name, url)),
    ),
    ...(aiAssisted ? [words.aiAssisted] : []),
    helpText(rendition),
  ];
}

/** The help line as one paragraph: number, cost, hours, the emergency number, and where else to write. */
function helpText({ hotline, language }: Rendition): string {
  const line = helpLine(hotline, language);
  const words = wordsIn(language);
  const elsewhere = line.contacts.map(({ label, url }) => (url.endsWith(label) ? url : `${label}: ${url}`));
  return [
    `${fill(words.call, { number: line.number })} – ${line.name}. ${line.costLine}. ${line.hours}.`,
    ...elsewhere,
    fill(words.danger, { number: line.emergencyNumber }),
  ].join('\n');
}

const listed = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [[title, ...items.map((item) => `- ${item}`)].join('\n')];

const withAddress = (name: string, url: string | null): string => (url ? `${name} (${url})` : name);
