/** What became of a source since somebody last looked at it. */
export const SOURCE_CHANGES = ['updated', 'corrected', 'withdrawn', 'killed'] as const;

export type SourceChange = (typeof SOURCE_CHANGES)[number];

interface SourceEvent {
  readonly kind: string;
  /** The revision that readers have after it. */
  readonly publishedRevision: string | null;
}

const CHANGE_OF: Readonly<Record<string, SourceChange>> = {
  published: 'updated',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  killed: 'killed',
};

/**
 * Whether what happened to a source gives reason to look again at what was made from it. The publication of the very
 * revision that was looked at does not: a draft that was derived from goes out as it was.
 */
export function sourceChange({ kind, publishedRevision }: SourceEvent, seenRevision: string): SourceChange | null {
  const change = CHANGE_OF[kind] ?? null;
  const isPublication = change === 'updated' || change === 'corrected';
  return isPublication && publishedRevision === seenRevision ? null : change;
}
