import type { StaleSave } from '../../../contract/revision';
import { formRequest, revisionIn, type FormRequest } from './form-request';
import { ledger, type SaveLedger } from './save-ledger';

type Fetch = typeof window.fetch;

/**
 * Puts the base of a form into its save (`If-Match`), and hears when a save is refused as stale. Strapi's client has no
 * place for a header, so its `fetch` is wrapped, for the content manager's reads and saves alone.
 */
export function watchSaves(view: Window & { fetch: Fetch }): void {
  view.fetch = watching(view.fetch.bind(view), view.location.origin, ledger);
}

export function watching(fetch: Fetch, origin: string, known: SaveLedger): Fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const request = formRequest(address, init?.method?.toUpperCase() ?? 'GET', origin);
    if (!request) return fetch(input, init);
    const response = await fetch(input, request.kind === 'save' ? withBase(init, known.baseOf(request.form)) : init);
    await learn(request, response, known);
    return response;
  };
}

/** A save that names a base of its own, as a merge does, keeps it. */
function withBase(init: RequestInit | undefined, base: string | null): RequestInit | undefined {
  const headers = new Headers(init?.headers);
  if (!base || headers.has('If-Match')) return init;
  headers.set('If-Match', `"${base}"`);
  return { ...init, headers };
}

async function learn(request: FormRequest, response: Response, known: SaveLedger): Promise<void> {
  if (request.kind === 'create') {
    if (response.ok) known.saved({ uid: request.uid, documentId: 'create', locale: request.locale }, null);
    return;
  }
  const { kind, form } = request;
  const revision = revisionIn(response.headers.get('ETag'));
  if (kind === 'read') {
    if (response.ok && revision) known.loaded(form, revision);
  } else if (response.ok) {
    known.saved(form, revision);
  } else if (response.status === 409) {
    const stale = await staleSave(response.clone());
    if (stale) known.refused({ form, stale });
  }
}

/** The details of `STALE_SAVE`; a conflict of another kind has none. */
async function staleSave(response: Response): Promise<StaleSave | null> {
  const answer: unknown = await response.json().catch(() => null); // no JSON: somebody else's 409
  const { details } = Object((answer as { error?: unknown } | null)?.error) as {
    details?: Partial<StaleSave> & { code?: string };
  };
  if (details?.code !== 'STALE_SAVE' || !details.current || !details.refused) return null;
  return { base: details.base ?? null, current: details.current, refused: details.refused };
}
