import type { ReactNode } from 'react';
import { Frame } from '../../../../../admin/parts/frame';
import { useWords } from '../words';

const PAGES = ['codes', 'placements', 'facts'] as const;

interface HotlineFrameProps {
  readonly page: (typeof PAGES)[number];
  readonly children: ReactNode;
}

/** A page about the help line, with the way to the others. */
export function HotlineFrame({ page, children }: HotlineFrameProps) {
  const say = useWords();
  return (
    <Frame
      title={say(`tab.${page}`)}
      subtitle={say(`subtitle.${page}`)}
      group={say('menu.title')}
      tabs={PAGES.map((each) => ({ to: `/plugins/hotline/${each}`, label: say(`tab.${each}`) }))}
    >
      {children}
    </Frame>
  );
}
