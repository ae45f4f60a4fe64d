import type { Knex } from 'knex';
import type { Standing } from '../../../../../domain/people/desk-for';
import { judgingReach, readingReach, type Reach } from '../../../../../domain/people/reach';
import type { StoryStage } from '../../../../../domain/story/lifecycle';
import type { Shelf } from '../../../contract/work-bin';
import { DUE_WITHIN_MS } from '../../../../../domain/story/deadline';

/** Who looks, and when. */
export interface Viewer {
  readonly id: number;
  readonly standing: Standing;
  readonly now: number;
}

type Narrow = (query: Knex.QueryBuilder, viewer: Viewer) => unknown;

interface ShelfRule {
  readonly narrow: Narrow;
  /** An expression over `story`, never null on this shelf. */
  readonly order: string;
  readonly direction: 'asc' | 'desc';
}

/** Stages of a story that somebody still works on. */
export const IN_HAND: readonly StoryStage[] = ['draft', 'in-review', 'changes-requested', 'approved', 'scheduled'];

const THEIRS = `exists (select 1 from newsroom_contributors as writer where writer.content_type = story.content_type
  and writer.document_id = story.document_id and writer.locale = story.locale and writer.user_id = ?)`;

const CHANGED_SOURCE = `select 1 from newsroom_derivations as made where made.content_type = story.content_type
  and made.document_id = story.document_id and made.locale = story.locale and made.changed_at is not null`;

const isMine: Narrow = (query, { id }) =>
  query.where((any: Knex.QueryBuilder) =>
    any.where('story.created_by', id).orWhere('story.assignee', id).orWhereRaw(THEIRS, [id]),
  );

/** What lies on each shelf, and what comes first there: the longest wait, the nearest hour, or the latest change. */
export const SHELVES: Readonly<Record<Shelf, ShelfRule>> = {
  mine: {
    narrow: (query, viewer) => {
      query.whereIn('story.stage', IN_HAND);
      isMine(query, viewer);
    },
    ...{ order: 'story.updated_at', direction: 'desc' },
  },
  waiting: {
    narrow: (query, { id, standing }) => {
      query.where('story.stage', 'in-review');
      within(query, judgingReach(standing));
      query.whereRaw(`not ${THEIRS}`, [id]);
    },
    ...{ order: 'story.stage_since', direction: 'asc' },
  },
  returned: {
    narrow: (query, viewer) => {
      query.where('story.stage', 'changes-requested');
      isMine(query, viewer);
    },
    ...{ order: 'story.stage_since', direction: 'desc' },
  },
  scheduled: {
    narrow: (query) =>
      query.where((any: Knex.QueryBuilder) =>
        any.whereNotNull('story.publish_at').orWhereNotNull('story.unpublish_at'),
      ),
    ...{ order: 'coalesce(story.publish_at, story.unpublish_at)', direction: 'asc' },
  },
  due: {
    narrow: (query, { now }) =>
      query.whereIn('story.stage', IN_HAND).where('story.deadline_at', '<=', now + DUE_WITHIN_MS),
    ...{ order: 'story.deadline_at', direction: 'asc' },
  },
  signatures: {
    narrow: (query) => query.whereNotNull('story.awaits_countersign'),
    ...{ order: 'story.stage_since', direction: 'asc' },
  },
  sources: {
    narrow: (query) => query.whereRaw(`exists (${CHANGED_SOURCE})`),
    ...{ order: `(${CHANGED_SOURCE.replace('select 1', 'select max(made.changed_at)')})`, direction: 'desc' },
  },
  desk: { narrow: () => undefined, order: 'story.updated_at', direction: 'desc' },
};

export const SHELF_NAMES = Object.keys(SHELVES) as readonly Shelf[]; // Object.keys forgets the keys' type

/** Leaves what the viewer may read. */
export const readable: Narrow = (query, { standing }) => within(query, readingReach(standing));

function within(query: Knex.QueryBuilder, reach: Reach): void {
  if (reach.kind === 'desks') query.whereIn('story.desk', reach.desks);
}
