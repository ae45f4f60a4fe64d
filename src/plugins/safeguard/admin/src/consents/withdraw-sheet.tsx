import { useNotification } from '@strapi/admin/strapi-admin';
import { Box, Checkbox, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ConsentCard } from '../../../contract/consent';
import { faultIn, useWithdrawConsentMutation } from '../api';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words/use-words';
import { CoveredStories } from './stories';

interface WithdrawSheetProps {
  readonly consent: ConsentCard;
  readonly onClose: () => void;
}

/** Says what comes down before anything does. */
export function WithdrawSheet({ consent, onClose }: WithdrawSheetProps) {
  const say = useWords();
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
      confirm={say('withdraw.confirm')}
      tone="danger"
      isBusy={isLoading}
      isReady={isSure || isHarmless}
      fault={error ? (faultIn(error) ?? say('common.failed')) : null}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Box background="danger100" borderColor="danger200" hasRadius padding={3}>
        <Typography textColor="danger700">{say('withdraw.what')}</Typography>
      </Box>
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
