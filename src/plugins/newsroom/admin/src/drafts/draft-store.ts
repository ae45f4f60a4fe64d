import type { FormAddress } from '../saves/save-ledger';

/** What somebody typed and did not save, on this computer. */
export interface LocalDraft {
  readonly values: Readonly<Record<string, unknown>>;
  /** The revision the form was loaded at; `null` for what was never saved. */
  readonly base: string | null;
  readonly at: string;
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'newsroom.draft';

const keyOf = (person: string, { uid, documentId, locale }: FormAddress): string =>
  [PREFIX, person, uid, documentId ?? '', locale].join(' ');

/** Drafts of one person in one browser. */
export function draftStore(storage: Kept, person: string) {
  return {
    read(form: FormAddress): LocalDraft | null {
      const text = storage.getItem(keyOf(person, form));
      if (text === null) return null;
      try {
        return JSON.parse(text) as LocalDraft; // written by `keep` alone
      } catch {
        return null; // cut off in the middle of a write: nothing to bring back
      }
    },
    /** When the browser has no room left, the oldest drafts of this person make some. */
    keep(form: FormAddress, draft: LocalDraft): boolean {
      const [key, text] = [keyOf(person, form), JSON.stringify(draft)];
      for (;;) {
        try {
          storage.setItem(key, text);
          return true;
        } catch {
          const oldest = oldestBut(key);
          if (!oldest) return false;
          storage.removeItem(oldest);
        }
      }
    },
    drop(form: FormAddress): void {
      storage.removeItem(keyOf(person, form));
    },
    /** Nobody reads on a shared computer what the person before them typed. */
    dropOthers(): void {
      for (const key of ours()) if (!key.startsWith(`${PREFIX} ${person} `)) storage.removeItem(key);
    },
  };

  function ours(): string[] {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    return keys.filter((key) => key.startsWith(`${PREFIX} `));
  }

  function oldestBut(kept: string): string | undefined {
    const age = (key: string) => /"at":"([^"]+)"/.exec(storage.getItem(key)?.slice(-120) ?? '')?.[1] ?? '';
    return ours()
      .filter((key) => key !== kept)
      .sort((a, b) => age(a).localeCompare(age(b)))[0];
  }
}
