import { readWait } from './patience.ts';

/** An answer that is not what was asked for (RFC 9457). `code` is stable; `message` says what to do. */
export class ContentApiProblem extends Error {
  override readonly name = 'ContentApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    /** Milliseconds, from `Retry-After`; `null` when there was none. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`${status} ${code}: ${detail}`);
  }
}

/** Reads what went wrong from an answer, also from one that a proxy on the way has made. */
export async function problemOf(response: Response, now: Date): Promise<ContentApiProblem> {
  const { code, detail } = membersOf(await response.text().catch(() => ''));
  return new ContentApiProblem(
    response.status,
    code ?? `http-${response.status}`,
    detail ?? response.statusText,
    readWait(response.headers.get('retry-after'), now),
  );
}

function membersOf(text: string): { readonly code?: string; readonly detail?: string } {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return {};
  return {
    ...('code' in value && typeof value.code === 'string' && { code: value.code }),
    ...('detail' in value && typeof value.detail === 'string' && { detail: value.detail }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a proxy's own page
  }
}
