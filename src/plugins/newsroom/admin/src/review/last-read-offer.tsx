import { Button, Flex } from '@strapi/design-system';
import { useMoment } from '../../../../../admin/parts/moment';
import { useRevisionsQuery, useStoryAuditQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { lastRead } from '../view/last-read';
import { useWords } from '../words';
import { DRAFT, PUBLISHED, type Comparison } from './use-comparison';

interface LastReadOfferProps {
  readonly storyRef: StoryRef;
  readonly comparison: Comparison;
}

/** Only what was written since an editor last returned or approved the story, and the way back to everything. */
export function LastReadOffer({ storyRef, comparison: { from, to, compare } }: LastReadOfferProps) {
  const say = useWords();
  const moment = useMoment();
  const { data: revisions = [] } = useRevisionsQuery(storyRef);
  const { data: acts = [] } = useStoryAuditQuery(storyRef);
  const read = lastRead(acts, revisions);
  const isWhole = from === PUBLISHED && to === DRAFT;
  const isSince = read !== null && from === read.id && to === DRAFT;
  if (isWhole && !read) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {read && !isSince && (
        <Button variant="secondary" size="S" onClick={() => compare({ from: read.id, to: DRAFT })}>
          {say('review.since-read', { when: moment(read.at) })}
        </Button>
      )}
      {!isWhole && (
        <Button variant="tertiary" size="S" onClick={() => compare({ from: PUBLISHED, to: DRAFT })}>
          {say('review.whole')}
        </Button>
      )}
    </Flex>
  );
}
