import type { Knex } from 'knex';
import type { Rendition } from '../../../../../formats/rendition';
import { ownText } from '../../../../../formats/text';
import { unindexFacets, type Unindexed } from './facet-index';
import { dropFacets, facetsOf, writeFacets } from './facets';
import { isFirstVersion, itemRow, type ItemRow } from './rows';
import { forgetWords, writeWords } from './search';

/** From now on lists and searches find the item, where its channels let them. */
export async function enterCatalogue({ trx, unindexed }: Entering, item: ItemRow, rendition: Rendition): Promise<void> {
  const isNew = isFirstVersion(item);
  await writeFacets(trx, item);
  unindexed.set(item.uuid, { isNew });
  if (!isNew) await forgetWords(trx, item.place);
  const facets = facetsOf(item).map(({ kind, value }) => ({ kind, values: [value] }));
  await writeWords(trx, { place: item.place, text: `${rendition.title}\n${ownText(rendition)}`, facets });
}

interface Entering {
  readonly trx: Knex;
  /** Takes note of the item: facets are indexed once, when all that an act changes is written. */
  readonly unindexed: Unindexed;
}

/** From now on no list and no search finds it, and none of its words is kept. */
export async function leaveCatalogue(trx: Knex, item: ItemRow): Promise<void> {
  await dropFacets(trx, item);
  await forgetWords(trx, item.place);
}

/** An item that moves takes another place in the order of publication. */
export async function leavePlace(trx: Knex, place: number): Promise<void> {
  await forgetWords(trx, place);
  await unindexFacets(trx, place);
}

/** For a repair: what is over may have been left behind. */
export async function leaveIfOver(trx: Knex, uuid: string): Promise<void> {
  const row = await trx('syndication_items').where({ uuid }).whereNotIn('state', ['usable', 'embargoed']).first();
  if (row) await leaveCatalogue(trx, itemRow(row));
}
