import { useForm } from '@strapi/admin/strapi-admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { useStoryQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { Notes } from '../notes/notes';
import { useWords } from '../words';
import { Checks } from './checks';
import { useOpenForm } from './use-story-ref';

/** Checklist, findings, lengths and what publication will do, beside the form. */
export const ChecksPanel: PanelComponent = (props) => {
  const say = useWords();
  const form = useOpenForm(props);
  if (form.kind !== 'story') return null;
  return { title: say('panel.checks'), content: <StoryChecks storyRef={form.ref} /> };
};

function StoryChecks({ storyRef }: { readonly storyRef: StoryRef }) {
  const isUnsaved = useForm('ChecksPanel', ({ modified }) => modified);
  const { currentData: view, isError } = useStoryQuery(storyRef);
  if (!view) return isError ? null : <Loader small />;
  return <Checks storyRef={storyRef} view={view} isBesideForm isUnsaved={isUnsaved} />;
}

/** Notes, beside the form. */
export const NotesPanel: PanelComponent = (props) => {
  const say = useWords();
  const form = useOpenForm(props);
  if (form.kind !== 'story') return null;
  return { title: say('panel.notes'), content: <Notes storyRef={form.ref} isBesideForm /> };
};
