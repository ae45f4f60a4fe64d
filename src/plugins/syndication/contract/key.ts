/** What an editor may know of a key. The key itself is shown once, when it is made. */
export interface KeyCard {
  readonly id: string;
  /** Its first letters, to tell keys apart. */
  readonly hint: string;
  readonly mode: 'live' | 'test';
  readonly label: string | null;
  /** ISO 8601, UTC */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface IssueKeyRequest {
  readonly mode: 'live' | 'test';
  readonly label: string | null;
}

/** @returns the request, or the name of what is wrong with it. */
export function parseIssueKey(body: unknown): IssueKeyRequest | { readonly wrong: 'mode' | 'label' } {
  const { mode = 'live', label = null } =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  if (mode !== 'live' && mode !== 'test') return { wrong: 'mode' };
  if (label !== null && (typeof label !== 'string' || label.length > 120)) return { wrong: 'label' };
  return { mode, label };
}
