import { useForm } from '@strapi/admin/strapi-admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { Eye, ListPlus } from '@strapi/icons';
import { useState } from 'react';
import { useStoryQuery } from '../api/newsroom-api';
import { reviewPath, type StoryRef } from '../api/story-ref';
import { PreviewDialog } from '../preview/preview-dialog';
import { useWords } from '../words';
import { Actions } from './actions';
import { PanelButton, PanelLink } from './panel-link';
import { StoryFacts } from './story-facts';
import { useOpenForm } from './use-story-ref';

/** Stage, what one may do now, and who has a hand in it, beside the form. */
export const StoryPanel: PanelComponent = (props) => {
  const say = useWords();
  const form = useOpenForm(props);
  if (form.kind === 'other') return null;
  const content =
    form.kind === 'story' ? (
      <StoryState storyRef={form.ref} />
    ) : (
      <Typography variant="pi">{say('panel.new')}</Typography>
    );
  return { title: say('panel.title'), content };
};

const REFRESH_MS = 30_000;

function StoryState({ storyRef }: { readonly storyRef: StoryRef }) {
  const say = useWords();
  const isUnsaved = useForm('StoryPanel', ({ modified }) => modified);
  const [isPreviewing, setPreviewing] = useState(false);
  const { currentData: view, isError, refetch } = useStoryQuery(storyRef, { pollingInterval: REFRESH_MS });
  if (!view) return isError ? <Typography variant="pi">{say('panel.failed')}</Typography> : <Loader small />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StoryFacts view={view} />
      <Actions storyRef={storyRef} view={view} isUnsaved={isUnsaved} onMoved={() => void refetch()} />
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <PanelLink to={reviewPath(storyRef)} icon={<ListPlus aria-hidden />}>
          {say('panel.review')}
        </PanelLink>
        {view.may.preview.allowed && (
          <PanelButton icon={<Eye aria-hidden />} onClick={() => setPreviewing(true)}>
            {say('panel.preview')}
          </PanelButton>
        )}
      </Flex>
      {isPreviewing && <PreviewDialog storyRef={storyRef} onClose={() => setPreviewing(false)} />}
    </Flex>
  );
}
