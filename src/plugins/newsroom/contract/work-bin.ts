import type { StoryStage } from '../../../domain/story/lifecycle';
import type { DeskCard, StoryCard } from './story';

/**
 * - `mine`: I began it, I wrote in it, or it is assigned to me, and it is not done
 * - `waiting`: in review, at a desk of mine, and I could approve it (I wrote none of it)
 * - `returned`: mine, with changes requested
 * - `scheduled`, `due` (its deadline is within a day or past), `signatures` (awaits a countersign), `desk`: all of my desks
 */
export type Shelf = 'mine' | 'waiting' | 'returned' | 'scheduled' | 'due' | 'signatures' | 'desk';

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
