import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ANY, ChoiceField } from '../../../../../admin/parts/fields';
import { useGovernedTypes } from '../api/governed-types';
import { useNotesQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { useFieldName } from '../parts/names';
import { threads } from '../view/note-threads';
import { useWords } from '../words';
import { NoteForm } from './note-form';
import { NoteThread } from './note-thread';

interface NotesProps {
  readonly storyRef: StoryRef;
  readonly isBesideForm?: boolean;
}

/** What colleagues say to each other about a story. */
export function Notes({ storyRef, isBesideForm = false }: NotesProps) {
  const say = useWords();
  const fieldName = useFieldName(storyRef.type);
  const [field, setField] = useState(ANY);
  const { data: notes = [] } = useNotesQuery(storyRef, { pollingInterval: 30_000 });
  const attributes = useGovernedTypes().find(({ type }) => type === storyRef.type)?.attributes ?? {};
  const fields = Object.keys(attributes).filter((name) => !SYSTEM.has(name));
  const all = threads(notes);
  const [open, resolved] = [all.filter(({ first }) => !first.resolved), all.filter(({ first }) => first.resolved)];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {all.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('notes.none')}
        </Typography>
      )}
      {open.map((thread) => (
        <NoteThread key={thread.first.id} storyRef={storyRef} thread={thread} isBesideForm={isBesideForm} />
      ))}
      <ChoiceField
        label={say('notes.field')}
        value={field}
        options={[
          { value: ANY, label: say('notes.whole') },
          ...fields.map((name) => ({ value: name, label: fieldName(name) })),
        ]}
        onChange={setField}
      />
      <NoteForm storyRef={storyRef} field={field === ANY ? null : field} />
      {resolved.length > 0 && (
        <Box tag="details">
          <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
            {say('notes.resolved', { count: resolved.length })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {resolved.map((thread) => (
              <NoteThread key={thread.first.id} storyRef={storyRef} thread={thread} isBesideForm={isBesideForm} />
            ))}
          </Flex>
        </Box>
      )}
    </Flex>
  );
}

const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);
