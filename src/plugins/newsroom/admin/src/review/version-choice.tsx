import { Box, Flex } from '@strapi/design-system';
import { ChoiceField } from '../../../../../admin/parts/fields';
import { useMoment } from '../../../../../admin/parts/moment';
import { useRevisionsQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { useWords } from '../words';
import { DRAFT, PUBLISHED, type Comparison } from './use-comparison';

/** Which two versions to compare. */
export function VersionChoice({
  storyRef,
  comparison,
}: {
  readonly storyRef: StoryRef;
  readonly comparison: Comparison;
}) {
  const say = useWords();
  const moment = useMoment();
  const { data: revisions = [] } = useRevisionsQuery(storyRef);
  const { from, to, compare } = comparison;
  const options = [
    { value: PUBLISHED, label: say('review.published') },
    { value: DRAFT, label: say('review.draft') },
    ...revisions.map(({ id, number, by, at }) => ({
      value: id,
      label: say('review.revision', { number, name: by?.name ?? say('review.somebody'), when: moment(at) }),
    })),
  ];
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <Box flex="1 1 20rem">
        <ChoiceField
          label={say('review.from')}
          value={from}
          options={options}
          onChange={(id) => compare({ from: id, to })}
        />
      </Box>
      <Box flex="1 1 20rem">
        <ChoiceField
          label={say('review.to')}
          value={to}
          options={options}
          onChange={(id) => compare({ from, to: id })}
        />
      </Box>
    </Flex>
  );
}
