import type { ReactNode } from 'react';
import { Frame } from '../../../../../admin/parts/frame';
import { useWords } from '../words';

const PAGES = ['outlets', 'channels', 'tester'] as const;

interface SyndicationFrameProps {
  readonly page: (typeof PAGES)[number];
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page of syndication, with the way to the others. */
export function SyndicationFrame({ page, action, children }: SyndicationFrameProps) {
  const say = useWords();
  return (
    <Frame
      title={say(`tab.${page}`)}
      subtitle={say(`subtitle.${page}`)}
      action={action}
      group={say('menu.title')}
      tabs={PAGES.map((each) => ({ to: `/plugins/syndication/${each}`, label: say(`tab.${each}`) }))}
    >
      {children}
    </Frame>
  );
}
