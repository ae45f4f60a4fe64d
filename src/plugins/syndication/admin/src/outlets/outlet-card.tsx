import { Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useState } from 'react';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { useMoment } from '../../../../../admin/parts/moment';
import type { ChannelSheet } from '../../../contract/channel';
import type { OutletCard } from '../../../contract/outlet';
import { useChangeOutletMutation } from '../api';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { Grants } from './grants';
import { Keys } from './keys';
import { OutletSheet } from './outlet-sheet';

interface OutletCardProps {
  readonly outlet: OutletCard;
  readonly channels: readonly ChannelSheet[];
}

export function OutletCardView({ outlet, channels }: OutletCardProps) {
  const say = useWords();
  const moment = useMoment();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const { name, contact, note, keys, lastUsedAt } = outlet;
  const used = say('outlets.used', { when: lastUsedAt ? moment(lastUsedAt) : say('common.never') });
  return (
    <Card label={name}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="delta" tag="h2">
            {name}
          </Typography>
          <Typography>{contact ?? say('outlets.contact.none')}</Typography>
          {note && <Quiet>{note}</Quiet>}
          <Quiet>{`${say('outlets.keys.count', { count: keys })} · ${used}`}</Quiet>
        </Flex>
        {may.manageOutlets && (
          <Button variant="tertiary" startIcon={<Pencil />} onClick={() => setEditing(true)}>
            {say('common.edit')}
          </Button>
        )}
      </Flex>
      <Grants outlet={outlet} channels={channels} />
      <Keys outlet={outlet} />
      {isEditing && <EditOutlet outlet={outlet} onClose={() => setEditing(false)} />}
    </Card>
  );
}

function EditOutlet({ outlet, onClose }: { readonly outlet: OutletCard; readonly onClose: () => void }) {
  const [change, { isLoading, error }] = useChangeOutletMutation();
  return (
    <OutletSheet
      before={outlet}
      isBusy={isLoading}
      error={error}
      onClose={onClose}
      onSave={async (details) => {
        if (!('error' in (await change({ id: outlet.id, details })))) onClose();
      }}
    />
  );
}
