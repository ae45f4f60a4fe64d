import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Quiet } from '../../../../../admin/parts/card';
import { useMoment } from '../../../../../admin/parts/moment';
import type { HiddenParts, PictureView } from '../../../contract/picture';
import { useMay } from '../parts/use-may';
import { useWords } from '../words';
import { ConfirmSheet } from './confirm-sheet';

/** A picture of which parts were hidden, and the way to confirm it. */
export function HiddenPicture({ view }: { readonly view: PictureView }) {
  const { file, hidden } = view;
  if (!hidden) return null;
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Box shrink={0} width="16rem">
        <img src={file.url} alt={file.name} style={{ width: '100%', height: 'auto', display: 'block' }} />
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={2} flex="1 1 16rem" minWidth={0}>
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Typography>
        <Signatures view={view} hidden={hidden} />
      </Flex>
    </Flex>
  );
}

/** Who hid it, who has confirmed it, and what is still to be done. */
export function Signatures({ view, hidden }: { readonly view: PictureView; readonly hidden: HiddenParts }) {
  const say = useWords();
  const moment = useMoment();
  const [isLooking, setLooking] = useState(false);
  const { hidePictures: isAtWork } = useMay();
  const { by, at, confirmedBy, confirmedAt, isIntact, mayConfirm } = hidden;
  return (
    <>
      <Quiet>{say('picture.hidden-by', { name: by.name, when: moment(at) })}</Quiet>
      {!isIntact && (
        <Typography variant="pi" textColor="danger700">
          {say('picture.changed')}
        </Typography>
      )}
      {isIntact && confirmedBy && (
        <Quiet>{say('picture.confirmed-by', { name: confirmedBy.name, when: moment(confirmedAt ?? at) })}</Quiet>
      )}
      {isIntact && !confirmedBy && (
        <Typography variant="pi" textColor="warning700">
          {say(mayConfirm ? 'picture.unconfirmed' : 'picture.own')}
        </Typography>
      )}
      {mayConfirm && isAtWork && (
        <Button variant="secondary" onClick={() => setLooking(true)}>
          {say('picture.look')}
        </Button>
      )}
      {isLooking && <ConfirmSheet file={view.file} onClose={() => setLooking(false)} />}
    </>
  );
}
