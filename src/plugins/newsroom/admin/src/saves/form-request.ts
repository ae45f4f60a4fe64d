import { DEFAULT_LOCALE, typeOf } from '../api/story-ref';
import type { FormAddress } from './save-ledger';

/** What a request of the panel means for a form of the newsroom's. */
export type FormRequest =
  | { readonly kind: 'read'; readonly form: FormAddress }
  | { readonly kind: 'save'; readonly form: FormAddress }
  | { readonly kind: 'create'; readonly uid: string; readonly locale: string };

const COLLECTION = /\/content-manager\/collection-types\/([^/]+)(?:\/([^/]+))?$/;
const SINGLE = /\/content-manager\/single-types\/([^/]+)$/;

/**
 * Reads a request to the content manager; `null` for everything else. The published version is only read, and is no
 * base of a save.
 */
export function formRequest(address: string, method: string, origin: string): FormRequest | null {
  const { pathname, searchParams } = new URL(address, origin);
  const path = decodeURIComponent(pathname);
  const collection = COLLECTION.exec(path);
  const uid = collection?.[1] ?? SINGLE.exec(path)?.[1];
  if (!uid || !typeOf(uid)) return null;
  const locale = searchParams.get('locale') ?? DEFAULT_LOCALE;
  const documentId = collection?.[2] ?? null;
  if (collection && documentId === null) return method === 'POST' ? { kind: 'create', uid, locale } : null;
  const form = { uid, documentId, locale };
  if (method === 'PUT') return { kind: 'save', form };
  return method === 'GET' && searchParams.get('status') !== 'published' ? { kind: 'read', form } : null;
}

/** The revision in an `ETag`, strong or weak (RFC 9110 §8.8.3). */
export const revisionIn = (etag: string | null): string | null => /^(?:W\/)?"([^"]+)"$/.exec(etag ?? '')?.[1] ?? null;
