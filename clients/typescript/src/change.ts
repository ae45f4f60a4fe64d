import type { components } from './contract.ts';
import type { Item } from './item.ts';

type Wire = components['schemas']['Change'];

export type ChannelCard = components['schemas']['Channel'];
export type Correction = NonNullable<Wire['correction']>;
export type Reason = NonNullable<Wire['reason']>;

interface Told {
  readonly uri: string;
  readonly version: number;
  /** RFC 3339, UTC */
  readonly at: string;
  /** 1 is the most urgent. */
  readonly urgency: number;
}

/** There is something to show: take it in, or replace what you have. */
export interface Arrival extends Told {
  /** `publish`, `update`, `correct`, `snapshot` (it was there when the follower began), or what is added later. */
  readonly op: string;
  readonly item: Item;
  readonly canonicalUrl?: string;
  /** Print it where you printed what was wrong. */
  readonly correction?: Correction;
}

/** There is nothing to show any more: take it off your pages, out of your caches and archives. */
export interface Departure extends Told {
  /**
   * `withdraw`, `expire`, `kill`, or what is added later; `grant-ended` when the channel is yours no more; `missing`
   * when it left while you were away for too long.
   */
  readonly op: string;
  readonly item?: undefined;
  readonly reason?: Reason;
}

export type Change = Arrival | Departure;

/** What a page of changes is. */
export interface Page {
  readonly changes: readonly Change[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

/** Whatever has an item is shown, whatever has none is removed: also an `op` that this client has never heard of. */
export const isArrival = (change: Change): change is Arrival => change.item !== undefined;
