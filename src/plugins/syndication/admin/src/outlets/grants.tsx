import { Box, Button, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField } from '../../../../../admin/parts/fields';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { ChannelSheet } from '../../../contract/channel';
import type { OutletCard } from '../../../contract/outlet';
import { useEndGrantMutation, useGrantMutation } from '../api';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';

interface GrantsProps {
  readonly outlet: OutletCard;
  readonly channels: readonly ChannelSheet[];
}

/** The channels granted to an outlet. Ending a grant says first what that means. */
export function Grants({ outlet, channels }: GrantsProps) {
  const say = useWords();
  const may = useMay();
  const [ending, setEnding] = useState<ChannelSheet | null>(null);
  const granted = channels.filter(({ key }) => outlet.channels.includes(key));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {say('grants.title')}
      </Typography>
      {granted.length === 0 && <Quiet>{say('grants.none')}</Quiet>}
      <Flex gap={2} wrap="wrap">
        {granted.map((channel) => (
          <Tag
            key={channel.key}
            icon={may.manageOutlets ? <Cross /> : undefined}
            label={say('grants.end', { channel: channel.title })}
            disabled={!may.manageOutlets}
            onClick={() => setEnding(channel)}
          >
            {channel.title}
          </Tag>
        ))}
      </Flex>
      {may.manageOutlets && <GrantChannel outlet={outlet} channels={channels} />}
      {ending && <EndGrant outlet={outlet} channel={ending} onClose={() => setEnding(null)} />}
    </Flex>
  );
}

function GrantChannel({ outlet, channels }: GrantsProps) {
  const say = useWords();
  const [chosen, setChosen] = useState('');
  const [grant, { isLoading }] = useGrantMutation();
  const open = channels.filter(({ key }) => !outlet.channels.includes(key));
  if (open.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap">
      <Box flex="0 1 22rem" minWidth="14rem">
        <ChoiceField
          isCompact
          label={say('grants.choose')}
          value={chosen}
          options={open.map(({ key, title, visibility }) => ({
            value: key,
            label: `${title} · ${say(`channels.${visibility}`)}`,
          }))}
          onChange={setChosen}
        />
      </Box>
      <Button
        variant="secondary"
        disabled={chosen === ''}
        loading={isLoading}
        onClick={() => void grant({ id: outlet.id, channel: chosen }).then(() => setChosen(''))}
      >
        {say('grants.add')}
      </Button>
    </Flex>
  );
}

interface EndGrantProps {
  readonly outlet: OutletCard;
  readonly channel: ChannelSheet;
  readonly onClose: () => void;
}

function EndGrant({ outlet, channel, onClose }: EndGrantProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [end, { isLoading, error }] = useEndGrantMutation();
  const names = { outlet: outlet.name, channel: channel.title };
  return (
    <Sheet
      title={say('grants.end', names)}
      confirm={say('grants.end.confirm')}
      tone="danger"
      isBusy={isLoading}
      fault={faultOf(error)}
      onClose={onClose}
      onConfirm={() =>
        void end({ id: outlet.id, channel: channel.key }).then((answer) => 'error' in answer || onClose())
      }
    >
      <Typography>
        {channel.visibility === 'public' ? say('grants.end.public') : say('grants.end.what', names)}
      </Typography>
    </Sheet>
  );
}
