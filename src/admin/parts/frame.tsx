import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';

interface FrameTab {
  readonly to: string;
  readonly label: string;
}

interface FrameProps {
  readonly title: string;
  readonly subtitle: string;
  readonly action?: ReactNode;
  /** What the pages beside this one have in common. */
  readonly group: string;
  /** The way to them and back to this one. */
  readonly tabs: readonly FrameTab[];
  readonly children: ReactNode;
}

/** One of several pages that belong together. */
export const Frame = ({ title, subtitle, action, group, tabs, children }: FrameProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
    <Layouts.Content>
      <Box tag="nav" aria-label={group} paddingBottom={6}>
        <Flex gap={2} wrap="wrap">
          {tabs.map(({ to, label }) => (
            <Tab key={to} to={to}>
              <Typography variant="omega" fontWeight="semiBold" textColor="inherit">
                {label}
              </Typography>
            </Tab>
          ))}
        </Flex>
      </Box>
      <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
        {children}
      </Flex>
    </Layouts.Content>
  </Page.Main>
);

const Tab = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  text-decoration: none;

  &.active {
    color: ${({ theme }) => theme.colors.primary600};
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
