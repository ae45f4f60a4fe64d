import { joined, type FeedFrame, type FeedPage, type Frame, type Tombstone } from '../feed';

/** A whole JSON Feed 1.1 from entries that are finished already. */
export const page = ({ entries, ...around }: FeedPage): string => joined(frame(around), entries);

/** What stands around the entries. `items` comes last, so that they can be laid in as they are. */
export function frame(around: FeedFrame): Frame {
  const { channel, selfUrl, homeUrl, nextUrl, hubUrl, updatedAt, tombstones } = around;
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: homeUrl,
    feed_url: selfUrl,
    next_url: nextUrl ?? undefined,
    language: channel.language,
    hubs: hubUrl ? [{ type: 'WebSub', url: hubUrl }] : undefined,
    _awareness: {
      channel: channel.key,
      updatedAt: updatedAt.toISOString(),
      tombstones: tombstones.map(tombstone),
    },
  });
  return { head: `${head.slice(0, -1)},"items":[`, separator: ',', tail: ']}' };
}

const tombstone = ({ uri, version, at, op, reason }: Tombstone) => ({ uri, version, at: at.toISOString(), op, reason });
