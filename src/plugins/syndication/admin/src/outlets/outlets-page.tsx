import { Button, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Card } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useAddOutletMutation, useChannelsQuery, useOutletsQuery } from '../api';
import { SyndicationFrame } from '../parts/frame';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { OutletCardView } from './outlet-card';
import { OutletSheet } from './outlet-sheet';

/** Đơn vị nhận tin: who receives, with what keys, through which channels. */
export function OutletsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const may = useMay();
  const { data: outlets, isLoading, error } = useOutletsQuery();
  const { data: channels = [] } = useChannelsQuery();
  const [isAdding, setAdding] = useState(false);
  return (
    <SyndicationFrame
      page="outlets"
      action={
        may.manageOutlets && (
          <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
            {say('outlets.add')}
          </Button>
        )
      }
    >
      {isLoading && <Loader small />}
      <Fault>{faultOf(error)}</Fault>
      {outlets?.length === 0 && (
        <Card label={say('tab.outlets')}>
          <Typography>{say('outlets.none')}</Typography>
        </Card>
      )}
      {outlets?.map((outlet) => (
        <OutletCardView key={outlet.id} outlet={outlet} channels={channels} />
      ))}
      {isAdding && <AddOutlet onClose={() => setAdding(false)} />}
    </SyndicationFrame>
  );
}

function AddOutlet({ onClose }: { readonly onClose: () => void }) {
  const [add, { isLoading, error }] = useAddOutletMutation();
  return (
    <OutletSheet
      isBusy={isLoading}
      error={error}
      onClose={onClose}
      onSave={async (details) => {
        if (!('error' in (await add(details)))) onClose();
      }}
    />
  );
}
