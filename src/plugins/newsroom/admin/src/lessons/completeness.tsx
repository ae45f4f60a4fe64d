import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { ChecklistLine } from '../../../contract/story';
import { useJump } from '../panel/use-jump';
import { useFieldName } from '../parts/names';
import { partsOf, tallyOf, type LessonPart, type PartState } from '../view/lesson-parts';
import { useWords } from '../words';

/** Every state has its sign and its word: colour alone says nothing to many. */
const MARKS = {
  done: { Icon: CheckCircle, colour: 'success700' },
  advised: { Icon: Information, colour: 'warning700' },
  missing: { Icon: WarningCircle, colour: 'danger700' },
} as const satisfies Readonly<Record<PartState, unknown>>;

/** Every part of a lesson with what it lacks, and the way to it. */
export function Completeness({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const say = useWords();
  const { all, done, advice } = tallyOf(lines);
  const isComplete = done === all;
  return (
    <>
      <Box role="status">
        <Typography tag="p" variant="omega" fontWeight="bold" textColor={isComplete ? 'success700' : 'danger700'}>
          {isComplete ? say('lesson.complete') : say('lesson.incomplete', { done, all })}
        </Typography>
        {advice > 0 && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {say('lesson.advice', { count: advice })}
          </Typography>
        )}
      </Box>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {partsOf(lines).map((part) => (
          <Part key={part.field} part={part} />
        ))}
      </Flex>
    </>
  );
}

function Part({ part: { field, state, open } }: { readonly part: LessonPart }) {
  const say = useWords();
  const name = useFieldName('lesson');
  const jumpTo = useJump('lesson');
  const { Icon, colour } = MARKS[state];
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Box shrink={0} paddingTop={1}>
        <Icon fill={colour} aria-hidden />
      </Box>
      <Box grow={1}>
        <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
          <TextButton onClick={() => jumpTo(open[0]?.field ?? field)}>{name(field)}</TextButton>
          <Typography variant="pi" textColor={colour} style={{ whiteSpace: 'nowrap' }}>
            {say(`lesson.part.${state}`)}
          </Typography>
        </Flex>
        {open.map((line) => (
          <Typography key={line.key} tag="p" variant="pi" textColor="neutral800">
            {line.message}
          </Typography>
        ))}
      </Box>
    </Flex>
  );
}
