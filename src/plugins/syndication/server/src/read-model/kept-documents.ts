import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { ReadText } from '../../../../../domain/search/word-spans';
import { ninjsOf, textsOf, type ReadStory } from './list-documents';
import type { Listed } from './list-wanted';
import type { Pulse } from './pulse';

/** Finished items, and the texts that excerpts are cut from. */
interface Contents {
  readonly ninjs: Buffer;
  readonly text: ReadStory;
}

type Kind = keyof Contents;

interface Kept<K extends Kind> {
  readonly edition: string;
  readonly content: Contents[K];
}

/** Counted for everything that is kept beside itself. Bytes. */
const OVERHEAD = 300;

/**
 * What lists are made of, in memory, least recently used out first. What an edition of an item consists of never changes, and
 * what a list is made of is asked of the database each time: so nothing here is too old, and nothing that is gone is listed.
 */
export function keptDocuments(reader: Knex, pulse: Pulse, maxBytes: number) {
  const memory = {
    ninjs: room<'ninjs'>((maxBytes * 3) / 4, ({ byteLength }) => byteLength),
    text: room<'text'>(maxBytes / 4, ({ title, body }) => bytesOf(title) + bytesOf(body)),
  };
  let kills = 0;
  pulse.onKill(() => {
    kills += 1;
    memory.ninjs.clear();
    memory.text.clear();
  });

  /** What is not in memory is read at once, and kept unless something was killed meanwhile: it may be what was read. */
  async function contentsOf<K extends Kind>(
    kept: LRUCache<string, Kept<K>>,
    page: readonly Listed[],
    read: (missing: readonly Listed[]) => Promise<ReadonlyMap<string, Contents[K]>>,
  ): Promise<ReadonlyMap<string, Contents[K]>> {
    const contents = new Map<string, Contents[K]>();
    const missing = page.filter(({ uuid, edition }) => {
      const known = kept.get(uuid);
      if (known?.edition !== edition) return true;
      contents.set(uuid, known.content);
      return false;
    });
    if (missing.length === 0) return contents;
    const before = kills;
    const fresh = await read(missing);
    for (const { uuid, edition } of missing) {
      const content = fresh.get(uuid);
      if (content === undefined) continue;
      contents.set(uuid, content);
      if (kills === before) kept.set(uuid, { edition, content });
    }
    return contents;
  }

  return {
    /** The finished items of a page, in its order. One that ended this very moment is left out. */
    async ninjsOf(page: readonly Listed[]): Promise<readonly Buffer[]> {
      const bodies = await contentsOf(memory.ninjs, page, (missing) => ninjsOf(reader, missing));
      return page.flatMap(({ uuid }) => bodies.get(uuid) ?? []);
    },

    /** The texts of a page's items, in its order. */
    async textsOf(page: readonly Listed[]): Promise<readonly (ReadStory & { readonly uuid: string })[]> {
      const texts = await contentsOf(memory.text, page, (missing) => textsOf(reader, missing));
      return page.flatMap(({ uuid }) => {
        const text = texts.get(uuid);
        return text === undefined ? [] : [{ uuid, ...text }];
      });
    },
  };
}

export type KeptDocuments = ReturnType<typeof keptDocuments>;

const bytesOf = ({ text, bounds }: ReadText): number => 2 * text.length + bounds.byteLength;

const room = <K extends Kind>(maxBytes: number, sizeOf: (content: Contents[K]) => number) =>
  new LRUCache<string, Kept<K>>({
    maxSize: Math.max(1, Math.floor(maxBytes)),
    sizeCalculation: ({ content }) => sizeOf(content) + OVERHEAD,
  });
