import { useAuth, useNotification } from '@strapi/admin/strapi-admin';
import { Box, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { Danger, useFaultOf } from '../../../../../admin/parts/fault';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { ForgettingView } from '../../../contract/forgetting';
import { useOpenForgettingMutation, useSignForgettingMutation } from '../api';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { Counts } from './counts';

interface SignSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Shows what would be taken out and from where, and takes the second signature of whoever may give it. */
export function SignSheet({ id, onClose }: SignSheetProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const me = useAuth('safeguard', ({ user }) => user?.id);
  const { signForgettings } = useMay();
  const [isSure, setSure] = useState(false);
  const [open, { data: forgetting, error: unread }] = useOpenForgettingMutation();
  const [sign, { isLoading, error }] = useSignForgettingMutation();
  useEffect(() => void open(id), [open, id]);
  const isOwn = forgetting?.openedBy.id === me;
  const maySign = forgetting?.state === 'open' && signForgettings && !isOwn;
  const fault = error ?? unread;
  const send = async () => {
    if ('error' in (await sign(id))) return;
    toggleNotification({ type: 'success', message: say('forgetting.sign.done') });
    onClose();
  };
  return (
    <Sheet
      title={say('forgetting.sheet')}
      {...(maySign && { confirm: say('forgetting.sign') })}
      tone="danger"
      isBusy={isLoading}
      isReady={isSure}
      fault={faultOf(fault)}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {!forgetting && !fault && <Loader small />}
      {forgetting && <What forgetting={forgetting} />}
      {forgetting?.state === 'open' && isOwn && <Typography fontWeight="semiBold">{say('forgetting.own')}</Typography>}
      {maySign && (
        <>
          <Danger>{say('forgetting.warning')}</Danger>
          <Checkbox checked={isSure} onCheckedChange={(isChecked: unknown) => setSure(isChecked === true)}>
            {say('forgetting.sure')}
          </Checkbox>
        </>
      )}
      <Quiet>{say('forgetting.record')}</Quiet>
    </Sheet>
  );
}

function What({ forgetting: { asked, found, touched } }: { readonly forgetting: ForgettingView }) {
  const say = useWords();
  return (
    <>
      {asked.length > 0 && (
        <Box tag="section" aria-label={say('forgetting.asked')}>
          {asked.map(({ text, substitute }) => (
            <Typography key={text} tag="p" style={{ overflowWrap: 'anywhere' }}>
              {say('forgetting.becomes', { text, substitute })}
            </Typography>
          ))}
        </Box>
      )}
      <Counts found={found} />
      {touched.length > 0 && (
        <Box>
          <Typography fontWeight="semiBold">{say('forgetting.touched', { count: touched.length })}</Typography>
          <Flex
            tag="ul"
            direction="column"
            alignItems="flex-start"
            gap={1}
            paddingLeft={4}
            style={{ listStyle: 'disc' }}
          >
            {touched.map(({ type, documentId, locale, title, isPublic }) => (
              <li key={`${type}/${documentId}/${locale}`}>
                <Typography style={{ overflowWrap: 'anywhere' }}>
                  {`${title} (${locale}${isPublic ? `, ${say('forgetting.public')}` : ''})`}
                </Typography>
              </li>
            ))}
          </Flex>
        </Box>
      )}
    </>
  );
}
