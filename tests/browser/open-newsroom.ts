import { newspaperDesk, type NewspaperDesk } from '../builders/a-story-by-http';
import {
  bootNewsroom,
  openBrowser,
  openPremises,
  spawnNewsroom,
  type EditorsBrowser,
  type Newsroom,
  type SpawnedNewsroom,
} from '../harness';

/** A newsroom as a process of its own, and a browser that opens windows onto it. `close` closes all of it. */
export interface OpenNewsroom extends EditorsBrowser {
  readonly newsroom: SpawnedNewsroom;
}

/** The demonstration, and the people of its newspaper. */
export interface OpenDesk extends OpenNewsroom, NewspaperDesk {}

export async function openDesk(): Promise<OpenDesk> {
  const newsroom = await spawnNewsroom({ seed: 'demo' });
  return { ...newspaperDesk(newsroom), ...(await withBrowser(newsroom, newsroom.close)) };
}

/** An empty newsroom into which `prepare` has put what a test begins with; what it made is in `made`. */
export async function openPrepared<Made>(
  prepare: (newsroom: Newsroom) => Promise<Made>,
): Promise<OpenNewsroom & { readonly made: Made }> {
  const premises = await openPremises({ seed: 'none' });
  const before = await bootNewsroom({ on: premises });
  const made = await prepare(before);
  await before.close();
  const newsroom = await spawnNewsroom({ on: premises });
  const leave = async (): Promise<void> => {
    await newsroom.close();
    await premises.remove();
  };
  return { ...(await withBrowser(newsroom, leave)), made };
}

/** A newsroom that nobody could look at is left again. */
async function withBrowser(newsroom: SpawnedNewsroom, leave: () => Promise<void>): Promise<OpenNewsroom> {
  const browser = await openBrowser(newsroom.url).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  return {
    ...browser,
    newsroom,
    async close() {
      await browser.close();
      await leave();
    },
  };
}
