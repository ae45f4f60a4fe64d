import { useClipboard, useNotification } from '@strapi/admin/strapi-admin';
import {
  Box,
  Button,
  Field,
  Flex,
  LinkButton,
  Modal,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Duplicate, ExternalLink } from '@strapi/icons';
import { useState } from 'react';
import { Dialog } from '../../../../../admin/parts/dialog';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import { usePreviewLinkMutation, useRevokePreviewsMutation } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { useWords } from '../words';

const [LEAST_HOURS, USUAL_HOURS, MOST_HOURS] = [1, 48, 168];
const WIDTH = { desktop: '100%', phone: '390px' } as const;

/** A link for a colleague or a lawyer, and what they will see, on a desk and on a phone. */
export function PreviewDialog({ storyRef, onClose }: { readonly storyRef: StoryRef; readonly onClose: () => void }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [hours, setHours] = useState(USUAL_HOURS);
  const [make, { data: link, isLoading, error, reset }] = usePreviewLinkMutation();
  const [revoke, revoking] = useRevokePreviewsMutation();
  const { toggleNotification } = useNotification();
  const fault = error ?? revoking.error;
  const endAll = async () => {
    const answer = await revoke(storyRef);
    if ('error' in answer) return;
    reset();
    toggleNotification({ type: 'success', message: say('preview.revoked') });
  };
  const isWhole = Number.isInteger(hours) && hours >= LEAST_HOURS && hours <= MOST_HOURS;
  return (
    <Dialog title={say('preview.title')} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography textColor="neutral700">{say('preview.intro')}</Typography>
          <Flex gap={3} alignItems="flex-end" wrap="wrap">
            <Field.Root width="16rem">
              <Field.Label>{say('preview.hours')}</Field.Label>
              <NumberInput value={hours} onValueChange={(value) => setHours(value ?? 0)} />
            </Field.Root>
            <Button loading={isLoading} disabled={!isWhole} onClick={() => void make({ ref: storyRef, hours })}>
              {say('preview.make')}
            </Button>
            <Button variant="danger-light" loading={revoking.isLoading} onClick={() => void endAll()}>
              {say('preview.revoke')}
            </Button>
          </Flex>
          {fault && <Fault>{faultOf(fault)}</Fault>}
          {link && <MadeLink url={link.url} expiresAt={link.expiresAt} />}
        </Flex>
      </Modal.Body>
    </Dialog>
  );
}

function MadeLink({ url, expiresAt }: { readonly url: string; readonly expiresAt: string }) {
  const say = useWords();
  const moment = useMoment();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const [screen, setScreen] = useState<keyof typeof WIDTH>('phone');
  const copyLink = async () => {
    if (await copy(url)) toggleNotification({ type: 'success', message: say('preview.copied') });
  };
  return (
    <>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="secondary" startIcon={<Duplicate />} onClick={() => void copyLink()}>
          {say('preview.copy')}
        </Button>
        <LinkButton
          size="S"
          variant="tertiary"
          href={url}
          target="_blank"
          rel="noreferrer"
          startIcon={<ExternalLink />}
        >
          {say('preview.open')}
        </LinkButton>
        <SingleSelect
          size="S"
          aria-label={say('preview.width')}
          value={screen}
          onChange={(value: string | number) => setScreen(value === 'desktop' ? 'desktop' : 'phone')}
        >
          <SingleSelectOption value="phone">{say('preview.phone')}</SingleSelectOption>
          <SingleSelectOption value="desktop">{say('preview.desktop')}</SingleSelectOption>
        </SingleSelect>
        <Typography variant="pi" textColor="neutral600">
          {say('preview.expires', { when: moment(expiresAt) })}
        </Typography>
      </Flex>
      <Flex justifyContent="center" background="neutral150" padding={2} hasRadius>
        <Box
          tag="iframe"
          src={url}
          title={say('preview.title')}
          width={WIDTH[screen]}
          height="60vh"
          background="neutral0"
          style={{ border: 0, maxWidth: '100%' }}
        />
      </Flex>
    </>
  );
}
