import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, MinusCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { ChecklistLine, StoryView } from '../../../contract/story';
import { refKey, type StoryRef } from '../api/story-ref';
import { useWords } from '../words';
import { Findings } from './findings';
import { LiveFindings } from './live-findings';
import { Forecast } from './forecast';
import { Lengths } from './lengths';
import { NearDuplicates } from './near-duplicates';

interface ChecksProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly isBesideForm?: boolean;
  /** Typed and not saved: then what is typed is looked at. */
  readonly isUnsaved?: boolean;
}

/** Everything that is looked at before a story goes out. */
export function Checks({ storyRef, view, isBesideForm = false, isUnsaved = false }: ChecksProps) {
  const say = useWords();
  /** A lesson's own panel shows the same lines, as they are typed. */
  const isFollowedLive = isBesideForm && storyRef.type === 'lesson';
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <Part title={say('checks.findings')}>
        {isUnsaved ? (
          <LiveFindings key={refKey(storyRef)} storyRef={storyRef} saved={view.findingList} />
        ) : (
          <Findings storyRef={storyRef} findings={view.findingList} isBesideForm={isBesideForm} />
        )}
      </Part>
      {!isFollowedLive && (
        <Part title={say('checks.list')}>
          <Checklist lines={view.checklist} />
        </Part>
      )}
      <Part title={say('checks.measure')}>
        <Lengths measure={view.measure} isBesideForm={isBesideForm} />
      </Part>
      {view.nearDuplicates.length > 0 && (
        <Part title={say('checks.duplicates')}>
          <NearDuplicates stories={view.nearDuplicates} />
        </Part>
      )}
      <Part title={say('checks.forecast')}>
        <Forecast forecast={view.forecast} locale={storyRef.locale} />
      </Part>
    </Flex>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box tag="section">
      <Typography variant="sigma" tag="h3" textColor="neutral600" paddingBottom={2}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Checklist({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const say = useWords();
  const missing = lines.filter(({ isMet }) => !isMet);
  if (missing.length === 0) {
    return (
      <Flex gap={2}>
        <CheckCircle fill="success600" aria-hidden />
        <Typography variant="pi">{say('checks.list.done')}</Typography>
      </Flex>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
      {missing.map(({ key, level, message }) => (
        <Flex key={key} tag="li" gap={2} alignItems="flex-start">
          <Box shrink={0}>
            <MinusCircle fill={level === 'required' ? 'danger600' : 'warning600'} aria-label={say('checks.missing')} />
          </Box>
          <Typography variant="pi">{`${message} (${say(`checks.${level}`)})`}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
