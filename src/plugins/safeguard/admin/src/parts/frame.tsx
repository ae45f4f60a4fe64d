import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import type { WordKey } from '../words';
import { useWords } from '../words/use-words';
import { useMay } from './use-may';

type Need = keyof ReturnType<typeof useMay>;

/** The pages, and what somebody must be allowed to have each of them. */
const PAGES = {
  pictures: 'readPictures',
  rereadings: 'readStories',
  consents: 'keepConsents',
  forgettings: 'askToForget',
} as const satisfies Readonly<Record<string, Need>>;

type PageKey = keyof typeof PAGES;

const PAGE_KEYS = Object.keys(PAGES) as readonly PageKey[]; // Object.keys forgets the keys' type

/** The list of words is Strapi's to show and to change. */
const WORDING = '/content-manager/collection-types/plugin::safeguard.wording';

interface FrameProps {
  readonly page: PageKey;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the safeguard, with the way to the others. */
export function Frame({ page, action, children }: FrameProps) {
  const say = useWords();
  const may = useMay();
  const subtitle: WordKey = `subtitle.${page}`;
  return (
    <Page.Main>
      <Page.Title>{say(`tab.${page}`)}</Page.Title>
      <Layouts.Header title={say(`tab.${page}`)} subtitle={say(subtitle)} primaryAction={action} />
      <Layouts.Content>
        <Box tag="nav" aria-label={say('menu.title')} paddingBottom={6}>
          <Flex gap={2} wrap="wrap">
            {PAGE_KEYS.filter((each) => may[PAGES[each]]).map((each) => (
              <PageTab key={each} to={`/plugins/safeguard/${each}`}>
                {say(`tab.${each}`)}
              </PageTab>
            ))}
            {may.readWording && <PageTab to={WORDING}>{say('tab.wording')}</PageTab>}
          </Flex>
        </Box>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const PageTab = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <Tab to={to}>
    <Typography variant="omega" fontWeight="semiBold" textColor="inherit">
      {children}
    </Typography>
  </Tab>
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

/** One thing on a page: a consent, a story. */
export const Card = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => (
  <Box tag="section" aria-label={label} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
    <Flex direction="column" alignItems="stretch" gap={3}>
      {children}
    </Flex>
  </Box>
);

export const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
