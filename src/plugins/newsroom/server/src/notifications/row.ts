import { noticeSentence, type NoticeLanguage } from '../../../../../domain/notice/sentence';
import { printedInstant } from '../../../../../formats/instants';
import type { StoryPlace } from '../../../../../server/story-place';
import type { Notification, NotificationKind } from '../../../contract/notification';
import type { Announcement } from './announce';

/** A row of `newsroom_notifications`. */
export interface NotificationRow extends StoryPlace {
  readonly id: string;
  readonly person: number;
  readonly kind: NotificationKind;
  readonly at: number | string;
  readonly type: string;
  readonly title: string;
  readonly actor_name: string | null;
  readonly facts: string;
  readonly read_at: number | string | null;
  readonly mail_attempts: number;
  readonly mail_not_before: number | string | null;
}

/** As its reader sees it in the panel. */
export const notification = (row: NotificationRow, language: NoticeLanguage): Notification => ({
  id: row.id,
  kind: row.kind,
  at: new Date(Number(row.at)).toISOString(),
  message: messageOf(row, language, { isNamed: true }),
  story: { type: row.type, documentId: row.document_id, locale: row.locale },
  readAt: row.read_at === null ? null : new Date(Number(row.read_at)).toISOString(),
});

/** `isNamed`: whether the story's title may be said. */
export function messageOf(
  { kind, title, actor_name, facts }: NotificationRow,
  language: NoticeLanguage,
  { isNamed }: { readonly isNamed: boolean },
): string {
  const { deadlineAt, isPast = false, change }: NonNullable<Announcement['facts']> = JSON.parse(facts); // by `announce`
  const deadline = deadlineAt === undefined ? '' : printedInstant(new Date(deadlineAt), language);
  return noticeSentence(
    kind,
    { title: isNamed ? title : null, actor: actor_name, deadline, isPast, ...(change && { change }) },
    language,
  );
}
