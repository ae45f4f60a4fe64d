import { useNotification } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useFaultOf } from '../../../../../admin/parts/fault';
import { useMoment } from '../../../../../admin/parts/moment';
import { Sheet } from '../../../../../admin/parts/sheet';
import type { RevisionCard, Vanished } from '../../../contract/revision';
import type { StoryView } from '../../../contract/story';
import { useRestoreMutation, useRevisionsQuery } from '../api/newsroom-api';
import type { StoryRef } from '../api/story-ref';
import { useWords } from '../words';
import { DRAFT } from './use-comparison';
import { VanishedNotice } from './vanished-notice';

interface RevisionsProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly onCompare: (versions: { readonly from: string; readonly to: string }) => void;
}

/** Every version that was saved, newest first, the refused ones among them. */
export function Revisions({ storyRef, view, onCompare }: RevisionsProps) {
  const say = useWords();
  const { data: revisions = [] } = useRevisionsQuery(storyRef);
  const [restoring, setRestoring] = useState<RevisionCard | null>(null);
  const [vanished, setVanished] = useState<readonly Vanished[]>([]);
  if (revisions.length === 0) return <EmptyStateLayout content={say('revision.none')} hasRadius />;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius>
      <VanishedNotice type={storyRef.type} vanished={vanished} />
      <Box tag="ul" style={{ listStyle: 'none' }}>
        {revisions.map((revision) => (
          <Row
            key={revision.id}
            revision={revision}
            onCompare={() => onCompare({ from: revision.id, to: DRAFT })}
            onRestore={() => setRestoring(revision)}
          />
        ))}
      </Box>
      {restoring && (
        <RestoreDialog
          storyRef={storyRef}
          base={view.revision}
          revision={restoring}
          onRestored={setVanished}
          onClose={() => setRestoring(null)}
        />
      )}
    </Box>
  );
}

interface RowProps {
  readonly revision: RevisionCard;
  readonly onCompare: () => void;
  readonly onRestore: () => void;
}

function Row({ revision: { number, kind, by, at, isCurrent, isPublished }, onCompare, onRestore }: RowProps) {
  const say = useWords();
  const moment = useMoment();
  return (
    <Flex tag="li" gap={3} wrap="wrap" padding={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Box flex="1 1 22rem">
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold">{`#${number}`}</Typography>
          <Badge size="S" variant={kind === 'refused' ? 'warning' : 'neutral'}>
            {say(`revision.kind.${kind}`)}
          </Badge>
          {isCurrent && (
            <Badge size="S" variant="primary">
              {say('revision.current')}
            </Badge>
          )}
          {isPublished && (
            <Badge size="S" variant="success">
              {say('revision.public')}
            </Badge>
          )}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {`${by?.name ?? say('review.somebody')} · ${moment(at)}`}
        </Typography>
      </Box>
      {!isCurrent && (
        <Flex gap={2}>
          <Button size="S" variant="tertiary" onClick={onCompare}>
            {say('revision.compare')}
          </Button>
          <Button size="S" variant="secondary" onClick={onRestore}>
            {say('revision.restore')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

interface RestoreDialogProps {
  readonly storyRef: StoryRef;
  readonly base: string;
  readonly revision: RevisionCard;
  readonly onRestored: (vanished: readonly Vanished[]) => void;
  readonly onClose: () => void;
}

function RestoreDialog({ storyRef, base, revision, onRestored, onClose }: RestoreDialogProps) {
  const say = useWords();
  const faultOf = useFaultOf();
  const { toggleNotification } = useNotification();
  const [restore, { isLoading }] = useRestoreMutation();
  const [fault, setFault] = useState<string | null>(null);
  const send = async () => {
    const answer = await restore({ ref: storyRef, id: revision.id, base, body: {} });
    if ('error' in answer) return setFault(faultOf(answer.error));
    toggleNotification({ type: 'success', message: say('revision.restored') });
    onRestored(answer.data.vanished);
    onClose();
  };
  return (
    <Sheet
      title={say('revision.restore')}
      intro={say('revision.restore.intro', { number: revision.number })}
      confirm={say('revision.restore')}
      isBusy={isLoading}
      fault={fault}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
