import { Box, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Fault } from '../../../../../admin/parts/fault';
import type { StoryView } from '../../../contract/story';
import { useNotesQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { NoteForm } from '../notes/note-form';
import { NoteThread } from '../notes/note-thread';
import { threads } from '../view/note-threads';
import { useWords } from '../words';
import { FieldChange } from './field-change';
import { LastReadOffer } from './last-read-offer';
import { VersionChoice } from './version-choice';
import type { Comparison } from './use-comparison';

interface ChangesProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly comparison: Comparison;
}

/** All that differs between two versions, with the notes beside the field they are about. */
export function Changes({ storyRef, view, comparison }: ChangesProps) {
  const say = useWords();
  const { diff, isError, isFetching } = comparison;
  const isAsPublished = comparison.approvable !== null && view.isPublic;
  const isFirst = !view.publishedRevision && diff?.from === null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <VersionChoice storyRef={storyRef} comparison={comparison} />
      <LastReadOffer storyRef={storyRef} comparison={comparison} />
      {comparison.isBehind && <Fault>{say('review.changed')}</Fault>}
      {isError && <Fault>{say('review.failed')}</Fault>}
      {!diff && isFetching && <Loader small />}
      {diff && diff.fields.length > 0 && (
        <Flex justifyContent="space-between" wrap="wrap" gap={2}>
          <Typography fontWeight="bold">
            {isFirst ? say('review.first') : say('review.changes', { count: diff.fields.length })}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {say('review.legend')}
          </Typography>
        </Flex>
      )}
      {diff?.fields.length === 0 && (
        <EmptyStateLayout content={say(isAsPublished ? 'review.as-published' : 'review.nothing')} hasRadius />
      )}
      {diff?.fields.map((each) => (
        <Field key={each.path} storyRef={storyRef} diff={each} />
      ))}
    </Flex>
  );
}

function Field({
  storyRef,
  diff,
}: {
  readonly storyRef: StoryRef;
  readonly diff: Parameters<typeof FieldChange>[0]['diff'];
}) {
  const { data: notes = [] } = useNotesQuery(storyRef);
  const [quote, setQuote] = useState<string | null>(null);
  const here = threads(notes).filter(({ first }) => first.field === diff.path && !first.resolved);
  return (
    <Box>
      <FieldChange diff={diff} type={storyRef.type} onNote={() => setQuote(selectedText())} />
      <Flex
        direction="column"
        alignItems="stretch"
        gap={2}
        paddingLeft={4}
        paddingTop={here.length > 0 || quote !== null ? 2 : 0}
      >
        {here.map((thread) => (
          <NoteThread key={thread.first.id} storyRef={storyRef} thread={thread} />
        ))}
        {quote !== null && (
          <NoteForm storyRef={storyRef} field={diff.path} quote={quote} onDone={() => setQuote(null)} />
        )}
      </Flex>
    </Box>
  );
}

/** What the reader has marked, as the words a note is about. */
const selectedText = (): string => (window.getSelection()?.toString() ?? '').trim().slice(0, 300);
