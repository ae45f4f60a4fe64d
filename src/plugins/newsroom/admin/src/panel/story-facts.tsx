import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useMoment } from '../../../../../admin/parts/moment';
import type { Approval, StoryView } from '../../../contract/story';
import { Age, Deadline } from '../parts/age';
import { usePeople } from '../parts/names';
import { useNow } from '../parts/now';
import { StageLine } from '../parts/stage-line';
import { useWords, type Say } from '../words';
import { Warnings } from './warnings';

/** Where a story stands, and who had a hand in it. */
export function StoryFacts({ view }: { readonly view: StoryView }) {
  const say = useWords();
  const now = useNow();
  const people = usePeople();
  const moment = useMoment();
  return (
    <>
      <StageLine stage={view.stage} />
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" textColor={view.isPublic ? 'success700' : 'neutral600'}>
          {say(view.isPublic ? 'stage.public' : 'stage.not-public')}
        </Typography>
        {view.publishAt && (
          <Typography variant="pi">{say('panel.scheduled', { when: moment(view.publishAt) })}</Typography>
        )}
        {view.unpublishAt && (
          <Typography variant="pi">{say('panel.comes-down', { when: moment(view.unpublishAt) })}</Typography>
        )}
      </Flex>
      <Warnings view={view} />
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        <Fact label={say('panel.assignee')}>{view.assignee?.name ?? say('bin.nobody')}</Fact>
        {view.deadlineAt && (
          <Fact label={say('panel.deadline')}>
            <Deadline at={view.deadlineAt} now={now} />
          </Fact>
        )}
        {view.desk && <Fact label={say('panel.desk')}>{view.desk.name}</Fact>}
        {view.contributors.length > 0 && <Fact label={say('panel.contributors')}>{people(view.contributors)}</Fact>}
        {(view.approvals.length > 0 || view.stage !== 'published') && (
          <Fact label={say('panel.approvals')}>
            <Approvals view={view} now={now} />
          </Fact>
        )}
      </Flex>
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" variant="omega">
        {children}
      </Typography>
    </Box>
  );
}

function Approvals({ view, now }: { readonly view: StoryView; readonly now: Date }) {
  const say = useWords();
  const isToCome = view.stage !== 'published' && view.stage !== 'killed';
  const have = view.approvals.filter(({ isValid, act }) => isValid && act === 'publish').length;
  return (
    <>
      {isToCome && say('panel.approvals.count', { have, need: view.policy.approvals })}
      {isToCome &&
        view.policy.reasons.map((reason) => (
          <Typography key={reason} tag="p" variant="pi" textColor="warning700">
            {reasonWords(say, reason)}
          </Typography>
        ))}
      {view.approvals.map((approval) => (
        <OneApproval key={`${approval.by.id} ${approval.at}`} approval={approval} now={now} />
      ))}
    </>
  );
}

/** The service names a reason by its code. */
const reasonWords = (say: Say, reason: string): string => (isReason(reason) ? say(`panel.reason.${reason}`) : reason);

const REASONS = ['policy', 'identifiable-child', 'combination'] as const;

const isReason = (reason: string): reason is (typeof REASONS)[number] =>
  (REASONS as readonly string[]).includes(reason);

function OneApproval({
  approval: { by, at, isValid, used, act },
  now,
}: {
  readonly approval: Approval;
  readonly now: Date;
}) {
  const say = useWords();
  return (
    <Typography tag="p" variant="pi" textColor={isValid ? 'success700' : 'neutral600'}>
      {isValid ? '✓ ' : ''}
      {by.name} · <Age since={at} now={now} />
      {act === 'withdraw' && ` · ${say('panel.approval.withdraw')}`}
      {!isValid && ` · ${say(used ? 'panel.approval.used' : 'panel.approval.void')}`}
    </Typography>
  );
}
