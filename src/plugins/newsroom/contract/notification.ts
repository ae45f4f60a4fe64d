import type { NoticeKind } from '../../../domain/notice/kind';
import type { Preferences } from '../../../domain/notice/preference';

export type NotificationKind = NoticeKind;

/** `GET /newsroom/notifications?unread=` · `POST /newsroom/notifications/read` `{ ids | all: true }` */
export interface Notification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly at: string;
  /** One sentence in the reader's language. Never a story's text beyond its title. */
  readonly message: string;
  readonly story: { readonly type: string; readonly documentId: string; readonly locale: string } | null;
  readonly readAt: string | null;
}

/**
 * `GET|PUT /newsroom/preferences`: how each kind reaches a person. The answer's `meta.emailIsSetUp` is false where this
 * installation sends no mail at all. `PUT` takes any of the kinds and leaves the others as they are.
 */
export type { Preferences };
