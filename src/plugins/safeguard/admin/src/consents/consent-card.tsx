import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { useMoment } from '../../../../../admin/parts/moment';
import type { ConsentCard } from '../../../contract/consent';
import { useOpenConsentMutation } from '../api';
import { useWords, type Say } from '../words';
import { EvidenceButtons } from './evidence';
import { OpenSheet } from './open-sheet';
import { CoveredStories } from './stories';
import { WithdrawSheet } from './withdraw-sheet';

/** One consent, without its reference. */
export function ConsentCardView({ consent }: { readonly consent: ConsentCard }) {
  const say = useWords();
  const moment = useMoment();
  const [dialog, setDialog] = useState<'open' | 'withdraw' | null>(null);
  const [open, opened] = useOpenConsentMutation();
  const isInForce = consent.status === 'in-force';
  const kinds = consent.kinds.map((kind) => say(`kind.${kind}`)).join(', ');
  const expires = say('consents.expires', { when: moment(consent.expiresAt) });
  const close = () => setDialog(null);
  const openIt = () => {
    setDialog('open');
    void open(consent.id);
  };
  return (
    <Card label={`${kinds}. ${expires}`}>
      <Flex gap={3} wrap="wrap">
        <Badge active={isInForce}>{say(`consents.status.${consent.status}`)}</Badge>
        <Typography variant="delta" tag="h2">
          {expires}
        </Typography>
      </Flex>
      <Typography fontWeight="semiBold">{kinds}</Typography>
      <Quiet>{factsOf(consent, say, moment).join(' · ')}</Quiet>
      <CoveredStories stories={consent.stories} />
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={openIt}>
          {say('consent.open')}
        </Button>
        <EvidenceButtons consent={consent} />
        {isInForce && (
          <Button variant="danger-light" onClick={() => setDialog('withdraw')}>
            {say('withdraw.title')}
          </Button>
        )}
      </Flex>
      {dialog === 'open' && <OpenSheet consent={opened.data} error={opened.error} onClose={close} />}
      {dialog === 'withdraw' && <WithdrawSheet consent={consent} onClose={close} />}
    </Card>
  );
}

function factsOf(consent: ConsentCard, say: Say, moment: (instant: string) => string): readonly string[] {
  const { givenBy, givenAt, childAge, childAgreed, coversNames, kinds, media = [], hasEvidence } = consent;
  const hasNames = kinds.some((kind) => kind !== 'image');
  return [
    say('consents.given', { who: say(`consents.givenBy.${givenBy}`), when: moment(givenAt) }),
    say(childAgreed ? 'consents.child' : 'consents.child.small', { age: childAge }),
    ...(hasNames ? [coversNames > 0 ? say('consents.names', { count: coversNames }) : say('consents.names.any')] : []),
    ...(kinds.includes('image')
      ? [media.length > 0 ? say('consents.media', { count: media.length }) : say('consents.media.any')]
      : []),
    say(hasEvidence ? 'consents.paper' : 'consents.paper.none'),
  ];
}
