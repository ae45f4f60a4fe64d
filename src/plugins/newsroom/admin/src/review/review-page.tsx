import { BackButton, Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Eye, Pencil } from '@strapi/icons';
import { useState } from 'react';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { StoryView } from '../../../contract/story';
import { useGovernedTypes } from '../api/governed-types';
import { useStoryQuery } from '../api/newsroom-api';
import { DEFAULT_LOCALE, formPath, type StoryRef } from '../api/story-ref';
import { languageName, useTypeName } from '../parts/names';
import { StageBadge } from '../parts/stage-badge';
import { PreviewDialog } from '../preview/preview-dialog';
import { useWords } from '../words';
import { Decision } from './decision';
import { ReviewTabs } from './review-tabs';
import { useComparison } from './use-comparison';

const REFRESH_MS = 15_000;

/** One story to be read and decided on: on a desk, and on a phone. */
export function ReviewPage() {
  const { type = '', documentId = '' } = useParams();
  const [address] = useSearchParams();
  const storyRef = { type, documentId, locale: address.get('locale') ?? DEFAULT_LOCALE };
  const {
    currentData: view,
    isError,
    refetch,
  } = useStoryQuery(storyRef, {
    pollingInterval: REFRESH_MS,
    refetchOnMountOrArgChange: true,
  });
  if (isError && !view) return <Page.Error />;
  if (!view) return <Page.Loading />;
  return <Review storyRef={storyRef} view={view} onMoved={() => void refetch()} />;
}

interface ReviewProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly onMoved: () => void;
}

function Review({ storyRef, view, onMoved }: ReviewProps) {
  const say = useWords();
  const comparison = useComparison(storyRef, view);
  const title = view.title || say('bin.untitled');
  return (
    <Page.Main>
      <Page.Title>{say('review.title', { title })}</Page.Title>
      <Head storyRef={storyRef} view={view} title={title} />
      <Layouts.Content>
        <Columns>
          <ReviewTabs storyRef={storyRef} view={view} comparison={comparison} />
          <Aside tag="aside">
            <Decision storyRef={storyRef} view={view} comparison={comparison} onMoved={onMoved} />
          </Aside>
        </Columns>
      </Layouts.Content>
    </Page.Main>
  );
}

function Head({ storyRef, view, title }: Pick<ReviewProps, 'storyRef' | 'view'> & { readonly title: string }) {
  const say = useWords();
  const typeName = useTypeName();
  const [isPreviewing, setPreviewing] = useState(false);
  const isSingle = useGovernedTypes().find(({ type }) => type === storyRef.type)?.isSingle;
  return (
    <>
      <Layouts.Header
        title={title}
        subtitle={`${typeName(view.type)} · ${languageName(view.locale)}${view.desk ? ` · ${view.desk.name}` : ''}`}
        navigationAction={<BackButton fallback="/plugins/newsroom" />}
        secondaryAction={<StageBadge stage={view.stage} />}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {view.may.preview.allowed && (
              <Button variant="tertiary" size="S" startIcon={<Eye />} onClick={() => setPreviewing(true)}>
                {say('panel.preview')}
              </Button>
            )}
            <LinkButton
              tag={NavLink}
              to={formPath(storyRef, isSingle)}
              variant="secondary"
              size="S"
              startIcon={<Pencil />}
            >
              {say('review.edit')}
            </LinkButton>
          </Flex>
        }
      />
      {isPreviewing && <PreviewDialog storyRef={storyRef} onClose={() => setPreviewing(false)} />}
    </>
  );
}

const Columns = styled(Box)`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 32rem;
  gap: 2.4rem;
  align-items: start;

  @media (max-width: 1080px) {
    grid-template-columns: minmax(0, 1fr);
    padding-bottom: 8rem;
  }
`;

const Aside = styled(Box)`
  position: sticky;
  top: 1.6rem;

  @media (max-width: 1080px) {
    position: static;
  }
`;
