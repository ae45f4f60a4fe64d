import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { LessonCheck } from '../../../contract/lesson';
import { refKey } from '../api/story-ref';
import { useOpenForm, type OpenForm } from '../panel/use-story-ref';
import { useWords } from '../words';
import { Answers } from './answers';
import { Completeness } from './completeness';
import { Reading } from './reading';
import { Sources } from './sources';
import { useLessonCheck } from './use-lesson-check';

const LESSON = 'api::lesson.lesson';

/** What a lesson has and what it lacks, part by part in the order of its form, as it is typed. */
export const LessonPanel: PanelComponent = (props) => {
  const say = useWords();
  const form = useOpenForm(props);
  if (props.model !== LESSON || form.kind === 'other') return null;
  return { title: say('lesson.panel'), content: <Looked key={keyOf(form)} form={form} /> };
};

type Lesson = Exclude<OpenForm, { kind: 'other' }>;

const keyOf = (form: Lesson): string => (form.kind === 'story' ? refKey(form.ref) : `new ${form.locale}`);

function Looked({ form }: { readonly form: Lesson }) {
  const say = useWords();
  const { standing, result: check } = useLessonCheck(form);
  const isBehind = standing.kind === 'behind';
  return (
    <Box width="100%">
      <Box role="status">
        {isBehind && (
          <Typography variant="pi" textColor="danger700" tag="p" paddingBottom={3}>
            {say('lesson.failed')}
          </Typography>
        )}
      </Box>
      {check ? <Found form={form} check={check} /> : !isBehind && <Loader small />}
    </Box>
  );
}

function Found({ form, check }: { readonly form: Lesson; readonly check: LessonCheck }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Completeness lines={check.checklist} />
      <Answers />
      {check.reading.length > 0 && <Reading parts={check.reading} />}
      {form.kind === 'story' && <Sources storyRef={form.ref} />}
    </Flex>
  );
}
