import type { DiffSpan, FieldDiff } from '../../../domain/story/diff';
import type { PersonCard } from './story';

/** `GET …/revisions`, newest first. `refused` is a stale save that was kept beside the story, not in it. */
export interface RevisionCard {
  readonly id: string;
  /** The hash of its content: two revisions with the same content have the same hash. */
  readonly hash: string;
  readonly number: number;
  readonly kind: 'saved' | 'refused' | 'restored' | 'imported';
  readonly by: PersonCard | null;
  readonly at: string;
  readonly isCurrent: boolean;
  readonly isPublished: boolean;
}

export type { DiffSpan, FieldDiff };

/** `GET …/diff?from=&to=`: ids of revisions, or `published` and `draft` (as they are now; `from` may be `null` then). */
export interface RevisionDiff {
  readonly from: RevisionCard | null;
  readonly to: RevisionCard | null;
  readonly fields: readonly FieldDiff[];
}

/**
 * `POST …/revisions/{id}/restore`, with `If-Match`: the revision's content becomes the draft, as a new revision. Answers
 * its card. A stale save is merged by restoring some fields of the refused revision into the current draft.
 */
export interface RestoreRequest {
  /** Top-level fields to take from it; all of them when absent. */
  readonly fields?: readonly string[];
}

/**
 * The content manager answers every read and save of a governed draft with `ETag: "<hash>"`: the base that the form was
 * loaded at, and that its next save names in `If-Match`.
 */

/** The details of a refused save: 409 `STALE_SAVE`. The refused text is kept as `refused`. */
export interface StaleSave {
  readonly base: string | null;
  readonly current: RevisionCard;
  readonly refused: RevisionCard;
}

/** `GET|PUT|DELETE …/presence`: who has the story open. Renewed every 15 s, forgotten after 45 s. */
export interface Presence {
  readonly person: PersonCard;
  readonly since: string;
  /** Has the pen: the one whose saves are expected. `PUT { takeOver: true }` moves it. */
  readonly isWriting: boolean;
  readonly isMe: boolean;
}
