import type { Core } from '@strapi/strapi';
import { NOTICE_KINDS, type NoticeKind } from '../../../../../domain/notice/kind';
import { tellHeldBack } from '../gate/waiting';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';

const isNotice = (kind: string): kind is NoticeKind => NOTICE_KINDS.some((each) => each === kind);

/** Lets people hear of what is done to their stories, in the transaction in which it is done. */
export function announceEvents(strapi: Core.Strapi): void {
  const { events, notifications } = newsroom(strapi);
  events.onEvent(async ({ trx, kind, story, actor, writers }) => {
    if (!isNotice(kind)) return;
    const facts = factsOf(kind, story);
    await notifications.announce(trx, { kind, story, actor: actor.person, facts, ...(writers && { writers }) });
  });
  events.onEvent((event) => tellHeldBack(strapi, event));
}

const factsOf = (kind: NoticeKind, { publish_at }: StoryRow): { readonly deadlineAt?: number } =>
  kind === 'held-back' && publish_at !== null ? { deadlineAt: publish_at } : {};
