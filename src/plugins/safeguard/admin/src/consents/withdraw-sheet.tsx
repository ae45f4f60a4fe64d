import { useNotification } from '@strapi/admin/strapi-admin';
import { Checkbox, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { ConsentCard } from '../../../contract/consent';
import { useWithdrawConsentMutation } from '../api';
import { useWords } from '../words';
import { CoveredStories } from './stories';

interface WithdrawSheetProps {
  readonly consent: ConsentCard;
  readonly onClose: () => void;
}

/** Says what comes down before anything does. */
export function WithdrawSheet({ consent, onClose }: WithdrawSheetProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [isSure, setSure] = useState(false);
  const [withdraw, { isLoading, error }] = useWithdrawConsentMutation();
  const coming = consent.stories.filter(({ publicIn }) => publicIn.length > 0);
  const pictures = consent.media?.length ?? 0;
  const isHarmless = coming.length === 0 && pictures === 0;
  const send = async () => {
    if ('error' in (await withdraw(consent.id))) return;
    toggleNotification({ type: 'success', message: say('withdraw.done') });
    onClose();
  };
  return (
    <Sheet
      title={say('withdraw.title')}
      intro={say('withdraw.what')}
      confirm={say('withdraw.confirm')}
      tone="danger"
      isBusy={isLoading}
      isReady={isSure || isHarmless}
      fault={faultOf(error)}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {isHarmless && <Typography>{say('withdraw.public.none')}</Typography>}
      {coming.length > 0 && (
        <>
          <Typography fontWeight="bold">{say('withdraw.public', { count: coming.length })}</Typography>
          <CoveredStories stories={coming} />
        </>
      )}
      {pictures > 0 && <Typography fontWeight="bold">{say('withdraw.media', { count: pictures })}</Typography>}
      {!isHarmless && (
        <Checkbox checked={isSure} onCheckedChange={(isChecked: unknown) => setSure(isChecked === true)}>
          {say('withdraw.sure')}
        </Checkbox>
      )}
    </Sheet>
  );
}
