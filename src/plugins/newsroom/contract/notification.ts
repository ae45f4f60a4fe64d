import type { NoticeKind } from '../../../domain/notice/kind';
import type { Preferences } from '../../../domain/notice/preference';

export type NotificationKind = NoticeKind;

/**
 * `GET /newsroom/notifications?unread=`: the latest hundred, newest first, with `meta.unread`, how many are not read.
 * `POST /newsroom/notifications/read` `{ ids | all: true }` answers `{ unread }`.
 */
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

/** @returns what to mark as read, or `null` when the body says neither `ids` nor `all`. */
export function parseReadRequest(body: unknown): 'all' | readonly string[] | null {
  const { ids, all } = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  if (all === true) return 'all';
  return Array.isArray(ids) && ids.length <= 500 && ids.every((id) => typeof id === 'string') ? ids : null;
}
