import type { Core } from '@strapi/strapi';
import { NOTICE_KINDS, type NoticeKind } from '../../../../../domain/notice/kind';
import { newsroom } from '../newsroom';

const isNotice = (kind: string): kind is NoticeKind => NOTICE_KINDS.some((each) => each === kind);

/** Lets people hear of what is done to their stories, in the transaction in which it is done. */
export function announceEvents(strapi: Core.Strapi): void {
  const { events, notifications } = newsroom(strapi);
  events.onEvent(async ({ trx, kind, story, actor, writers }) => {
    if (isNotice(kind))
      await notifications.announce(trx, { kind, story, actor: actor.person, ...(writers && { writers }) });
  });
}
