import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { Shelf, WorkBin } from '../../../contract/work-bin';
import { SHELVES } from '../view/shelf-filters';
import { useWords } from '../words';

interface ShelfTabsProps {
  readonly shelf: Shelf;
  readonly counts: WorkBin['counts'] | undefined;
  readonly onShow: (shelf: Shelf) => void;
}

/** The shelves with how much lies on each. On a phone they scroll sideways, to the one that is shown. */
export function ShelfTabs({ shelf, counts, onShow }: ShelfTabsProps) {
  const say = useWords();
  const shown = useRef<HTMLButtonElement>(null);
  const isCounted = counts !== undefined; // the counts push what follows them to the right
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest', inline: 'center' }); // some browsers answer a promise
  }, [shelf, isCounted]);
  return (
    <Strip tag="nav" aria-label={say('bin.shelves')}>
      <Flex gap={1} tag="ul" style={{ listStyle: 'none' }} width="max-content">
        {SHELVES.map((each) => (
          <li key={each}>
            <Tab
              type="button"
              ref={each === shelf ? shown : undefined}
              aria-current={each === shelf ? 'page' : undefined}
              onClick={() => onShow(each)}
            >
              <Typography
                variant="omega"
                fontWeight={each === shelf ? 'bold' : 'regular'}
                textColor={each === shelf ? 'primary700' : 'neutral700'}
              >
                {say(`shelf.${each}`)}
              </Typography>
              <Count isLoud={(counts?.[each] ?? 0) > 0 && URGENT.has(each)}>{counts?.[each] ?? '·'}</Count>
            </Tab>
          </li>
        ))}
      </Flex>
    </Strip>
  );
}

const URGENT: ReadonlySet<Shelf> = new Set(['returned', 'due', 'signatures', 'sources']);

function Count({ isLoud, children }: { readonly isLoud: boolean; readonly children: React.ReactNode }) {
  return (
    <Box
      background={isLoud ? 'danger100' : 'neutral150'}
      borderRadius="10px"
      paddingLeft={2}
      paddingRight={2}
      minWidth="2.4rem"
    >
      <Typography variant="pi" fontWeight="bold" textColor={isLoud ? 'danger700' : 'neutral700'} textAlign="center">
        {children}
      </Typography>
    </Box>
  );
}

const Strip = styled(Box)`
  overflow-x: auto;
  scrollbar-width: none;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Tab = styled.button`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  padding: 1.2rem 1.2rem 1rem;
  border: 0;
  border-bottom: 3px solid transparent;
  background: none;
  cursor: pointer;
  white-space: nowrap;

  &[aria-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;
