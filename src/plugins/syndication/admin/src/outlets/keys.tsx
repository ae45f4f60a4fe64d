import { Badge, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Key } from '@strapi/icons';
import { useState } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { KeyCard } from '../../../contract/key';
import type { OutletCard } from '../../../contract/outlet';
import { useKeysQuery, useRevokeKeyMutation } from '../api';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { MakeKey } from './make-key';

/** An outlet's keys: several at a time, so that it can change over without a gap. */
export function Keys({ outlet }: { readonly outlet: OutletCard }) {
  const say = useWords();
  const may = useMay();
  const { data: keys, isLoading } = useKeysQuery(outlet.id);
  const [isMaking, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<KeyCard | null>(null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say('keys.title')}
      </Typography>
      {isLoading && <Loader small />}
      {keys?.length === 0 && <Quiet>{say('keys.none')}</Quiet>}
      {keys?.map((key) => (
        <KeyLine key={key.id} card={key} onRevoke={may.makeKeys ? () => setRevoking(key) : null} />
      ))}
      {may.makeKeys && (
        <Flex gap={3} wrap="wrap" alignItems="center">
          <Button variant="secondary" startIcon={<Key />} onClick={() => setMaking(true)}>
            {say('keys.add')}
          </Button>
          <Quiet>{say('keys.hint')}</Quiet>
        </Flex>
      )}
      {isMaking && <MakeKey outlet={outlet} onClose={() => setMaking(false)} />}
      {revoking && <RevokeKey outlet={outlet} card={revoking} onClose={() => setRevoking(null)} />}
    </Flex>
  );
}

interface KeyLineProps {
  readonly card: KeyCard;
  readonly onRevoke: (() => void) | null;
}

function KeyLine({ card, onRevoke }: KeyLineProps) {
  const say = useWords();
  const moment = useMoment();
  const { hint, mode, label, createdAt, lastUsedAt, revokedAt } = card;
  const facts = [
    say('keys.created', { when: moment(createdAt) }),
    say('outlets.used', { when: lastUsedAt ? moment(lastUsedAt) : say('common.never') }),
    ...(revokedAt ? [say('keys.revoked', { when: moment(revokedAt) })] : []),
  ];
  return (
    <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingTop={1} paddingBottom={1}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Flex gap={2} wrap="wrap">
          <Badge active={mode === 'live' && revokedAt === null}>{say(`keys.${mode}`)}</Badge>
          <Typography fontWeight="semiBold" textColor={revokedAt ? 'neutral500' : 'neutral800'}>
            {label ?? say('keys.unlabelled')}
          </Typography>
          <Typography variant="pi" tag="code" textColor="neutral600">{`${hint}…`}</Typography>
        </Flex>
        <Quiet>{facts.join(' · ')}</Quiet>
      </Flex>
      {onRevoke && revokedAt === null && (
        <Button
          variant="danger-light"
          size="S"
          onClick={onRevoke}
          aria-label={`${say('keys.revoke')}: ${label ?? hint}`}
        >
          {say('keys.revoke')}
        </Button>
      )}
    </Flex>
  );
}

interface RevokeKeyProps {
  readonly outlet: OutletCard;
  readonly card: KeyCard;
  readonly onClose: () => void;
}

function RevokeKey({ outlet, card, onClose }: RevokeKeyProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [revoke, { isLoading, error }] = useRevokeKeyMutation();
  return (
    <Sheet
      title={say('keys.revoke.title', { key: card.label ?? `${card.hint}…` })}
      confirm={say('keys.revoke')}
      tone="danger"
      isBusy={isLoading}
      fault={faultOf(error)}
      onClose={onClose}
      onConfirm={() => void revoke({ id: outlet.id, keyId: card.id }).then((answer) => 'error' in answer || onClose())}
    >
      <Typography>{say('keys.revoke.what')}</Typography>
    </Sheet>
  );
}
