/** What the service says when it does not do what it was asked. */
export interface Refusal {
  readonly status: number | null;
  readonly code: string | null;
  /** A sentence for the person who asked; empty when the server could not be reached. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Reads a refusal out of whatever a request of the panel ended with. */
export function refusalOf(error: unknown): Refusal {
  const { status, message, details } = Object(error) as { status?: unknown; message?: unknown; details?: unknown };
  const known = typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : {};
  return {
    status: typeof status === 'number' ? status : null,
    code: typeof known.code === 'string' ? known.code : null,
    message: typeof message === 'string' ? message : '',
    details: known,
  };
}
