import { useEffect, useState } from 'react';
import type { StoryCard } from '../../../contract/story';
import type { WorkBinQuery } from '../../../contract/work-bin';
import { useLazyWorkBinQuery, useWorkBinQuery } from '../api/newsroom-api';
import { refKey } from '../api/story-ref';

const REFRESH_MS = 30_000;

interface Further {
  readonly stories: readonly StoryCard[];
  readonly cursor: string | null;
}

/** The stories of a shelf, as far as they were asked for. What is shown is renewed twice a minute. */
export function useShelf(query: WorkBinQuery) {
  const first = useWorkBinQuery(query, { pollingInterval: REFRESH_MS, refetchOnMountOrArgChange: true });
  const [ask, asking] = useLazyWorkBinQuery();
  const [further, setFurther] = useState<Further | null>(null);
  const asked = JSON.stringify(query);
  useEffect(() => setFurther(null), [asked]);

  const bin = first.currentData;
  const cursor = further ? further.cursor : (bin?.cursor ?? null);
  const more = async () => {
    if (!cursor) return;
    const next = await ask({ ...query, cursor }).unwrap();
    setFurther((known) => ({ stories: [...(known?.stories ?? []), ...next.stories], cursor: next.cursor }));
  };
  return {
    stories: unique([...(bin?.stories ?? []), ...(further?.stories ?? [])]),
    counts: first.data?.counts,
    desks: first.data?.desks,
    isLoading: first.isFetching && !bin,
    isFailed: first.isError && !bin,
    isAsking: asking.isFetching,
    again: () => void first.refetch(),
    more: cursor ? more : null,
  };
}

/** A story that moved between two answers is in both. */
function unique(stories: readonly StoryCard[]): readonly StoryCard[] {
  return [...new Map(stories.map((story) => [refKey(story), story])).values()];
}
