import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
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
  return { title: say('lesson.panel'), content: <Looked form={form} /> };
};

function Looked({ form }: { readonly form: Exclude<OpenForm, { kind: 'other' }> }) {
  const say = useWords();
  const { check, isFailed } = useLessonCheck(form);
  if (!check) return isFailed ? <Typography variant="pi">{say('lesson.failed')}</Typography> : <Loader small />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {isFailed && (
        <Typography variant="pi" textColor="danger700" role="alert">
          {say('lesson.failed')}
        </Typography>
      )}
      <Completeness lines={check.checklist} />
      <Answers />
      {check.reading.length > 0 && <Reading parts={check.reading} />}
      {form.kind === 'story' && <Sources storyRef={form.ref} />}
    </Flex>
  );
}
