import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import { useWords } from '../words/use-words';

const PAGES = ['codes', 'placements', 'facts'] as const;

interface FrameProps {
  readonly page: (typeof PAGES)[number];
  readonly children: ReactNode;
}

/** A page about the help line, with the way to the others. */
export function Frame({ page, children }: FrameProps) {
  const say = useWords();
  return (
    <Page.Main>
      <Page.Title>{say(`tab.${page}`)}</Page.Title>
      <Layouts.Header title={say(`tab.${page}`)} subtitle={say(`${page}.subtitle`)} />
      <Layouts.Content>
        <Box tag="nav" aria-label={say('menu.title')} paddingBottom={6}>
          <Flex gap={2} wrap="wrap">
            {PAGES.map((each) => (
              <Tab key={each} to={`/plugins/hotline/${each}`}>
                <Typography variant="omega" fontWeight="semiBold" textColor="inherit">
                  {say(`tab.${each}`)}
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
}

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

/** One thing on a page. */
export const Card = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => (
  <Box tag="section" aria-label={label} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
    <Flex direction="column" alignItems="stretch" gap={4}>
      {children}
    </Flex>
  </Box>
);

export const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
