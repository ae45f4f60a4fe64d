import type { Knex } from 'knex';
import type { Head } from './feeds';
import type { Listed } from './list-wanted';
import { bodyOf, bytesOf } from './stored-body';
import { rowNumber } from './search';

/** The last change anywhere: what the validators of every list are made of. */
export async function lastChange(reader: Knex): Promise<Head> {
  const row = await reader('syndication_changes').orderBy('sequence', 'desc').first('sequence', 'at');
  return row ? { sequence: Number(row.sequence), at: Number(row.at) } : { sequence: 0, at: 0 };
}

/** The finished items of some that are listed, by their uuid. */
export async function ninjsOf(reader: Knex, listed: readonly Listed[]): Promise<ReadonlyMap<string, Buffer>> {
  const uuids = listed.map(({ uuid }) => uuid);
  const rows: { uuid: string; body: string | Buffer }[] = await reader('syndication_documents')
    .whereIn('uuid', uuids)
    .where({ format: 'ninjs' })
    .select('uuid', bodyOf(reader, 'body'));
  return new Map(rows.map(({ uuid, body }) => [uuid, bytesOf(body)]));
}

/** The words of some that are listed, by their uuid. */
export async function textsOf(reader: Knex, listed: readonly Listed[]): Promise<ReadonlyMap<string, string>> {
  const key = rowNumber(reader);
  const places = listed.map(({ place }) => place);
  const rows = await reader('syndication_search').whereIn(key, places).select(`${key} as place`, 'text');
  const texts = new Map<number, string>(rows.map(({ place, text }) => [Number(place), text]));
  return new Map(
    listed.flatMap(({ uuid, place }) => {
      const text = texts.get(place);
      return text === undefined ? [] : [[uuid, text] as const];
    }),
  );
}
