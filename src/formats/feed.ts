import type { Language } from './rendition';

/** What stands around the entries of a feed: the channel, its links, and what it has lost. */
export interface FeedFrame {
  readonly channel: FeedChannel;
  /** The address this page was asked for by, with its parameters. */
  readonly selfUrl: string;
  /** A page about the channel, for people. */
  readonly homeUrl: string;
  /** Older entries (RFC 5005 §3); `null` on the last page. */
  readonly nextUrl: string | null;
  /** The first page, where this is another one (RFC 5005 §3). */
  readonly firstUrl?: string | null;
  /** Where a change can be subscribed to (WebSub §4); `null` for a feed that is not public. */
  readonly hubUrl: string | null;
  /** When something last happened in the channel. */
  readonly updatedAt: Date;
  readonly tombstones: readonly Tombstone[];
}

export interface FeedPage extends FeedFrame {
  /** Finished entries as this format wrote them; they are joined, never read again. */
  readonly entries: readonly string[];
}

export interface FeedChannel {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

/** What an item that ended leaves in a channel. Never the text that is gone. */
export interface Tombstone {
  readonly uri: string;
  readonly version: number;
  readonly at: Date;
  readonly op: 'kill' | 'withdraw' | 'expire';
  readonly reason: { readonly code: string; readonly text: string } | null;
}

/** A feed in three pieces, for those who join entries as bytes: `head`, entries with `separator` between them, `tail`. */
export interface Frame {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
}

export const joined = ({ head, separator, tail }: Frame, entries: readonly string[]): string =>
  `${head}${entries.join(separator)}${tail}`;
