import { BackButton, Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, EmptyStateLayout, Flex, LinkButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Notification } from '../../../contract/notification';
import { useMarkReadMutation, useNotificationsQuery } from '../api/newsroom-api';
import { reviewPath } from '../api/story-ref';
import { Age } from '../parts/age';
import { useNow } from '../parts/now';
import { useWords } from '../words';

/** What a person was told, newest first. */
export function NotificationsPage() {
  const say = useWords();
  const [unread, setUnread] = useState(false);
  const { data: news = [] } = useNotificationsQuery({ unread }, { pollingInterval: 30_000 });
  const [markRead, { isLoading }] = useMarkReadMutation();
  return (
    <Page.Main>
      <Page.Title>{say('news.title')}</Page.Title>
      <Layouts.Header
        title={say('news.title')}
        subtitle={say('news.subtitle')}
        navigationAction={<BackButton fallback="/plugins/newsroom" />}
        primaryAction={
          <LinkButton tag={NavLink} to="/plugins/newsroom/preferences" variant="tertiary" size="S">
            {say('news.preferences')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Flex gap={2} paddingBottom={4} wrap="wrap">
          <Button
            size="S"
            variant={unread ? 'tertiary' : 'secondary'}
            aria-pressed={!unread}
            onClick={() => setUnread(false)}
          >
            {say('news.all')}
          </Button>
          <Button
            size="S"
            variant={unread ? 'secondary' : 'tertiary'}
            aria-pressed={unread}
            onClick={() => setUnread(true)}
          >
            {say('news.only-unread')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            loading={isLoading}
            disabled={news.every(({ readAt }) => readAt)}
            onClick={() => void markRead({ all: true })}
          >
            {say('news.read-all')}
          </Button>
        </Flex>
        {news.length === 0 ? (
          <EmptyStateLayout content={say(unread ? 'news.none-unread' : 'news.none')} hasRadius />
        ) : (
          <Box tag="ul" background="neutral0" shadow="tableShadow" hasRadius style={{ listStyle: 'none' }}>
            {news.map((each) => (
              <Item key={each.id} news={each} onRead={() => void markRead({ ids: [each.id] })} />
            ))}
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Item({
  news: { message, at, readAt, story },
  onRead,
}: {
  readonly news: Notification;
  readonly onRead: () => void;
}) {
  const say = useWords();
  const now = useNow();
  const navigate = useNavigate();
  const open = () => {
    if (!readAt) onRead();
    if (story) navigate(reviewPath(story));
  };
  return (
    <Box tag="li" borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Row type="button" onClick={open}>
        <Box
          shrink={0}
          width="8px"
          height="8px"
          borderRadius="4px"
          background={readAt ? 'neutral200' : 'primary600'}
          aria-hidden
        />
        <Box flex="1">
          <Typography tag="span" fontWeight={readAt ? 'regular' : 'bold'} textColor="neutral800">
            {message}
          </Typography>
          {!readAt && <VisuallyHidden>{say('news.is-unread')}</VisuallyHidden>}
        </Box>
        <Age since={at} now={now} />
      </Row>
    </Box>
  );
}

const Row = styled.button`
  display: flex;
  gap: 1.2rem;
  align-items: center;
  width: 100%;
  padding: 1.4rem 1.6rem;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
