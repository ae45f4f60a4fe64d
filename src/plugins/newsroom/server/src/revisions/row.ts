import type { StoryPlace } from '../../../../../server/story-place';
import type { RevisionCard } from '../../../contract/revision';
import type { StoryRow } from '../story/row';

/** A row of `newsroom_revisions`. */
export interface RevisionRow extends StoryPlace {
  readonly id: string;
  readonly number: number;
  readonly kind: RevisionCard['kind'];
  readonly hash: string;
  /** Of a refused one: what its form was loaded at. */
  readonly base: string | null;
  readonly user_id: number | null;
  /** As it was then: people leave. */
  readonly user_name: string | null;
  readonly at: number;
  readonly was_published: boolean;
}

/** PostgreSQL hands 64-bit numbers out as text, SQLite booleans as numbers. */
export const revisionRow = (raw: Readonly<Record<string, unknown>>): RevisionRow => ({
  ...(raw as unknown as RevisionRow), // the columns of our own migration
  at: Number(raw.at),
  was_published: Boolean(raw.was_published),
});

type Standing = Pick<StoryRow, 'is_public' | 'published_revision'> | null;

export const cardOf = (row: RevisionRow, current: string | null, story: Standing): RevisionCard => ({
  id: row.id,
  hash: row.hash,
  number: row.number,
  kind: row.kind,
  by: row.user_id === null ? null : { id: row.user_id, name: row.user_name ?? '' },
  at: new Date(row.at).toISOString(),
  isCurrent: row.id === current,
  isPublished: row.kind !== 'refused' && story?.is_public === true && row.hash === story.published_revision,
});
