import { useIsMobile } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, IconButton, Searchbar } from '@strapi/design-system';
import { Filter, Question } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import type { DeskCard, StoryCard } from '../../../contract/story';
import { cleared, countOf, type ShelfFilters } from '../view/shelf-filters';
import { useWords } from '../words';
import { FilterChoices } from './filter-choices';

const TYPING_MS = 250;

interface FilterBarProps {
  readonly filters: ShelfFilters;
  readonly desks: readonly DeskCard[] | undefined;
  readonly stories: readonly StoryCard[];
  readonly onShow: (filters: ShelfFilters) => void;
  readonly onHelp: () => void;
}

/** Search and filters. On a phone the filters unfold. */
export function FilterBar({ filters, desks, stories, onShow, onHelp }: FilterBarProps) {
  const say = useWords();
  const isPhone = useIsMobile();
  const [isOpen, setOpen] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap={isPhone ? 'nowrap' : 'wrap'}>
        <Box flex="1 1 28rem">
          <Search q={filters.q} onSearch={(q) => onShow({ ...filters, q })} />
        </Box>
        {isPhone && (
          <IconButton label={say('bin.filters')} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Filter />
          </IconButton>
        )}
        {!isPhone && <FilterChoices filters={filters} desks={desks} stories={stories} onShow={onShow} />}
        {countOf(filters) > 0 && !isPhone && (
          <Button variant="tertiary" size="S" onClick={() => onShow(cleared(filters))}>
            {say('bin.filters.clear')}
          </Button>
        )}
        {!isPhone && (
          <IconButton label={say('bin.help')} onClick={onHelp} variant="ghost">
            <Question />
          </IconButton>
        )}
      </Flex>
      {isPhone && isOpen && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <FilterChoices filters={filters} desks={desks} stories={stories} onShow={onShow} />
          <Button variant="tertiary" onClick={() => onShow(cleared(filters))}>
            {say('bin.filters.clear')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

/** Searches when the typing rests; `/` brings the cursor here. */
function Search({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) {
  const say = useWords();
  const [text, setText] = useState(q);
  const search = useRef(onSearch);
  search.current = onSearch;
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (text === q) return;
    const timer = setTimeout(() => search.current(text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, q]);
  return (
    <Searchbar
      name="newsroom-search"
      size="S"
      value={text}
      placeholder={say('bin.search')}
      clearLabel={say('bin.search.clear')}
      onChange={(event) => setText(event.target.value)}
      onClear={() => search.current('')}
    >
      {say('bin.search')}
    </Searchbar>
  );
}
