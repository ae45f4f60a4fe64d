import { itemUri } from '../../domain/shared/item-uri';
import type { Tombstone } from '../feed';
import { bodyHtml } from '../html';
import type { Language, Rendition } from '../rendition';
import { wordsIn } from '../words';
import { element, empty, lines, type Markup } from '../xml';
import { mediaOf } from './media';

/**
 * One live story as an RSS 2.0 item. The standfirst becomes `description`, the body `content:encoded`; every name of the
 * byline is a `dc:creator`, because `author` must be a mail address.
 */
export const entry = (rendition: Rendition): string => {
  const { title, standfirst, canonicalUrl, publishedAt, versionAt, byline, language, copyrightHolder } = rendition;
  const parts = lines([
    element('title', title),
    element('link', canonicalUrl),
    guid(itemUri(rendition.uuid)),
    element('pubDate', rfc822(publishedAt)),
    element('atom:updated', versionAt.toISOString()),
    ...byline.map(({ name }) => element('dc:creator', name)),
    element('dc:language', language),
    copyrightHolder !== '' && element('dc:rights', `© ${copyrightHolder}`),
    ...categories(rendition),
    standfirst !== '' && element('description', standfirst),
    element('content:encoded', bodyHtml(rendition)),
    enclosure(rendition),
    ...mediaOf(rendition),
  ]);
  return element('item', parts).markup;
};

/** What stands for a killed story: its guid and nothing of its text, so that readers who have it let go of it. */
export const headstone = ({ uri, at }: Tombstone, language: Language): string =>
  element('item', lines([element('title', wordsIn(language).removed), guid(uri), element('pubDate', rfc822(at))]))
    .markup;

/** The item's urn is a name, not an address. */
const guid = (uri: string): Markup => element('guid', uri, { isPermaLink: 'false' });

/** RFC 822 with a year of four digits, as RSS 2.0 prefers. */
export const rfc822 = (instant: Date): string => instant.toUTCString();

const categories = ({ subjects, schemesUrl }: Rendition): readonly Markup[] =>
  subjects.map(({ name }) => element('category', name, { domain: `${schemesUrl}/topics` }));

/** RSS allows one: the video, or the file that a document is. */
const enclosure = ({ video, files }: Rendition) => {
  const file = video?.renditions[0] ?? files[0]?.file;
  return file && empty('enclosure', { url: file.href, length: file.bytes, type: file.mediaType });
};
