import { useForm } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { answersOf, type Answered } from '../view/answers';
import { useWords } from '../words';

/** Which answer of each question is right, while its options are folded in the form. */
export function Answers() {
  const say = useWords();
  const answers = answersOf(useForm('Answers', ({ values }) => values as unknown));
  if (answers.length === 0) return null;
  return (
    <Box tag="section" aria-label={say('lesson.answers')}>
      <Typography variant="sigma" textColor="neutral600">
        {say('lesson.answers')}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2} style={{ listStyle: 'none' }}>
        {answers.map((answered, index) => (
          <Answer key={index} number={index + 1} answered={answered} />
        ))}
      </Flex>
    </Box>
  );
}

function Answer({ number, answered: { question, right } }: { readonly number: number; readonly answered: Answered }) {
  const say = useWords();
  const isSure = right.length === 1;
  const [Icon, colour] = isSure ? [CheckCircle, 'success700'] : [WarningCircle, 'danger700'];
  return (
    <Box tag="li">
      <Typography variant="pi" textColor="neutral800" tag="p">
        {`${number}. ${question || say('lesson.answers.unasked')}`}
      </Typography>
      <Flex gap={2} alignItems="flex-start">
        <Box shrink={0} paddingTop={1}>
          <Icon fill={colour} aria-hidden />
        </Box>
        <Typography variant="pi" textColor={colour} fontWeight="bold">
          {isSure ? right[0] : say(right.length === 0 ? 'lesson.answers.none' : 'lesson.answers.several')}
        </Typography>
      </Flex>
    </Box>
  );
}
