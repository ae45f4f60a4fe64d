import { AsyncLocalStorage } from 'node:async_hooks';
import type { Notice } from '../read-model/notice';
import { gather } from './gathering';

const ambient = new AsyncLocalStorage<Notice>();

/** What the act that runs now is told to outlets as. */
export const noticeOfThisAct = (): Notice | null => ambient.getStore() ?? null;

/**
 * For the newsroom: publications and their ends that outlets must be told of as more than that. `work` publishes or
 * unpublishes through the document service; the notice is committed with it, or not at all.
 */
export const notices = () => ({
  /** What `work` publishes anew is a correction: it keeps its uri and says what was wrong. */
  correcting: <T>(correction: { readonly title: string; readonly text: string }, work: () => Promise<T>): Promise<T> =>
    ambient.run({ kind: 'correction', ...correction }, work),

  /**
   * What `work` unpublishes or deletes is killed: withdrawn everywhere, for ever. This holds for what is embargoed, has
   * expired, or was withdrawn before, too.
   */
  killing: <T>(reason: { readonly code: string; readonly text: string }, work: () => Promise<T>): Promise<T> =>
    ambient.run({ kind: 'kill', ...reason }, work),

  /** What `work` publishes is written down when all of it is out: stories that show one another are written once, whole. */
  together: <T>(work: () => Promise<T>): Promise<T> => gather(work),
});
