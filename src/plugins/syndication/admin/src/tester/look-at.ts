import type { Seen } from '../../../contract/look';

export const VIEWS = ['channels', 'items', 'feed', 'rss', 'changes'] as const;
export type View = (typeof VIEWS)[number];

/** Whether a view is of one channel. */
export const isOfChannel = (view: View): boolean => view !== 'channels' && view !== 'items';

/** The address of a view below `/content/v1`. */
export function pathOf(view: View, channel: string): string {
  switch (view) {
    case 'channels':
      return '/channels';
    case 'items':
      return '/items';
    case 'feed':
      return `/channels/${channel}.json`;
    case 'rss':
      return `/channels/${channel}.rss`;
    case 'changes':
      return `/channels/${channel}/changes`;
    default:
      return view satisfies never;
  }
}

/** Asks the content API as whoever holds the key, from this browser: the key passes through nothing else of ours. */
export async function lookWithKey(base: string, path: string, key: string | null): Promise<Seen> {
  const response = await fetch(`${base}/content/v1${path}`, {
    headers: key === null ? {} : { Authorization: `Bearer ${key}` },
    credentials: 'omit',
    cache: 'no-store',
  });
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text(), isCut: false };
}

/** What the answer tells of, in words: the titles of its items, or of its channels. `null` when it cannot be read. */
export function namesIn({ text }: Seen): readonly string[] | null {
  const document = parsed(text);
  if (document === null) return null;
  const { items, changes, channels } = document;
  if (Array.isArray(channels)) return channels.map(({ title, key }) => `${title} (${key})`);
  if (Array.isArray(items)) return items.map(({ title }) => String(title));
  if (Array.isArray(changes)) return changes.map(({ op, version, item }) => `${op} ${version}: ${item?.title ?? '–'}`);
  return null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null; // XML, or cut
  }
}
