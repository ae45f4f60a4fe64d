import type { Change } from '../change.ts';
import { catchUp, followChannel, type FollowOptions } from '../follow.ts';
import { memoryStore } from '../memory-store.ts';

/** An outlet's desk that notes what it is told: `shown: a 1`, `removed: a 2 kill`. */
export function aDesk(options: Partial<FollowOptions> & { readonly base: string }) {
  const told: string[] = [];
  const waits: number[] = [];
  const stop = new AbortController();
  const name = ({ uri, version }: Change) => `${uri.replace('urn:uuid:', '')} ${version}`;
  const all: FollowOptions = {
    channel: 'all',
    store: memoryStore(),
    onItem: (change) => void told.push(`${change.op}: ${name(change)}`),
    onRemove: (change) => void told.push(`${change.op}: ${name(change)} away`),
    sleep: async (ms) => void waits.push(ms),
    chance: () => 0,
    signal: stop.signal,
    ...options,
  };
  return { told, waits, stop: () => stop.abort(), catchUp: () => catchUp(all), follow: () => followChannel(all) };
}
