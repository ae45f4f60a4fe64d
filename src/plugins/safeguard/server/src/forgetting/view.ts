import type { Core } from '@strapi/strapi';
import { forgotten, type Forgetting } from '../../../../../domain/forgetting/rewrite';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { ForgettingCard, ForgettingCounts, ForgettingView, TouchedStory } from '../../../contract/forgetting';
import { consentsOf, type Person } from '../consents/forget';
import { newsroom } from '../neighbours';
import { askedIn, vaultIn } from './keys';
import type * as rows from './rows';
import { keysIn } from './search';
import { tracesOf } from './traces';
import { forgettingOf } from './words';
import { look, type Sight } from './work';

/** Stories that are named. */
const MOST_SHOWN = 500;

/** What people see of a request: in lists no word of it, and where it stands only in numbers. */

export interface Seen extends Sight {
  /** Consents in the person's name. */
  readonly consents: number;
}

export const NOTHING: Seen = { hits: [], files: [], consents: 0 };

export async function sightOf(strapi: Core.Strapi, row: rows.ForgettingRow): Promise<Seen> {
  const forgetting = forgettingOf(row.words, vaultIn(strapi));
  const consents = await consentsOf(strapi, strapi.db.connection, personIn(row, forgetting));
  return { ...(await look(strapi, forgetting)), consents: consents.length };
}

export async function cardOf(strapi: Core.Strapi, row: rows.ForgettingRow): Promise<ForgettingCard> {
  const people = await namesOf(strapi, [row.openedBy, ...(row.signedBy === null ? [] : [row.signedBy])]);
  const person = (id: number) => ({ id, name: people.get(id) ?? '' });
  return {
    ...{ id: row.id, reason: row.reason, state: row.state, isRestored: row.isRestored },
    ...{ openedBy: person(row.openedBy), openedAt: row.openedAt.toISOString() },
    ...{ signedBy: row.signedBy === null ? null : person(row.signedBy) },
    ...{ signedAt: row.signedAt?.toISOString() ?? null, endedAt: row.endedAt?.toISOString() ?? null },
    ...{ words: row.words.length, stories: row.stories, media: row.media, found: row.counts },
  };
}

/** With what would be done now, where it is still to be done. */
export async function viewOf(strapi: Core.Strapi, row: rows.ForgettingRow, seen: Seen): Promise<ForgettingView> {
  const forgetting = forgettingOf(row.words, vaultIn(strapi));
  return {
    ...(await cardOf(strapi, { ...row, counts: row.state === 'open' ? countsOf(seen) : row.counts })),
    asked: row.state === 'open' ? askedIn(strapi, row) : [],
    touched: await touchedBy(strapi, row, { seen, forgetting }),
  };
}

export const personIn = ({ words }: rows.ForgettingRow, { recogniser }: Forgetting): Person => ({
  recogniser,
  digests: new Set(words.map(({ consent }) => consent)),
});

export function countsOf({ hits, files, consents }: Seen): ForgettingCounts {
  const counts: Record<string, number> = {};
  const add = (place: string) => (counts[place] = (counts[place] ?? 0) + 1);
  for (const { place } of hits) add(place);
  if (consents > 0) counts.consents = consents;
  for (const { inName, inBytes } of files) {
    if (inBytes) add('files');
    if (inName) add('fileNames');
  }
  return counts;
}

interface Looked {
  readonly seen: Sight;
  readonly forgetting: Forgetting;
}

/** Stories that say a word now or did so in an earlier revision, those that readers lose, and those that go as a whole. */
async function touchedBy(
  strapi: Core.Strapi,
  row: rows.ForgettingRow,
  { seen, forgetting }: Looked,
): Promise<readonly TouchedStory[]> {
  const knex = strapi.db.connection;
  const hashes = keysIn(seen.hits, /^newsroom_snapshots$/, 'hash');
  const saying = await newsroom(strapi).forgetting.storiesSaying(knex, hashes);
  const { takenDown, erased } = await tracesOf(strapi, row, seen);
  const keyOf = (place: StoryPlace) => Object.values(placeOf(place)).join('/');
  const killed = new Set(takenDown.map(keyOf));
  const places = new Map([...saying, ...takenDown, ...erased].map((place) => [keyOf(place), place]));
  const found: TouchedStory[] = [];
  for (const place of [...places.values()].slice(0, MOST_SHOWN)) {
    const story = await knex('newsroom_stories').where(placeOf(place)).first('type', 'title');
    if (!story) continue;
    const { document_id: documentId, locale } = place;
    const title = forgotten(story.title, forgetting);
    found.push({ type: story.type, documentId, locale, title, isPublic: killed.has(keyOf(place)) });
  }
  return found;
}

async function namesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const users: { id: number; firstname?: string; lastname?: string }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'firstname', 'lastname'] });
  return new Map(users.map(({ id, firstname, lastname }) => [id, [lastname, firstname].filter(Boolean).join(' ')]));
}
