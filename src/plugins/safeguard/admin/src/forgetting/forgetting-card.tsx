import { useAuth, useNotification } from '@strapi/admin/strapi-admin';
import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import type { ForgettingCard } from '../../../contract/forgetting';
import { useDropForgettingMutation } from '../api';
import { useMay } from '../parts/use-may';
import { useWords, type Say } from '../words';
import { Counts } from './counts';

interface ForgettingCardProps {
  readonly forgetting: ForgettingCard;
  readonly onOpen: () => void;
}

/** One request: why, how far it is, and in how many places its words stand. Never the words. */
export function ForgettingCardView({ forgetting, onOpen }: ForgettingCardProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const moment = useMoment();
  const { toggleNotification } = useNotification();
  const me = useAuth('safeguard', ({ user }) => user?.id);
  const { signForgettings } = useMay();
  const [drop, { isLoading, error }] = useDropForgettingMutation();
  const { id, state, reason, words, stories, media, found } = forgetting;
  const maySign = signForgettings && forgetting.openedBy.id !== me;
  const sendDrop = async () => {
    if (!('error' in (await drop(id)))) toggleNotification({ type: 'success', message: say('forgetting.dropped') });
  };
  return (
    <Card label={say(`forgetting.reason.${reason}`)}>
      <Flex gap={3} wrap="wrap">
        <Badge active={state === 'open' || state === 'signed'}>{say(`forgetting.state.${state}`)}</Badge>
        <Typography variant="delta" tag="h2">
          {say(`forgetting.reason.${reason}`)}
        </Typography>
      </Flex>
      <Typography>{say('forgetting.what', { words, stories: stories.length, media: media.length })}</Typography>
      <Quiet>{historyOf(forgetting, say, moment).join(' · ')}</Quiet>
      {state === 'signed' && <Typography>{say('forgetting.working')}</Typography>}
      {state !== 'dropped' && <Counts found={found} isDone={state === 'done'} />}
      {state === 'open' && (
        <Flex gap={2} wrap="wrap">
          <Button variant={maySign ? 'default' : 'tertiary'} onClick={onOpen}>
            {say(maySign ? 'forgetting.open' : 'forgetting.look')}
          </Button>
          <Button variant="danger-light" loading={isLoading} onClick={() => void sendDrop()}>
            {say('forgetting.drop')}
          </Button>
        </Flex>
      )}
      <Fault>{faultOf(error)}</Fault>
    </Card>
  );
}

function historyOf(forgetting: ForgettingCard, say: Say, moment: (instant: string) => string): readonly string[] {
  const { openedBy, openedAt, signedBy, signedAt, endedAt, isRestored } = forgetting;
  return [
    say('forgetting.opened', { name: openedBy.name, when: moment(openedAt) }),
    ...(signedBy && signedAt ? [say('forgetting.signed', { name: signedBy.name, when: moment(signedAt) })] : []),
    ...(endedAt ? [say('forgetting.ended', { when: moment(endedAt) })] : []),
    ...(isRestored ? [say('forgetting.restored')] : []),
  ];
}
