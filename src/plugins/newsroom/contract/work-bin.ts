import type { StoryStage } from '../../../domain/story/lifecycle';
import type { DeskCard, StoryCard } from './story';

/**
 * - `mine`: I began it, I wrote in it, or it is assigned to me, and it is not done
 * - `waiting`: in review, at a desk of mine, and I could approve it (I wrote none of it)
 * - `returned`: mine, with changes requested
 * - `sources`: made from something that has changed since somebody looked at it
 * - `scheduled`, `due` (its deadline is within a day or past), `signatures` (awaits a countersign), `desk`: all of my desks
 */
export type Shelf = 'mine' | 'waiting' | 'returned' | 'scheduled' | 'due' | 'signatures' | 'sources' | 'desk';

/** `GET /newsroom/stories?…`. `q` is accent-insensitive, exact accents first. `cursor` comes from the answer before. */
export interface WorkBinQuery {
  readonly shelf?: Shelf;
  readonly stage?: StoryStage;
  readonly desk?: string;
  readonly assignee?: number;
  readonly type?: string;
  readonly locale?: string;
  readonly q?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface WorkBin {
  readonly stories: readonly StoryCard[];
  readonly counts: Readonly<Record<Shelf, number>>;
  readonly cursor: string | null;
  /** The desks whose stories the reader may see, for the filter. */
  readonly desks?: readonly DeskCard[];
}

/** `POST /newsroom/bulk`: each story passes, or is refused, by itself. */
export interface BulkRequest {
  readonly action: 'submit' | 'claim' | 'approve' | 'publish' | 'assign';
  readonly assignee?: number | null;
  readonly stories: readonly {
    readonly type: string;
    readonly documentId: string;
    readonly locale: string;
    /** Required for `approve`. */
    readonly revision?: string;
  }[];
}

export interface BulkResult {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly outcome: 'done' | 'refused';
  readonly code?: string;
  readonly message?: string;
}

const BULK_ACTIONS: readonly BulkRequest['action'][] = ['submit', 'claim', 'approve', 'publish', 'assign'];
const MOST_STORIES = 100;

/** @returns what is asked, or the name of what is wrong with it. */
export function parseBulkRequest(body: unknown): BulkRequest | { readonly wrong: 'action' | 'assignee' | 'stories' } {
  const { action, assignee = null, stories } = Object(body) as Readonly<Record<string, unknown>>;
  const asked = BULK_ACTIONS.find((each) => each === action);
  if (!asked) return { wrong: 'action' };
  if (assignee !== null && !Number.isSafeInteger(assignee)) return { wrong: 'assignee' };
  const areStories = Array.isArray(stories) && stories.length > 0 && stories.length <= MOST_STORIES;
  if (!areStories || !stories.every(isNamed)) return { wrong: 'stories' };
  return { action: asked, assignee: assignee === null ? null : Number(assignee), stories };
}

function isNamed(value: unknown): value is BulkRequest['stories'][number] {
  const { type, documentId, locale } = Object(value) as Readonly<Record<string, unknown>>;
  return [type, documentId, locale].every((name) => typeof name === 'string' && name !== '');
}
