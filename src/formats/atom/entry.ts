import { itemUri } from '../../domain/shared/item-uri';
import type { Tombstone } from '../feed';
import { bodyHtml } from '../html';
import type { Rendition } from '../rendition';
import { element, empty, lines, type Markup } from '../xml';

/** One live story as an Atom entry (RFC 4287 §4.1.2). The standfirst becomes `summary`. */
export const entry = (rendition: Rendition): string => {
  const { title, standfirst, publishedAt, versionAt, copyrightHolder, language } = rendition;
  const parts = lines([
    element('id', itemUri(rendition.uuid)),
    element('title', title),
    element('updated', versionAt.toISOString()),
    element('published', publishedAt.toISOString()),
    ...authors(rendition),
    ...links(rendition),
    ...categories(rendition),
    copyrightHolder !== '' && element('rights', `© ${copyrightHolder}`),
    standfirst !== '' && element('summary', standfirst),
    element('content', bodyHtml(rendition), { type: 'html' }),
  ]);
  return element('entry', parts, { 'xml:lang': language }).markup;
};

/** One story that ended as a deleted-entry (RFC 6721 §3). Never carries the text that is gone. */
export const deletedEntry = ({ uri, at, reason }: Tombstone): string =>
  element('at:deleted-entry', reason && element('at:comment', reason.text), { ref: uri, when: at.toISOString() })
    .markup;

/** An entry has an author (RFC 4287 §4.1.2): the byline, or who answers for it. */
const authors = ({ byline, copyrightHolder }: Rendition): readonly Markup[] => {
  const names = byline.length > 0 ? byline.map(({ name }) => name) : [copyrightHolder].filter((name) => name !== '');
  return names.map((name) => element('author', element('name', name)));
};

/** The page for readers, the item for machines, and the files that go with it (RFC 4287 §4.2.7). */
const links = ({ canonicalUrl, itemUrl, language, video, files, cover }: Rendition): readonly Markup[] => [
  empty('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: canonicalUrl }),
  empty('link', { rel: 'alternate', type: 'application/json', href: itemUrl }),
  ...[...(video?.renditions ?? []), ...files.map(({ file }) => file), ...(cover ? [cover.sizes[0]] : [])].map((file) =>
    empty('link', { rel: 'enclosure', type: file.mediaType, length: file.bytes, href: file.href }),
  ),
];

const categories = ({ subjects, schemesUrl }: Rendition): readonly Markup[] =>
  subjects.map(({ code, name }) => empty('category', { term: code, scheme: `${schemesUrl}/topics`, label: name }));
