import { Button, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Card } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useForgettingsQuery } from '../api';
import { SafeguardFrame } from '../parts/frame';
import { useWords } from '../words';
import { AskSheet } from './ask-sheet';
import { ForgettingCardView } from './forgetting-card';
import { SignSheet } from './sign-sheet';

/** While something is being carried out, how often it is asked for. Milliseconds. */
const POLL_MS = 3000;

/** Xóa dấu vết: who is to be forgotten, newest first. */
export function ForgettingsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
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
    <SafeguardFrame page="forgettings" action={ask}>
      {isLoading && <Loader small />}
      <Fault>{faultOf(error)}</Fault>
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
    </SafeguardFrame>
  );
}
