import { Button, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { Card, Quiet } from '../../../../../admin/parts/card';
import { Fault, useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { Rereading } from '../../../contract/rereading';
import { useHaveRereadMutation, useRereadingsQuery } from '../api';
import { SafeguardFrame } from '../parts/frame';
import { useWords } from '../words';

/** Cần đọc lại: what waits longest, first. */
export function RereadingsPage() {
  const say = useWords();
  const faultOf = useFaultOf();
  const { data: stories, isLoading, error } = useRereadingsQuery();
  return (
    <SafeguardFrame page="rereadings">
      {isLoading && <Loader small />}
      <Fault>{faultOf(error)}</Fault>
      {stories?.length === 0 && (
        <Card label={say('tab.rereadings')}>
          <Typography>{say('rereadings.none')}</Typography>
        </Card>
      )}
      {stories?.map((story) => (
        <StoryToReread key={`${story.type}/${story.documentId}/${story.locale}`} story={story} />
      ))}
    </SafeguardFrame>
  );
}

const reviewPath = ({ type, documentId, locale }: Rereading): string =>
  `/plugins/newsroom/review/${type}/${documentId}?${new URLSearchParams({ locale })}`;

function StoryToReread({ story }: { readonly story: Rereading }) {
  const say = useWords();
  const moment = useMoment();
  const [isSigning, setSigning] = useState(false);
  const { title, block, kinds, foundAt } = story;
  const names = kinds.map((kind) => say(`kind.${kind}`)).join(', ');
  return (
    <Card label={title}>
      <Typography variant="delta" tag="h2" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Typography textColor="danger700">{say('rereadings.found', { count: block, kinds: names })}</Typography>
      <Quiet>{say('rereadings.since', { when: moment(foundAt) })}</Quiet>
      <Flex gap={2} wrap="wrap">
        <LinkButton tag={NavLink} to={reviewPath(story)} variant="secondary">
          {say('rereadings.open')}
        </LinkButton>
        <Button variant="tertiary" onClick={() => setSigning(true)}>
          {say('rereadings.done')}
        </Button>
      </Flex>
      {isSigning && <SignSheet story={story} onClose={() => setSigning(false)} />}
    </Card>
  );
}

function SignSheet({ story, onClose }: { readonly story: Rereading; readonly onClose: () => void }) {
  const say = useWords();
  const faultOf = useFaultOf();
  const [sign, { isLoading, error }] = useHaveRereadMutation();
  return (
    <Sheet
      title={say('rereadings.done')}
      confirm={say('rereadings.done.confirm')}
      isBusy={isLoading}
      fault={faultOf(error)}
      onConfirm={() => void sign(story).then((answer) => 'error' in answer || onClose())}
      onClose={onClose}
    >
      <Typography fontWeight="bold">{story.title}</Typography>
      <Typography>{say('rereadings.done.what')}</Typography>
    </Sheet>
  );
}
