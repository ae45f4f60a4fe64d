import { Button, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { faultIn, useForgettingsQuery } from '../api';
import { Card, Frame } from '../parts/frame';
import { Fault } from '../parts/sheet';
import { useWords } from '../words/use-words';
import { AskSheet } from './ask-sheet';
import { ForgettingCardView } from './forgetting-card';
import { SignSheet } from './sign-sheet';

/** While something is being carried out, how often it is asked for. Milliseconds. */
const POLL_MS = 3000;

/** Xóa dấu vết: who is to be forgotten, newest first. */
export function ForgettingsPage() {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const {
    data: forgettings,
    isLoading,
    error,
  } = useForgettingsQuery(undefined, {
    pollingInterval: isWorking ? POLL_MS : 0,
  });
  const isAtWork = forgettings?.some(({ state }) => state === 'signed') ?? false;
  if (isAtWork !== isWorking) setWorking(isAtWork);
  const ask = (
    <Button startIcon={<Plus />} onClick={() => setAsking(true)}>
      {say('forgetting.ask')}
    </Button>
  );
  return (
    <Frame page="forgettings" action={ask}>
      {isLoading && <Loader small />}
      {error && <Fault>{faultIn(error) ?? say('common.failed')}</Fault>}
      {forgettings?.length === 0 && (
        <Card label={say('tab.forgettings')}>
          <Typography>{say('forgetting.none')}</Typography>
        </Card>
      )}
      {forgettings?.map((forgetting) => (
        <ForgettingCardView key={forgetting.id} forgetting={forgetting} onOpen={() => setOpened(forgetting.id)} />
      ))}
      {isAsking && (
        <AskSheet
          onAsked={(id) => {
            setAsking(false);
            setOpened(id);
          }}
          onClose={() => setAsking(false)}
        />
      )}
      {opened && <SignSheet key={opened} id={opened} onClose={() => setOpened(null)} />}
    </Frame>
  );
}
