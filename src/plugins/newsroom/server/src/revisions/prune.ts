import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { prunable, type KeptRevision, type PruningPolicy } from '../../../../../domain/story/revision-pruning';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';
import { revisionRow, type RevisionRow } from './row';
import { dropUnusedSnapshots } from './snapshots';

const REVISIONS = 'newsroom_revisions';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Half past two at night in Huế (UTC+7), counted from midnight UTC. Milliseconds. */
const NIGHT_MS = (2.5 - 7 + 24) * 60 * 60 * 1000;
/** Deletions in one statement: SQLite takes no more than some thousand values. */
const BATCH = 500;

/** @throws when a number of days makes no sense: the server then does not start. */
export function policyFrom({ keepAllDays, keepRefusedDays }: Readonly<Record<string, unknown>>): PruningPolicy {
  for (const [name, days] of Object.entries({ keepAllDays, keepRefusedDays })) {
    if (!Number.isInteger(days) || Number(days) < 1)
      throw new Error(`newsroom.${name} must be a whole number of days, 1 or more.`);
  }
  return { keepAllDays: Number(keepAllDays), keepRefusedDays: Number(keepRefusedDays) };
}

/** Which night it is: it changes at half past two. */
export const nightOf = (now: number): number => Math.floor((now - NIGHT_MS) / DAY_MS);

/**
 * Once a night, on whichever node is first: lets go of the revisions whose time is over.
 * @returns how many there were, or `null` when this night's work was done already.
 */
export async function pruneOnceANight(strapi: Core.Strapi, policy: PruningPolicy, now: number): Promise<number | null> {
  const night = nightOf(now);
  const claimed = await strapi.db
    .connection('newsroom_counters')
    .where({ name: 'revisions-pruned' })
    .where('value', '<', night)
    .update({ value: night });
  return claimed === 0 ? null : pruneAll(strapi, policy, now);
}

async function pruneAll(strapi: Core.Strapi, policy: PruningPolicy, now: number): Promise<number> {
  const oldest = now - Math.min(policy.keepAllDays, policy.keepRefusedDays) * DAY_MS;
  const places: readonly StoryPlace[] = await strapi.db
    .connection(REVISIONS)
    .where('at', '<', oldest)
    .distinct('content_type', 'document_id', 'locale');
  let count = 0;
  for (const place of places) count += await pruneStory(strapi, place, policy, now);
  if (count > 0) await strapi.db.transaction(({ trx }) => dropUnusedSnapshots(trx));
  return count;
}

/** One story at a time, in its turn, so that nobody who saves waits for the others. */
async function pruneStory(strapi: Core.Strapi, place: StoryPlace, policy: PruningPolicy, now: number): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx('newsroom_stories').where(placeOf(place)).forUpdate().first('revision');
    const rows: readonly RevisionRow[] = (await trx(REVISIONS).where(placeOf(place)).orderBy('number')).map(
      revisionRow,
    );
    const newest = rows.findLast(({ kind }) => kind !== 'refused');
    const isThere = (await newsroom(strapi).stories.find(trx, place)) !== null;
    const kept = rows.map((row) => keptRevision(row, isThere && row.id === newest?.id));
    const ids = prunable(kept, policy, new Date(now));
    await remove(trx, ids);
    return ids.length;
  });
}

const keptRevision = ({ id, kind, at, was_published }: RevisionRow, isCurrent: boolean): KeptRevision => ({
  ...{ id, kind, isCurrent, at: new Date(at), wasPublished: was_published },
});

async function remove(trx: Knex, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH)
    await trx(REVISIONS)
      .whereIn('id', ids.slice(start, start + BATCH))
      .delete();
}
