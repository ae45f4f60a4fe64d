import { AsyncLocalStorage } from 'node:async_hooks';
import type { StoryPlace } from '../../../../../server/story-place';

/**
 * In what manner one story goes through the gate, when it is not in the plain one. Two manners need no approval: a kill, on
 * one editor's word, and a publication behind broken glass; both are countersigned after. Only the newsroom's own acts
 * write one.
 */
export interface Permit {
  /** `rule`: a kill that no editor asks for, because a rule does: a consent that ran out, a right to be forgotten. */
  readonly kind: 'kill' | 'rule' | 'break-glass' | 'correct';
  readonly place: StoryPlace;
}

const permits = new AsyncLocalStorage<Permit>();

export const withPermit = <T>(permit: Permit, work: () => Promise<T>): Promise<T> => permits.run(permit, work);

export function permitFor({ content_type, document_id, locale }: StoryPlace): Permit | null {
  const permit = permits.getStore();
  const isFor =
    permit?.place.content_type === content_type &&
    permit.place.document_id === document_id &&
    permit.place.locale === locale;
  return isFor ? permit : null;
}
