import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import type { Vault } from '../consents/vault';
import type { ForgettingRow } from './rows';

/**
 * What was promised to be forgotten, kept beside the database: a backup from before the promise does not know of it. Keyed
 * digests and ids alone; each entry is sealed, so that nobody can have something forgotten by writing into the file.
 */
type Obligation = Pick<
  ForgettingRow,
  'id' | 'reason' | 'words' | 'stories' | 'media' | 'openedBy' | 'signedBy' | 'counts'
> & { readonly openedAt: string; readonly signedAt: string };

interface Entry {
  readonly obligation: Obligation;
  readonly seal: string;
}

export function obligationsIn(file: string, vault: Vault) {
  const sealOf = (obligation: Obligation): string => vault.digest(`obligation ${JSON.stringify(obligation)}`);

  async function entries(): Promise<readonly Entry[]> {
    try {
      return JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      if (Object(error).code === 'ENOENT') return [];
      throw error;
    }
  }

  const isOurs = ({ obligation, seal }: Entry): boolean => sealOf(obligation) === seal;

  return {
    /** Whether the file is another installation's, or the key is another one: then nothing in it can be fulfilled. */
    isForeign: async (): Promise<boolean> => !(await entries()).every(isOurs),

    /** Those that this installation has sealed. */
    async list(): Promise<readonly ForgettingRow[]> {
      const good = (await entries()).filter(isOurs);
      return good.map(({ obligation }) => ({
        ...obligation,
        ...{ state: 'signed', endedAt: null, sealed: null, isRestored: true },
        openedAt: new Date(obligation.openedAt),
        signedAt: new Date(obligation.signedAt),
      }));
    },

    /** Writes one down, once. A crash leaves the old file or the new one. */
    async keep(row: ForgettingRow): Promise<void> {
      const known = await entries();
      if (known.some(({ obligation }) => obligation.id === row.id)) return;
      const { id, reason, words, stories, media, openedBy, signedBy, counts } = row;
      const instants = { openedAt: row.openedAt.toISOString(), signedAt: (row.signedAt ?? row.openedAt).toISOString() };
      const obligation = { id, reason, words, stories, media, openedBy, signedBy, counts, ...instants };
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify([...known, { obligation, seal: sealOf(obligation) }]), { flush: true });
      await chmod(draft, 0o600);
      await rename(draft, file);
    },
  };
}
