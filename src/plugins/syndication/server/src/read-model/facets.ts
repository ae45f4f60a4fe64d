import type { Knex } from 'knex';
import { IS_USABLE, type ChangeOp } from '../../../../../domain/channel/change';
import { unindexFacets } from './facet-index';
import { isFirstVersion, type ItemRow } from './rows';

/** What lists can be narrowed by. `channel` follows the log; the others are the item's own. */
export const FACETS = [
  'channel',
  'type',
  'lang',
  'topic',
  'audience',
  'tier',
  'unit',
  'series',
  'column',
  'code',
  'requires',
] as const;
export type FacetKind = (typeof FACETS)[number];

/** Puts an item's own facets in place of those it had. */
export async function writeFacets(trx: Knex, item: ItemRow): Promise<void> {
  const { uuid, place } = item;
  const own = facetsOf(item).map((facet) => ({ uuid, place, ...facet }));
  if (!isFirstVersion(item)) await trx('syndication_facets').where({ uuid }).whereNot({ kind: 'channel' }).delete();
  await trx('syndication_facets').insert(own);
  if (!isFirstVersion(item))
    await trx('syndication_facets').where({ uuid, kind: 'channel' }).whereNot({ place }).update({ place });
}

export async function dropFacets(trx: Knex, { uuid, place }: ItemRow): Promise<void> {
  await trx('syndication_facets').where({ uuid }).delete();
  await unindexFacets(trx, place);
}

/** What an item can be narrowed by, beside its channels. */
export function facetsOf(item: ItemRow): readonly { readonly kind: FacetKind; readonly value: string }[] {
  const { topics, audiences, ageTiers, units, code = null, requires = [] } = JSON.parse(item.facets);
  const values: Readonly<Record<Exclude<FacetKind, 'channel'>, readonly (string | null)[]>> = {
    type: [item.profile],
    lang: [item.locale],
    topic: topics,
    audience: audiences,
    tier: ageTiers,
    unit: units,
    series: [item.series_document_id],
    column: [item.column_document_id],
    code: [code],
    requires,
  };
  return Object.entries(values).flatMap(
    ([kind, all]) => [...new Set(all)].flatMap((value) => (value === null ? [] : [{ kind: kind as FacetKind, value }])), // a key of the table
  );
}

interface Entering {
  readonly uuid: string;
  readonly channel: string;
  readonly op: ChangeOp;
  /** `null` where the item is lost. */
  readonly place: number | null;
}

/** Items stand under a channel's facet while they are usable in it. */
export async function followChannels(trx: Knex, changes: readonly Entering[]): Promise<void> {
  const entered = changes.filter(({ op }) => IS_USABLE[op]);
  const left = changes.filter(({ op }) => !IS_USABLE[op]);
  if (left.length > 0)
    await trx('syndication_facets')
      .where({ kind: 'channel' })
      .whereIn(
        ['uuid', 'value'],
        left.map(({ uuid, channel }) => [uuid, channel]),
      )
      .delete();
  if (entered.length > 0)
    await trx('syndication_facets')
      .insert(entered.map(({ uuid, channel, place }) => ({ uuid, kind: 'channel', value: channel, place })))
      .onConflict(['uuid', 'kind', 'value'])
      .merge();
}
