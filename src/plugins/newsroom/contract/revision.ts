import type { DiffSpan, FieldDiff } from '../../../domain/story/diff';
import type { PersonCard } from './story';

/** `GET …/revisions?before=&limit=`, newest first; `before` is a number, at most 100 at once. `refused` is a stale save that was kept beside the story, not in it. */
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

/** `GET …/diff?from=&to=`: ids of revisions, or `published` and `draft` (when absent: these two, as they are now). */
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

/** Something that a revision points at and that is not there any more; `bytes`: a file that holds another picture now. */
export interface Vanished {
  /** `body.2.image`: a path in the document. */
  readonly path: string;
  readonly kind: 'relation' | 'file' | 'bytes';
  /** What it was called when the revision was made. */
  readonly name: string | null;
}

/** A restored revision's card, and what of it could not be restored. */
export interface Restored extends RevisionCard {
  readonly vanished: readonly Vanished[];
}

/** `GET …/revisions/{id}`: its content as a save sends it, without what vanished. */
export interface RevisionContent extends RevisionCard {
  /** Every field of the type. Relations are `{ set: [{ documentId }] }`, files are ids of the media library. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly vanished: readonly Vanished[];
}

/**
 * The content manager answers every read and save of a governed draft with `ETag: "<hash>"`: the base that the form was
 * loaded at, and that its next save names in `If-Match`.
 */

/** The details of a refused save: 409 `STALE_SAVE`. The refused text is kept as `refused`. */
export interface StaleSave {
  readonly base: string | null;
  readonly current: RevisionCard;
  /** Of a restoration: the revision that was to be restored. */
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
