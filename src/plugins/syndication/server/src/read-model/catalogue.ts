import type { Knex } from 'knex';
import type { Rendition } from '../../../../../formats/rendition';
import { ownText } from '../../../../../formats/text';
import { dropFacets, writeFacets } from './facets';
import { itemRow, type ItemRow } from './rows';
import { forgetWords, writeWords } from './search';

/** From now on lists and searches find the item, where its channels let them. */
export async function enterCatalogue(trx: Knex, item: ItemRow, rendition: Rendition): Promise<void> {
  await writeFacets(trx, item);
  await writeWords(trx, { place: item.place, text: `${rendition.title}\n${ownText(rendition)}` });
}

/** From now on no list and no search finds it, and none of its words is kept. */
export async function leaveCatalogue(trx: Knex, { uuid, place }: ItemRow): Promise<void> {
  await dropFacets(trx, uuid);
  await forgetWords(trx, place);
}

/** For a repair: what is over may have been left behind. */
export async function leaveIfOver(trx: Knex, uuid: string): Promise<void> {
  const row = await trx('syndication_items').where({ uuid }).whereNotIn('state', ['usable', 'embargoed']).first();
  if (row) await leaveCatalogue(trx, itemRow(row));
}
