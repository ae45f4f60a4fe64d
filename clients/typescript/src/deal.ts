import { isArrival, type Arrival, type Change, type Departure } from './change.ts';
import type { ContentApi } from './content-api.ts';
import { advance, type Place, type PlaceStore, type Step } from './place.ts';

/** What an outlet does with changes. Whatever these throw ends the following; the change is handed over again next time. */
export interface Handlers {
  /** Take it in, or replace what you have: `publish`, `update`, `correct` (with its `correction`), `snapshot`. */
  readonly onItem: (change: Arrival) => void | Promise<void>;
  /** Take it off your pages, out of caches and archives. It may be told of something you never had. */
  readonly onRemove: (change: Departure) => void | Promise<void>;
}

/** A follower at work. */
export interface Following extends Handlers {
  readonly api: ContentApi;
  readonly channel: string;
  readonly store: PlaceStore;
  readonly signal?: AbortSignal | undefined;
  place: Place;
}

/** Something on the outlet's own side failed: not a thing to ask the newsroom for again. */
export class OwnFailure extends Error {
  constructor(cause: unknown) {
    super('A handler or the store failed.', { cause });
  }
}

/** Hands a change over, unless that version was dealt with. */
export async function deal(following: Following, change: Change): Promise<void> {
  if (!isArrival(change)) return remove(following, change);
  const { uri, version } = change;
  const held = following.place.held.get(uri);
  if (held !== undefined && held >= version) return;
  // Noted before: whoever is interrupted while taking it in still knows that it may have to go.
  if (held === undefined) await note(following, { kind: 'held', uri, version: 0 });
  await own(() => following.onItem(change));
  await note(following, { kind: 'held', uri, version });
}

export async function remove(following: Following, change: Departure): Promise<void> {
  const { uri, version } = change;
  const { held, gone } = following.place;
  const isKnown = !held.has(uri) && (gone.get(uri) ?? 0) >= version;
  if (isKnown) return;
  await own(() => following.onRemove(change));
  await note(following, { kind: 'gone', uri, version });
}

export async function note(following: Following, step: Step): Promise<void> {
  await own(() => following.store.write(step));
  following.place = advance(following.place, step);
}

async function own(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new OwnFailure(cause);
  }
}
