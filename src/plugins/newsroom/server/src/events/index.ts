import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../actors';
import type { StoryRow } from '../story/row';

/** What people may want to hear of. */
export type StoryEventKind =
  | 'submitted'
  | 'recalled'
  | 'assigned'
  | 'returned'
  | 'approved'
  | 'approval-voided'
  | 'scheduled'
  | 'unscheduled'
  | 'published'
  | 'corrected'
  | 'withdrawn'
  | 'killed'
  | 'reopened'
  | 'countersign-needed'
  | 'countersigned'
  | 'could-not-publish'
  | 'held-back';

export interface StoryEvent {
  readonly trx: Knex;
  readonly kind: StoryEventKind;
  /** As it is after the act. */
  readonly story: StoryRow;
  /** As it was, where the act may have changed when it goes out. */
  readonly before?: StoryRow;
  readonly actor: Actor;
  /** Who wrote in it until now, when the act has ended their part. */
  readonly writers?: readonly number[];
  /** A code, a reason: facts of the act. */
  readonly details?: Readonly<Record<string, unknown>>;
}

type Listener = (event: StoryEvent) => Promise<void>;

/** Says what happened to stories, in the transaction in which it happens: whoever listens writes with it, or not at all. */
export const events = (_: { strapi: Core.Strapi }) => {
  const listeners: Listener[] = [];
  return {
    onEvent(listener: Listener): void {
      listeners.push(listener);
    },

    async tell(event: StoryEvent): Promise<void> {
      for (const listener of listeners) await listener(event);
    },
  };
};

export type EventsService = ReturnType<typeof events>;
