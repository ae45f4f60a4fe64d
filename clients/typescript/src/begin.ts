import type { Arrival, Departure, Reason } from './change.ts';
import { deal, note, remove, type Following } from './deal.ts';
import type { Item } from './item.ts';

/**
 * Begins from the snapshot: what we hold and is not there any more goes first, then what is there is taken in. The cursor
 * is that of the earlier look, so whatever happened meanwhile is told again.
 */
export async function begin(following: Following): Promise<void> {
  const { api, channel, place, signal } = following;
  let cursor = place.held.size > 0 ? await removeMissing(following) : null;
  for await (const line of api.snapshot(channel, { signal })) {
    if (line.kind === 'cursor') cursor ??= line.cursor;
    else await deal(following, arrivalOf(line.item));
  }
  if (cursor === null) throw new Error('The snapshot was empty.');
  await note(following, { kind: 'cursor', cursor });
}

async function removeMissing(following: Following): Promise<string | null> {
  const { api, channel, place, signal } = following;
  const there = new Set<string>();
  let cursor: string | null = null;
  for await (const line of api.snapshot(channel, { signal })) {
    if (line.kind === 'cursor') cursor = line.cursor;
    else there.add(line.item.uri);
  }
  const missing = [...place.held].filter(([uri]) => !there.has(uri));
  for (const [uri, version] of missing)
    await remove(following, departure('missing', uri, version, 'It left the channel while nobody followed.'));
  return cursor;
}

/** What an outlet owes when its grant ends: the removal of everything it received. */
export async function leave(following: Following, why: string): Promise<void> {
  for (const [uri, version] of [...following.place.held])
    await remove(following, departure('grant-ended', uri, version, why));
  await note(following, { kind: 'left' });
}

const arrivalOf = (item: Item): Arrival => ({
  op: 'snapshot',
  uri: item.uri,
  version: Number(item.version),
  at: item.versionCreated ?? new Date(0).toISOString(),
  urgency: item.urgency ?? NORMAL,
  item,
});

function departure(code: string, uri: string, version: number, text: string): Departure {
  const reason: Reason = { code, text };
  return { op: code, uri, version, at: new Date().toISOString(), urgency: NORMAL, reason };
}

const NORMAL = 5;
