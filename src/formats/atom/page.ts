import { joined, type FeedFrame, type FeedPage, type Frame } from '../feed';
import { element, empty, escaped, lines } from '../xml';
import { deletedEntry } from './entry';

/** A whole Atom document from entries that are finished already (RFC 4287 §4.1.1). */
export const page = ({ entries, ...around }: FeedPage): string => joined(frame(around), entries);

/** What stands around the entries. The tombstones come last (RFC 6721 §5). */
export function frame(around: FeedFrame): Frame {
  const language = escaped(around.channel.language);
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<feed${NAMESPACES} xml:lang="${language}">\n${about(around)}\n`,
    separator: '\n',
    tail: `\n${around.tombstones.map((tombstone) => `${deletedEntry(tombstone)}\n`).join('')}</feed>\n`,
  };
}

const NAMESPACES = ' xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"';

/** The feed is named by its channel's page, which stays the same from page to page (RFC 5005 §3). */
const about = ({ channel, selfUrl, homeUrl, nextUrl, firstUrl, hubUrl, updatedAt }: FeedFrame): string =>
  lines([
    element('id', homeUrl),
    element('title', channel.title),
    element('subtitle', channel.description),
    element('updated', updatedAt.toISOString()),
    element('author', element('name', channel.title)),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
    empty('link', { rel: 'alternate', href: homeUrl }),
    hubUrl && empty('link', { rel: 'hub', href: hubUrl }),
    nextUrl && empty('link', { rel: 'next', type: 'application/atom+xml', href: nextUrl }),
    firstUrl && empty('link', { rel: 'first', type: 'application/atom+xml', href: firstUrl }),
  ]).markup;
