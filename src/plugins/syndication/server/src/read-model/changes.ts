import type { Knex } from 'knex';
import { IS_USABLE, type ChannelChange, type Standing } from '../../../../../domain/channel/change';
import type { Unindexed } from './facet-index';
import { followChannels } from './facets';
import type { ItemRow, UnnumberedChange } from './rows';

/** Where an item stands in every channel that ever had it. */
export const standingsOf = (trx: Knex, uuid: string): Promise<Standing[]> =>
  trx('syndication_changes').where({ uuid }).select('channel', 'op');

/** The same of all items, by their uuid. */
export async function allStandings(trx: Knex): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const standings = new Map<string, Standing[]>();
  const rows: (Standing & { readonly uuid: string })[] = await trx('syndication_changes').select(
    'uuid',
    'channel',
    'op',
  );
  for (const { uuid, channel, op } of rows) {
    const known = standings.get(uuid);
    if (known) known.push({ channel, op });
    else standings.set(uuid, [{ channel, op }]);
  }
  return standings;
}

/** Rows in one statement: databases bound how much fits into one. */
const BATCH = 100;

export const changeOf = (
  item: ItemRow,
  { channel, op }: ChannelChange,
  notice: string | null = null,
): UnnumberedChange => ({
  channel,
  op,
  uuid: item.uuid,
  version: item.version,
  at: item.version_at,
  published_at: item.published_at,
  place: item.place,
  notice,
});

/**
 * Numbers changes and puts them in their channels' logs. The counter's row stays locked until the transaction ends, so
 * the order of the numbers is the order of the commits: call this last.
 */
export async function appendChanges(
  { trx, unindexed }: Appending,
  changes: readonly UnnumberedChange[],
): Promise<void> {
  const latest = latestOfEach(changes);
  if (latest.length === 0) return;
  const first = (await takeNumbers(trx, latest.length)) - latest.length + 1;
  const rows = latest.map(({ place: _place, ...change }, index) => ({
    ...change,
    sequence: first + index,
    usable: IS_USABLE[change.op],
  }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await trx('syndication_changes')
      .insert(rows.slice(start, start + BATCH))
      .onConflict(['channel', 'uuid'])
      .merge();
    await followChannels(trx, latest.slice(start, start + BATCH));
  }
  for (const { uuid } of latest) if (!unindexed.has(uuid)) unindexed.set(uuid, { isNew: false });
}

interface Appending {
  readonly trx: Knex;
  readonly unindexed: Unindexed;
}

async function takeNumbers(trx: Knex, count: number): Promise<number> {
  const [counter] = await trx('syndication_counters')
    .where({ name: 'change' })
    .update({ value: trx.raw('value + ?', [count]) })
    .returning('value');
  return Number(counter.value);
}

/** Of several changes to an item in a channel only the last one counts. */
function latestOfEach(changes: readonly UnnumberedChange[]): readonly UnnumberedChange[] {
  const latest = new Map<string, UnnumberedChange>();
  for (const change of changes) {
    const place = `${change.channel}/${change.uuid}`;
    latest.delete(place);
    latest.set(place, change);
  }
  return [...latest.values()];
}
