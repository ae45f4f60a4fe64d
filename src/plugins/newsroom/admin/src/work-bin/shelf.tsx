import { useIsMobile } from '@strapi/admin/strapi-admin';
import { Box, Button, Checkbox, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useMe } from '../api/governed-types';
import { refKey } from '../api/story-ref';
import { useNow } from '../parts/now';
import { countOf, type ShelfFilters } from '../view/shelf-filters';
import { useWords } from '../words';
import { Columns, StoryRow } from './story-row';
import type { useShelf } from './use-shelf';

interface ShelfProps {
  readonly filters: ShelfFilters;
  readonly shelf: ReturnType<typeof useShelf>;
  readonly selected: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onSelect: (keys: ReadonlySet<string>) => void;
}

/** The stories, or what to do when there are none. */
export function Shelf({ filters, shelf, selected, onToggle, onSelect }: ShelfProps) {
  const say = useWords();
  const now = useNow();
  const me = useMe();
  const { stories } = shelf;
  if (shelf.isLoading) return <Loader>{say('bin.loading')}</Loader>;
  if (shelf.isFailed) return <Failed onAgain={shelf.again} />;
  if (stories.length === 0) return <Nothing filters={filters} />;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius>
      <Heads
        isAllSelected={stories.every((story) => selected.has(refKey(story)))}
        onAll={(isOn) => onSelect(new Set(isOn ? stories.map(refKey) : []))}
      />
      <Box tag="ul" style={{ listStyle: 'none' }}>
        {stories.map((story) => (
          <StoryRow
            key={refKey(story)}
            story={story}
            now={now}
            me={me.id}
            isSelected={selected.has(refKey(story))}
            onToggle={() => onToggle(refKey(story))}
          />
        ))}
      </Box>
      {shelf.more && (
        <Flex justifyContent="center" padding={4}>
          <Button variant="tertiary" loading={shelf.isAsking} onClick={() => void shelf.more?.()}>
            {say('bin.more')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}

const HEADS = ['story', 'stage', 'desk', 'deadline', 'findings', 'people'] as const;

function Heads({ isAllSelected, onAll }: { readonly isAllSelected: boolean; readonly onAll: (isOn: boolean) => void }) {
  const say = useWords();
  if (useIsMobile()) return null;
  return (
    <Columns borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0" paddingTop={3} paddingBottom={3}>
      <Checkbox
        aria-label={say('bin.select.all')}
        checked={isAllSelected}
        onCheckedChange={(isOn) => onAll(isOn === true)}
      />
      {HEADS.map((head) => (
        <Typography key={head} variant="sigma" textColor="neutral600">
          {say(`bin.column.${head}`)}
        </Typography>
      ))}
    </Columns>
  );
}

function Nothing({ filters }: { readonly filters: ShelfFilters }) {
  const say = useWords();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={say(countOf(filters) > 0 ? 'empty.filtered' : `empty.${filters.shelf}`)}
      hasRadius
    />
  );
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const say = useWords();
  return (
    <EmptyStateLayout
      content={say('bin.failed')}
      action={
        <Button variant="secondary" onClick={onAgain}>
          {say('bin.again')}
        </Button>
      }
      hasRadius
    />
  );
}
