import { useForm } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useState } from 'react';
import { Fault } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import type { StoryView } from '../../../contract/story';
import { useStoryQuery } from '../api/newsroom-api';
import { formPath, type StoryRef } from '../api/story-ref';
import { useFieldName } from '../parts/names';
import { useAct } from '../panel/use-act';
import { useWords } from '../words';
import { DeriveDialog } from './derive-dialog';

/** What a lesson was made from, what became of that, and the way to make another one from it. */
export function Sources({ storyRef }: { readonly storyRef: StoryRef }) {
  const say = useWords();
  const isUnsaved = useForm('LessonSources', ({ modified }) => modified);
  const [isDeriving, setDeriving] = useState(false);
  const { currentData: view } = useStoryQuery(storyRef);
  if (!view) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say('lesson.sources')}
      </Typography>
      {view.madeFrom.length === 0 && <Typography variant="pi">{say('lesson.sources.none')}</Typography>}
      {view.madeFrom.map((source) => (
        <OneSource key={source.field} source={source} storyRef={storyRef} />
      ))}
      {view.hasChangedSource && <Reviewed storyRef={storyRef} permission={view.may.reviewSource} />}
      <Button variant="tertiary" disabled={isUnsaved} onClick={() => setDeriving(true)}>
        {say('lesson.derive')}
      </Button>
      {isUnsaved && <Typography variant="pi">{say('lesson.derive.unsaved')}</Typography>}
      {isDeriving && <DeriveDialog storyRef={storyRef} onClose={() => setDeriving(false)} />}
    </Flex>
  );
}

interface OneSourceProps {
  readonly source: StoryView['madeFrom'][number];
  readonly storyRef: StoryRef;
}

function OneSource({ source, storyRef: { type, locale } }: OneSourceProps) {
  const say = useWords();
  const moment = useMoment();
  const name = useFieldName(type);
  const { field, title, change, changedAt, seenAt } = source;
  const link = formPath({ type: source.type, documentId: source.documentId, locale });
  return (
    <Box
      background={change ? 'warning100' : 'neutral100'}
      borderColor={change ? 'warning200' : 'neutral150'}
      hasRadius
      padding={3}
      role={change ? 'note' : undefined}
    >
      <Typography tag="p" variant="pi" textColor="neutral700">
        {name(field)}
      </Typography>
      {title ? (
        <Link tag={NavLink} to={link}>
          {title}
        </Link>
      ) : (
        <Typography>{say('lesson.sources.gone')}</Typography>
      )}
      <Typography
        tag="p"
        variant="pi"
        textColor={change ? 'warning700' : 'neutral700'}
        fontWeight={change ? 'bold' : 'regular'}
      >
        {change
          ? say(`lesson.sources.${change}`, { when: moment(changedAt ?? seenAt) })
          : say('lesson.sources.seen', { when: moment(seenAt) })}
      </Typography>
    </Box>
  );
}

interface ReviewedProps {
  readonly storyRef: StoryRef;
  readonly permission: StoryView['may']['reviewSource'];
}

/** Somebody has looked: the flag goes, the text stays as it is. */
function Reviewed({ storyRef, permission }: ReviewedProps) {
  const say = useWords();
  const { act, isBusy, fault } = useAct({ onDone: () => undefined });
  return (
    <>
      <Button
        variant="secondary"
        loading={isBusy}
        disabled={!permission.allowed}
        onClick={() => void act({ ref: storyRef, action: 'reviewSource', body: {} })}
      >
        {say('action.reviewSource')}
      </Button>
      {!permission.allowed && <Typography variant="pi">{permission.reason}</Typography>}
      {fault && <Fault>{fault}</Fault>}
    </>
  );
}
