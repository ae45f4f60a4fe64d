import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isLocalized } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { Save } from '../story/stories';
import { forgetWords, writeWords, type StoryWords } from './words';

/** Stories whose words are made up for at a start, at a time: a transaction on SQLite holds everybody up. */
const BATCH = 100;

/** Beside the headline: what a story of any type is known by. */
const NAMES = ['code', 'number', 'message'] as const;

/** With every save, in its transaction: the words that the work-bin finds the story by. */
export async function keepWords({ trx, story, before, content, changed }: Save): Promise<void> {
  if (changed || before === null) await writeWords(trx, story, wordsFrom(content.content, story.title));
}

const wordsFrom = (fields: Readonly<Record<string, unknown>>, title: string): StoryWords => ({
  title,
  standfirst: text(fields.standfirst),
  names: NAMES.map((name) => text(fields[name])).filter((name) => name !== ''),
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** With a story go its words, its notes, and what people were told of it. */
export async function forgetBesides(trx: Knex, place: StoryPlace): Promise<void> {
  await forgetWords(trx, place);
  for (const table of ['newsroom_notes', 'newsroom_notifications', 'newsroom_due_notices'])
    await trx(table).where(placeOf(place)).delete();
}

/** The words of stories that were there before they were kept, or came past the pipeline. Also drops what is left of none. */
export async function catchUpOnWords(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  for (let rows = await unsearchable(knex); rows.length > 0; rows = await unsearchable(knex))
    await strapi.db.transaction(async ({ trx }) => {
      for (const { title, ...place } of rows) await writeWords(trx, place, await wordsOfDraft(strapi, place, title));
    });
  for (const place of await leftovers(knex)) await strapi.db.transaction(({ trx }) => forgetBesides(trx, place));
}

type Titled = StoryPlace & { readonly title: string };

const PLACE = ['content_type', 'document_id', 'locale'] as const;
const columnsOf = (table: string) => PLACE.map((column) => `${table}.${column}`);

const unsearchable = (knex: Knex): Promise<Titled[]> =>
  knex('newsroom_stories as story')
    .leftJoin('newsroom_search as search', (on) =>
      PLACE.forEach((column) => on.on(`search.${column}`, `story.${column}`)),
    )
    .whereNull('search.id')
    .limit(BATCH)
    .select([...columnsOf('story'), 'story.title']);

const leftovers = (knex: Knex): Promise<StoryPlace[]> =>
  knex('newsroom_search as search')
    .leftJoin('newsroom_stories as story', (on) =>
      PLACE.forEach((column) => on.on(`story.${column}`, `search.${column}`)),
    )
    .whereNull('story.document_id')
    .select(columnsOf('search'));

async function wordsOfDraft(strapi: Core.Strapi, place: StoryPlace, title: string): Promise<StoryWords> {
  const type = strapi.contentType(place.content_type);
  const select = ['standfirst', ...NAMES].filter((name) => name in type.attributes);
  const where = {
    documentId: place.document_id,
    publishedAt: null,
    ...(isLocalized(type) && { locale: place.locale }),
  };
  const draft = await strapi.db.query(place.content_type).findOne({ where, select: ['id', ...select] });
  return wordsFrom(draft ?? {}, title);
}
