import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useColleaguesQuery, useWriteNoteMutation } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { mentionBeingTyped, mentionedIn, withMention } from '../view/note-threads';
import { useWords } from '../words';

interface NoteFormProps {
  readonly storyRef: StoryRef;
  readonly field?: string | null;
  readonly quote?: string | null;
  readonly replyTo?: string | null;
  readonly onDone?: () => void;
}

const SHOWN_COLLEAGUES = 5;

/** Writes a note. `@` and a name mention a colleague. */
export function NoteForm({ storyRef, field = null, quote = null, replyTo = null, onDone }: NoteFormProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [text, setText] = useState('');
  const { data: colleagues = [] } = useColleaguesQuery(storyRef);
  const [write, { isLoading, error }] = useWriteNoteMutation();
  const typed = mentionBeingTyped(text);
  const fitting =
    typed === null
      ? []
      : colleagues.filter(({ name }) => folded(name).includes(folded(typed))).slice(0, SHOWN_COLLEAGUES);
  const send = async () => {
    const note = { text: text.trim(), field, quote: quote || null, replyTo, mentions: mentionedIn(text, colleagues) };
    const answer = await write({ ref: storyRef, note });
    if ('error' in answer) return;
    setText('');
    onDone?.();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {quote && <Quote>{quote}</Quote>}
      <Field.Root width="100%">
        <Field.Label>{say(replyTo ? 'notes.reply' : 'notes.write')}</Field.Label>
        <Textarea value={text} onChange={(event) => setText(event.target.value)} style={{ minHeight: '7rem' }} />
      </Field.Root>
      {fitting.length > 0 && (
        <Flex gap={1} wrap="wrap" role="group" aria-label={say('notes.mention')}>
          {fitting.map(({ id, name }) => (
            <Button key={id} size="S" variant="tertiary" onClick={() => setText(withMention(text, name))}>
              {`@${name}`}
            </Button>
          ))}
        </Flex>
      )}
      <Fault>{faultOf(error)}</Fault>
      <Flex gap={2} justifyContent="flex-end">
        {onDone && (
          <Button size="S" variant="tertiary" onClick={onDone}>
            {say('notes.cancel')}
          </Button>
        )}
        <Button size="S" loading={isLoading} disabled={text.trim() === ''} onClick={() => void send()}>
          {say('notes.send')}
        </Button>
      </Flex>
    </Flex>
  );
}

/** `Thu Hà` is found by `thu ha`. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

export function Quote({ children }: { readonly children: string }) {
  return (
    <Box tag="blockquote" borderColor="primary500" borderStyle="solid" borderWidth="0 0 0 3px" paddingLeft={2}>
      <Typography variant="pi" textColor="neutral700" style={{ fontStyle: 'italic' }}>
        {children}
      </Typography>
    </Box>
  );
}
