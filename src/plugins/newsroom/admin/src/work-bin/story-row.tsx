import { useIsMobile } from '@strapi/admin/strapi-admin';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Eye, Message } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useMoment } from '../../../../../admin/parts/moment';
import type { StoryCard } from '../../../contract/story';
import { useGovernedTypes } from '../api/governed-types';
import { formPath, refKey, reviewPath } from '../api/story-ref';
import { FindingNumbers } from '../parts/finding-counts';
import { Age, Deadline } from '../parts/age';
import { languageName, usePeople, useTypeName } from '../parts/names';
import { StageBadge } from '../parts/stage-badge';
import { useWords } from '../words';

interface StoryRowProps {
  readonly story: StoryCard;
  readonly now: Date;
  readonly me: number | string | null;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
}

/** One story: a row on a desk, a card on a phone. */
export function StoryRow({ story, now, me, isSelected, onToggle }: StoryRowProps) {
  const say = useWords();
  const isPhone = useIsMobile();
  const title = story.title || say('bin.untitled');
  return (
    <Row
      tag="li"
      data-story={refKey(story)}
      data-review={reviewPath(story)}
      background={isSelected ? 'primary100' : undefined}
    >
      <Checkbox aria-label={say('bin.select', { title })} checked={isSelected} onCheckedChange={onToggle} />
      <Headline story={story} title={title} toReview={isPhone || isToRead(story, me)} />
      <Flex gap={2} wrap="wrap">
        <StageBadge stage={story.stage} />
        <Age since={story.stageSince} now={now} />
      </Flex>
      <Typography variant="pi" textColor="neutral800">
        {story.desk?.name}
      </Typography>
      <div>{story.deadlineAt && <Deadline at={story.deadlineAt} now={now} />}</div>
      <div>
        <FindingNumbers findings={story.findings} />
      </div>
      <People story={story} />
    </Row>
  );
}

/** An editor comes to what waits for an approval or a signature to read it; everybody else comes to write. */
const isToRead = ({ stage, contributors, awaitsCountersign }: StoryCard, me: number | string | null): boolean =>
  awaitsCountersign !== null || (stage === 'in-review' && contributors.every(({ id }) => id !== me));

function Headline({
  story,
  title,
  toReview,
}: {
  readonly story: StoryCard;
  readonly title: string;
  readonly toReview: boolean;
}) {
  const say = useWords();
  const moment = useMoment();
  const people = usePeople();
  const typeName = useTypeName();
  const isSingle = useGovernedTypes().find(({ type }) => type === story.type)?.isSingle;
  const { publishAt, unpublishAt, openBy = [], openNotes, awaitsCountersign, hasChangedSource } = story;
  return (
    <Box minWidth={0}>
      <TitleLink to={toReview ? reviewPath(story) : formPath(story, isSingle)}>{title}</TitleLink>
      <Flex gap={2} wrap="wrap">
        <Small>{`${typeName(story.type)} · ${languageName(story.locale)}`}</Small>
        {story.isPublic && story.stage !== 'published' && <Small colour="success700">{say('bin.public')}</Small>}
        {publishAt && <Small colour="secondary700">{say('bin.publish-at', { when: moment(publishAt) })}</Small>}
        {unpublishAt && <Small colour="secondary700">{say('bin.unpublish-at', { when: moment(unpublishAt) })}</Small>}
        {awaitsCountersign && <Small colour="danger700">{say(`bin.signature.${awaitsCountersign}`)}</Small>}
        {hasChangedSource && <Small colour="warning700">{say('bin.source-changed')}</Small>}
        {openNotes > 0 && (
          <Flex gap={1}>
            <Message width="12px" height="12px" fill="neutral600" aria-hidden />
            <Small>{say('bin.notes', { count: openNotes })}</Small>
          </Flex>
        )}
        {openBy.length > 0 && (
          <Flex gap={1}>
            <Eye width="12px" height="12px" fill="warning700" aria-hidden />
            <Small colour="warning700">{say('bin.open-by', { names: people(openBy) })}</Small>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

function People({ story: { contributors, createdBy, assignee } }: { readonly story: StoryCard }) {
  const say = useWords();
  const people = usePeople();
  const writers = contributors.length > 0 ? contributors : createdBy ? [createdBy] : [];
  return (
    <Box minWidth={0}>
      <Small>{people(writers)}</Small>
      <Small colour={assignee ? 'neutral800' : 'neutral600'}>
        {`${say('bin.column.assignee')}: ${assignee?.name ?? say('bin.nobody')}`}
      </Small>
    </Box>
  );
}

function Small({ colour = 'neutral600', children }: { readonly colour?: string; readonly children: string }) {
  return (
    <Typography variant="pi" textColor={colour} tag="p">
      {children}
    </Typography>
  );
}

export const Columns = styled(Box)`
  display: grid;
  grid-template-columns:
    2rem minmax(22rem, 3fr) minmax(12rem, 1.2fr) minmax(10rem, 1.2fr) minmax(10rem, 1fr)
    7rem minmax(12rem, 1.3fr);
  gap: 1.6rem;
  align-items: center;
  padding-inline: 1.6rem;

  @media (max-width: 1080px) {
    grid-template-columns: 2rem minmax(20rem, 3fr) minmax(11rem, 1fr) minmax(10rem, 1fr) 6rem;
    & > :nth-child(4),
    & > :nth-child(7) {
      display: none;
    }
  }
  @media (max-width: 767px) {
    grid-template-columns: 2.4rem 1fr;
    gap: 0.6rem 1.2rem;
    & > :nth-child(n + 3) {
      grid-column: 2;
    }
    & > :nth-child(4),
    & > :nth-child(7) {
      display: block;
    }
    & > :empty {
      display: none;
    }
  }
`;

const Row = styled(Columns)`
  padding-block: 1.2rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:focus-within {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.primary600};
  }
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const TitleLink = styled(NavLink)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.43;
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;
