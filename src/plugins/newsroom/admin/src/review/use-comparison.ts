import { useSearchParams } from 'react-router-dom';
import type { RevisionDiff } from '../../../contract/revision';
import type { StoryView } from '../../../contract/story';
import { useDiffQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';

export const PUBLISHED = 'published';
export const DRAFT = 'draft';

/** Which two versions are compared: what readers have against the draft, unless the address says otherwise. */
export function useComparison(ref: StoryRef, view: StoryView) {
  const [address, setAddress] = useSearchParams();
  const from = address.get('from') ?? PUBLISHED;
  const to = address.get('to') ?? DRAFT;
  const { currentData: diff, isError, isFetching, refetch } = useDiffQuery({ ref, from, to });
  const shown = shownRevision(diff, view);
  return {
    from,
    to,
    diff,
    isError,
    isFetching,
    /** The revision that an approval given here is bound to; `null` when something else is on the screen. */
    approvable: from === PUBLISHED && to === DRAFT && !isFetching ? shown : null,
    /** The draft was changed after what is shown was read. */
    isBehind: to === DRAFT && shown !== null && shown !== view.revision,
    refetch: () => void refetch(),
    compare(next: { readonly from: string; readonly to: string }) {
      setAddress((known) => {
        const changed = new URLSearchParams(known);
        changed.set('from', next.from);
        changed.set('to', next.to);
        changed.delete('tab');
        return changed;
      });
    },
  };
}

export type Comparison = ReturnType<typeof useComparison>;

/** An approval is of what was shown, not of what the story has become since. */
const shownRevision = (diff: RevisionDiff | undefined, view: StoryView): string | null =>
  diff ? (diff.to?.hash ?? view.revision) : null;
