import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Flex, LinkButton } from '@strapi/design-system';
import { useMemo, useRef, useState } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import { useMe } from '../api/governed-types';
import { matrixPath, refKey } from '../api/story-ref';
import { NewsBell } from '../notifications/news-bell';
import { addressOf, filtersOf, queryOf, usualShelf, type ShelfFilters } from '../view/shelf-filters';
import { useWords } from '../words';
import { AuditLink } from '../audit/audit-link';
import { BulkBar } from './bulk-bar';
import { FilterBar } from './filter-bar';
import { KeyHelp } from './key-help';
import { NewStory } from './new-story';
import { Shelf } from './shelf';
import { ShelfTabs } from './shelf-tabs';
import { useKeys } from './use-keys';
import { useShelf } from './use-shelf';

const NONE: ReadonlySet<string> = new Set();

/** The first page of a journalist's or an editor's day. */
export function WorkBinPage() {
  const say = useWords();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const usual = usualShelf(me.roles);
  const filters = useMemo(() => filtersOf(address, usual), [address, usual]);
  const shelf = useShelf(queryOf(filters));
  const [selected, setSelected] = useState(NONE);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const show = (next: ShelfFilters) => {
    setSelected(NONE);
    setAddress(addressOf(next), { replace: next.shelf === filters.shelf });
  };
  const toggle = (key: string) => setSelected((known) => toggled(known, key));
  useKeys({ list, onSelect: toggle, onHelp: () => setHelpOpen(true), onEscape: () => setSelected(NONE) });

  const chosen = shelf.stories.filter((story) => selected.has(refKey(story)));
  return (
    <Page.Main aria-busy={shelf.isLoading}>
      <Page.Title>{say('bin.title')}</Page.Title>
      <Layouts.Header
        title={say('bin.title')}
        subtitle={say('bin.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={NavLink} to={matrixPath()} variant="tertiary" size="S">
              {say('matrix.title')}
            </LinkButton>
            <AuditLink roles={me.roles} />
            <NewsBell />
            <NewStory />
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} ref={list} paddingBottom={10}>
          <ShelfTabs shelf={filters.shelf} counts={shelf.counts} onShow={(next) => show({ ...filters, shelf: next })} />
          <FilterBar
            filters={filters}
            desks={shelf.desks}
            stories={shelf.stories}
            onShow={show}
            onHelp={() => setHelpOpen(true)}
          />
          {chosen.length > 0 && <BulkBar stories={chosen} onClear={() => setSelected(NONE)} />}
          <Shelf filters={filters} shelf={shelf} selected={selected} onToggle={toggle} onSelect={setSelected} />
        </Flex>
      </Layouts.Content>
      {isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}
    </Page.Main>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
