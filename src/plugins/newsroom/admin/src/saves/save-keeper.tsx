import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { StaleSave } from '../../../contract/revision';
import type { StoryRef } from '../api/story-ref';
import { useWords } from '../words';
import { MergeDialog } from './merge-dialog';
import { isSameForm, ledger, type FormAddress } from './save-ledger';

interface SaveKeeperProps {
  readonly storyRef: StoryRef;
  readonly form: FormAddress;
}

/** Opens the merge when a save of this form comes too late; put off, it stays one press away. */
export function SaveKeeper({ storyRef, form }: SaveKeeperProps) {
  const say = useWords();
  const [stale, setStale] = useState<StaleSave | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { uid, documentId, locale } = form;
  useEffect(
    () =>
      ledger.listen((event) => {
        if (!isSameForm(event.form, { uid, documentId, locale })) return;
        setStale(event.kind === 'refused' ? event.stale : null);
        setOpen(event.kind === 'refused');
      }),
    [uid, documentId, locale],
  );
  if (!stale) return null;
  if (isOpen) {
    return (
      <MergeDialog
        storyRef={storyRef}
        form={form}
        stale={stale}
        onDone={() => setStale(null)}
        onLater={() => setOpen(false)}
      />
    );
  }
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={1}
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={3}
    >
      <Typography variant="pi" textColor="warning700">
        {say('merge.pending')} {say('merge.later.kept')}
      </Typography>
      <Button size="S" variant="secondary" onClick={() => setOpen(true)}>
        {say('merge.resume')}
      </Button>
    </Flex>
  );
}
