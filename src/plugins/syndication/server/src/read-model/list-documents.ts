import type { Knex } from 'knex';
import { readText, type ReadText } from '../../../../../domain/search/word-spans';
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

/** A story as searches show it. */
export interface ReadStory {
  readonly title: ReadText;
  readonly body: ReadText;
}

/** The texts of some that are listed, by their uuid. The first line is the title. */
export async function textsOf(reader: Knex, listed: readonly Listed[]): Promise<ReadonlyMap<string, ReadStory>> {
  const key = rowNumber(reader);
  const places = listed.map(({ place }) => place);
  const rows = await reader('syndication_search').whereIn(key, places).select(`${key} as place`, 'text');
  const texts = new Map<number, string>(rows.map(({ place, text }) => [Number(place), text]));
  return new Map(
    listed.flatMap(({ uuid, place }) => {
      const text = texts.get(place);
      return text === undefined ? [] : [[uuid, storyIn(text)] as const];
    }),
  );
}

function storyIn(text: string): ReadStory {
  const [title = ''] = text.split('\n', 1);
  return { title: readText(title), body: readText(text.slice(title.length + 1)) };
}
