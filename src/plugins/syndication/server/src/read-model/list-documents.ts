import type { Knex } from 'knex';
import type { Head } from './feeds';
import type { Listed } from './lists';
import { bodyOf, bytesOf } from './stored-body';
import { rowNumber } from './search';

/** The last change anywhere: what the validators of every list are made of. */
export async function lastChange(reader: Knex): Promise<Head> {
  const row = await reader('syndication_changes').orderBy('sequence', 'desc').first('sequence', 'at');
  return row ? { sequence: Number(row.sequence), at: Number(row.at) } : { sequence: 0, at: 0 };
}

/** The finished items of a page, in its order. One that ended this very moment is left out. */
export async function ninjsOf(reader: Knex, page: readonly Listed[]): Promise<readonly Buffer[]> {
  const uuids = page.map(({ uuid }) => uuid);
  const rows: { uuid: string; body: string | Buffer }[] = await reader('syndication_documents')
    .whereIn('uuid', uuids)
    .where({ format: 'ninjs' })
    .select('uuid', bodyOf(reader, 'body'));
  const bodies = new Map(rows.map(({ uuid, body }) => [uuid, bytesOf(body)]));
  return uuids.flatMap((uuid) => bodies.get(uuid) ?? []);
}

/** The words of a page's items, in its order. */
export async function textsOf(
  reader: Knex,
  page: readonly Listed[],
): Promise<readonly { readonly uuid: string; readonly text: string }[]> {
  const key = rowNumber(reader);
  const places = page.map(({ place }) => place);
  const rows = await reader('syndication_search').whereIn(key, places).select(`${key} as place`, 'text');
  const texts = new Map<number, string>(rows.map(({ place, text }) => [Number(place), text]));
  return page.flatMap(({ uuid, place }) => {
    const text = texts.get(place);
    return text === undefined ? [] : [{ uuid, text }];
  });
}
