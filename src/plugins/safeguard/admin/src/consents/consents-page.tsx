import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Card } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { ChoiceField } from '../../../../../admin/parts/fields';
import { useConsentsQuery } from '../api';
import { SafeguardFrame } from '../parts/frame';
import { useWords } from '../words';
import { ConsentCardView } from './consent-card';
import { RecordSheet } from './record-sheet';

const WITHIN = ['all', '30', '90'] as const;

/** Sổ đồng ý: what runs out first, first; what has ended, folded away. */
export function ConsentsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const [within, setWithin] = useState('all');
  const [isAdding, setAdding] = useState(false);
  const withinDays = within === 'all' ? null : Number(within);
  const { currentData: consents, isFetching, error } = useConsentsQuery({ withinDays });
  const inForce = consents?.filter(({ status }) => status === 'in-force');
  const ended = consents?.filter(({ status }) => status !== 'in-force') ?? [];
  return (
    <SafeguardFrame
      page="consents"
      action={
        <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
          {say('consents.add')}
        </Button>
      }
    >
      <Box maxWidth="20rem">
        <ChoiceField
          label={say('consents.within')}
          value={within}
          options={WITHIN.map((each) => ({ value: each, label: say(`consents.within.${each}`) }))}
          onChange={setWithin}
        />
      </Box>
      {isFetching && <Loader small />}
      <Fault>{faultOf(error)}</Fault>
      {inForce?.length === 0 && (
        <Card label={say('tab.consents')}>
          <Typography>{say('consents.none')}</Typography>
        </Card>
      )}
      {inForce?.map((consent) => (
        <ConsentCardView key={consent.id} consent={consent} />
      ))}
      {ended.length > 0 && (
        <Box tag="details">
          <Typography tag="summary" textColor="neutral700" style={{ cursor: 'pointer' }}>
            {say('consents.ended', { count: ended.length })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
            {ended.map((consent) => (
              <ConsentCardView key={consent.id} consent={consent} />
            ))}
          </Flex>
        </Box>
      )}
      {isAdding && <RecordSheet onClose={() => setAdding(false)} />}
    </SafeguardFrame>
  );
}
