import type { Knex } from 'knex';
import type { ChannelRule } from '../../../../../domain/channel/membership';
import type { FilterForecast } from '../../../contract/channel';
import { channelsOf } from './item';
import { itemRow } from './rows';

/** Titles that a forecast names. */
const NAMED = 5;

/** What would enter and leave a channel, were this its rule: the same judgement that saving the rule brings about. */
export async function forecast(reader: Knex, rule: ChannelRule): Promise<FilterForecast> {
  const rows = await reader('syndication_items').whereIn('state', ['usable', 'embargoed']).orderBy('place', 'desc');
  const held = new Set<string>(
    await reader('syndication_changes').where({ channel: rule.key, usable: true }).pluck('uuid'),
  );
  const items = rows.map(itemRow).map((item) => ({ ...item, belongs: channelsOf(item, [rule]).length > 0 }));
  const entering = items.filter(({ uuid, belongs }) => belongs && !held.has(uuid));
  const leaving = items.filter(({ uuid, belongs }) => !belongs && held.has(uuid));
  const titles = (some: readonly { readonly title: string }[]) => some.slice(0, NAMED).map(({ title }) => title);
  return {
    enters: entering.length,
    leaves: leaving.length,
    entering: titles(entering),
    leaving: titles(leaving),
  };
}
