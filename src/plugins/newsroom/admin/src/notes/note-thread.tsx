import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMoment } from '../../../../../admin/parts/moment';
import type { Note } from '../../../contract/note';
import { useSettleNoteMutation } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { useFieldName } from '../parts/names';
import { useJump } from '../panel/use-jump';
import type { NoteThreadOf } from '../view/note-threads';
import { useWords } from '../words';
import { NoteForm, Quote } from './note-form';

interface NoteThreadProps {
  readonly storyRef: StoryRef;
  readonly thread: NoteThreadOf;
  /** Beside the form of the story, where one can go to the field. */
  readonly isBesideForm?: boolean;
}

/** A note, its answers, and whether it is settled. */
export function NoteThread({ storyRef, thread: { first, replies }, isBesideForm = false }: NoteThreadProps) {
  const say = useWords();
  const moment = useMoment();
  const fieldName = useFieldName(storyRef.type);
  const jumpTo = useJump(storyRef.type);
  const [isReplying, setReplying] = useState(false);
  const [settle, { isLoading }] = useSettleNoteMutation();
  const { field, quote, resolved } = first;
  const as = resolved ? 'reopen' : 'resolve';
  return (
    <Box tag="article" background={resolved ? 'neutral100' : 'primary100'} hasRadius padding={3}>
      {field && isBesideForm && (
        <TextButton onClick={() => jumpTo(field)}>{say('notes.jump', { field: fieldName(field) })}</TextButton>
      )}
      {quote && <Quote>{quote}</Quote>}
      {[first, ...replies].map((note) => (
        <Words key={note.id} note={note} />
      ))}
      {resolved && (
        <Typography variant="pi" textColor="success700">
          {say('notes.resolved-by', { name: resolved.by.name, when: moment(resolved.at) })}
        </Typography>
      )}
      <Flex gap={3} paddingTop={2}>
        {!resolved && <TextButton onClick={() => setReplying(!isReplying)}>{say('notes.reply')}</TextButton>}
        <TextButton disabled={isLoading} onClick={() => void settle({ ref: storyRef, id: first.id, as })}>
          {say(`notes.${as}`)}
        </TextButton>
      </Flex>
      {isReplying && (
        <NoteForm storyRef={storyRef} field={field} replyTo={first.id} onDone={() => setReplying(false)} />
      )}
    </Box>
  );
}

function Words({ note: { by, at, text } }: { readonly note: Note }) {
  const say = useWords();
  const moment = useMoment();
  return (
    <Box paddingTop={1}>
      <Typography tag="p" variant="omega" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('notes.by', { name: by.name, when: moment(at) })}
      </Typography>
    </Box>
  );
}
