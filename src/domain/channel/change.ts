/** What happened to an item in a channel. */
export type ChangeOp = 'publish' | 'update' | 'correct' | 'withdraw' | 'kill' | 'expire';

/** Whether an item stands in a channel after `op`. */
export const IS_USABLE: Readonly<Record<ChangeOp, boolean>> = {
  publish: true,
  update: true,
  correct: true,
  withdraw: false,
  kill: false,
  expire: false,
};

/** What the log of one channel says of an item, as far as it is known there. */
export interface Standing {
  readonly channel: string;
  readonly op: ChangeOp;
}

export interface ChannelChange {
  readonly channel: string;
  readonly op: ChangeOp;
}

/**
 * The changes that bring every channel's log in step with a new version of an item.
 * A channel that never had the item hears nothing of its leaving; one that was left hears of it once.
 *
 * @param op - What the act was for channels that already hold the item.
 * @param belongs - Keys of the channels the new version belongs to.
 * @param standings - Where the item stands now.
 */
export function changesFor(
  op: 'update' | 'correct',
  belongs: readonly string[],
  standings: readonly Standing[],
): readonly ChannelChange[] {
  const held = new Set(standings.filter((standing) => IS_USABLE[standing.op]).map((standing) => standing.channel));
  const entering = belongs.map((channel): ChannelChange => ({ channel, op: held.has(channel) ? op : 'publish' }));
  const leaving = [...held].filter((channel) => !belongs.includes(channel));
  return [...entering, ...leaving.map((channel): ChannelChange => ({ channel, op: 'withdraw' }))];
}

/** An item that ends leaves every channel that holds it. A kill is told to those it had left before, too. */
export function changesForEnd(
  op: 'withdraw' | 'kill' | 'expire',
  standings: readonly Standing[],
): readonly ChannelChange[] {
  const told =
    op === 'kill'
      ? standings.filter((standing) => standing.op !== 'kill')
      : standings.filter((standing) => IS_USABLE[standing.op]);
  return told.map(({ channel }) => ({ channel, op }));
}
