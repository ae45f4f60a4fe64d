import type { ReactNode } from 'react';
import { Frame } from '../../../../../admin/parts/frame';
import { useWords } from '../words';
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

interface SafeguardFrameProps {
  readonly page: PageKey;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the safeguard, with the way to the others. */
export function SafeguardFrame({ page, action, children }: SafeguardFrameProps) {
  const say = useWords();
  const may = useMay();
  const pages = PAGE_KEYS.filter((each) => may[PAGES[each]]);
  return (
    <Frame
      title={say(`tab.${page}`)}
      subtitle={say(`subtitle.${page}`)}
      action={action}
      group={say('menu.title')}
      tabs={[
        ...pages.map((each) => ({ to: `/plugins/safeguard/${each}`, label: say(`tab.${each}`) })),
        ...(may.readWording ? [{ to: WORDING, label: say('tab.wording') }] : []),
      ]}
    >
      {children}
    </Frame>
  );
}
