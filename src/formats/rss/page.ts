import { joined, type FeedFrame, type FeedPage, type Frame } from '../feed';
import { element, empty, lines } from '../xml';
import { headstone, rfc822 } from './entry';

/** A whole RSS 2.0 document from items that are finished already. */
export const page = ({ entries, ...around }: FeedPage): string => joined(frame(around), entries);

/** What stands around the items. The headstones of killed stories come last. */
export function frame(around: FeedFrame): Frame {
  const { channel, tombstones } = around;
  const headstones = tombstones
    .filter(({ op }) => op === 'kill')
    .map((tombstone) => headstone(tombstone, channel.language));
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${NAMESPACES}>\n<channel>\n${about(around)}\n`,
    separator: '\n',
    tail: `\n${headstones.map((item) => `${item}\n`).join('')}</channel>\n</rss>\n`,
  };
}

const NAMESPACES = [
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['media', 'http://search.yahoo.com/mrss/'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

const about = ({ channel, selfUrl, homeUrl, nextUrl, firstUrl, hubUrl, updatedAt }: FeedFrame): string =>
  lines([
    element('title', channel.title),
    element('link', homeUrl),
    element('description', channel.description),
    element('language', channel.language),
    element('lastBuildDate', rfc822(updatedAt)),
    empty('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }),
    hubUrl && empty('atom:link', { rel: 'hub', href: hubUrl }),
    nextUrl && empty('atom:link', { rel: 'next', type: 'application/rss+xml', href: nextUrl }),
    firstUrl && empty('atom:link', { rel: 'first', type: 'application/rss+xml', href: firstUrl }),
  ]).markup;
