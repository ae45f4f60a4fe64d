import { Box, LinkButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useNotificationsQuery } from '../api/newsroom-api';
import { useWords } from '../words';

const REFRESH_MS = 30_000;

/** How many notifications are unread, and the way to them. */
export function NewsBell() {
  const say = useWords();
  const { data: unread = [] } = useNotificationsQuery({ unread: true }, { pollingInterval: REFRESH_MS });
  return (
    <Place>
      <LinkButton
        tag={NavLink}
        to="/plugins/newsroom/notifications"
        variant="tertiary"
        size="S"
        startIcon={<Bell aria-hidden />}
      >
        {say('news.title')}
      </LinkButton>
      {unread.length > 0 && (
        <Dot background="danger600" borderRadius="10px" paddingLeft={1} paddingRight={1}>
          <Typography variant="pi" fontWeight="bold" textColor="buttonNeutral0" aria-hidden>
            {unread.length > 99 ? '99+' : unread.length}
          </Typography>
          <VisuallyHidden>{say('news.unread', { count: unread.length })}</VisuallyHidden>
        </Dot>
      )}
    </Place>
  );
}

const Place = styled(Box)`
  position: relative;
`;

const Dot = styled(Box)`
  position: absolute;
  top: -0.8rem;
  right: -0.8rem;
  min-width: 2rem;
  text-align: center;
  pointer-events: none;
`;
