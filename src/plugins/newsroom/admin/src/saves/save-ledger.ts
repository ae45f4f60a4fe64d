import type { StaleSave } from '../../../contract/revision';

/** One form of the content manager, as its requests name it. A single type has no document in its address. */
export interface FormAddress {
  readonly uid: string;
  /** `null` for a single type. */
  readonly documentId: string | null;
  readonly locale: string;
}

/** A save that the server did not take, and kept. */
export interface Refused {
  readonly form: FormAddress;
  readonly stale: StaleSave;
}

type Listener = (
  event: { readonly kind: 'saved'; readonly form: FormAddress } | ({ readonly kind: 'refused' } & Refused),
) => void;

const key = ({ uid, documentId, locale }: FormAddress): string => `${uid} ${documentId ?? ''} ${locale}`;

/** What this tab knows of its forms: the revision each was loaded at, and the saves that were refused. */
export function saveLedger() {
  const bases = new Map<string, string>();
  const listeners = new Set<Listener>();
  return {
    baseOf: (form: FormAddress): string | null => bases.get(key(form)) ?? null,
    loaded(form: FormAddress, base: string): void {
      bases.set(key(form), base);
    },
    saved(form: FormAddress, base: string | null): void {
      if (base) bases.set(key(form), base);
      for (const tell of listeners) tell({ kind: 'saved', form });
    },
    refused(refused: Refused): void {
      for (const tell of listeners) tell({ kind: 'refused', ...refused });
    },
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type SaveLedger = ReturnType<typeof saveLedger>;

/** This tab's. */
export const ledger = saveLedger();

export const isSameForm = (one: FormAddress, other: FormAddress): boolean => key(one) === key(other);
