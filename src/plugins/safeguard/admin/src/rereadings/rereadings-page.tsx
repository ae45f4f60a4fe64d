import { Button, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { Rereading } from '../../../contract/rereading';
import { faultIn, useHaveRereadMutation, useRereadingsQuery } from '../api';
import { Card, Frame, Quiet } from '../parts/frame';
import { Fault, Sheet } from '../parts/sheet';
import { useMoment } from '../parts/use-moment';
import { useWords } from '../words/use-words';

/** Cần đọc lại: what waits longest, first. */
export function RereadingsPage() {
  const say = useWords();
  const { data: stories, isLoading, error } = useRereadingsQuery();
  return (
    <Frame page="rereadings">
      {isLoading && <Loader small />}
      {error && <Fault>{faultIn(error) ?? say('common.failed')}</Fault>}
      {stories?.length === 0 && (
        <Card label={say('tab.rereadings')}>
          <Typography>{say('rereadings.none')}</Typography>
        </Card>
      )}
      {stories?.map((story) => (
        <StoryToReread key={`${story.type}/${story.documentId}/${story.locale}`} story={story} />
      ))}
    </Frame>
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
  const [sign, { isLoading, error }] = useHaveRereadMutation();
  return (
    <Sheet
      title={say('rereadings.done')}
      confirm={say('rereadings.done.confirm')}
      isBusy={isLoading}
      fault={error ? (faultIn(error) ?? say('common.failed')) : null}
      onConfirm={() => void sign(story).then((answer) => 'error' in answer || onClose())}
      onClose={onClose}
    >
      <Typography fontWeight="bold">{story.title}</Typography>
      <Typography>{say('rereadings.done.what')}</Typography>
    </Sheet>
  );
}
