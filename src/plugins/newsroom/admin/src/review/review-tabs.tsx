import { Badge, Box, Tabs } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { StoryView } from '../../../contract/story';
import type { StoryRef } from '../api/story-ref';
import { Checks } from '../panel/checks';
import { Notes } from '../notes/notes';
import { useWords } from '../words';
import { Changes } from './changes';
import { Revisions } from './revisions';
import { StoryAudit } from './story-audit';
import type { Comparison } from './use-comparison';

const TABS = ['diff', 'checks', 'notes', 'history', 'audit'] as const;
type Tab = (typeof TABS)[number];

interface ReviewTabsProps {
  readonly storyRef: StoryRef;
  readonly view: StoryView;
  readonly comparison: Comparison;
}

/** What there is to read about a story. The address remembers which part is open. */
export function ReviewTabs({ storyRef, view, comparison }: ReviewTabsProps) {
  const say = useWords();
  const [address, setAddress] = useSearchParams();
  const tab = TABS.find((each) => each === address.get('tab')) ?? 'diff';
  const open = (next: string) =>
    setAddress(
      (known) => {
        const changed = new URLSearchParams(known);
        if (next === 'diff') changed.delete('tab');
        else changed.set('tab', next);
        return changed;
      },
      { replace: true },
    );
  const numbers: Readonly<Partial<Record<Tab, number>>> = {
    notes: view.openNotes,
    checks: view.findings.block + view.findings.warn,
  };
  return (
    <Tabs.Root variant="simple" value={tab} onValueChange={open}>
      <Box style={{ overflowX: 'auto', scrollbarWidth: 'none' }}>
        <Tabs.List aria-label={say('review.tabs')}>
          {TABS.map((each) => (
            <Tabs.Trigger key={each} value={each}>
              {say(`review.tab.${each}`)} {numbers[each] ? <Badge size="S">{numbers[each]}</Badge> : null}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Box>
      <Box paddingTop={4}>
        <Tabs.Content value="diff">
          <Changes storyRef={storyRef} view={view} comparison={comparison} />
        </Tabs.Content>
        <Tabs.Content value="checks">
          <Sheetlike>
            <Checks storyRef={storyRef} view={view} />
          </Sheetlike>
        </Tabs.Content>
        <Tabs.Content value="notes">
          <Sheetlike>
            <Notes storyRef={storyRef} />
          </Sheetlike>
        </Tabs.Content>
        <Tabs.Content value="history">
          <Revisions storyRef={storyRef} view={view} onCompare={comparison.compare} />
        </Tabs.Content>
        <Tabs.Content value="audit">
          <StoryAudit storyRef={storyRef} />
        </Tabs.Content>
      </Box>
    </Tabs.Root>
  );
}

const Sheetlike = ({ children }: { readonly children: React.ReactNode }) => (
  <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
    {children}
  </Box>
);
