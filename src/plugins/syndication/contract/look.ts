/** What an outlet would be answered at one address. */
export interface Look {
  readonly path: string;
}

/** The answer it would get, with the beginning of its text. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly isCut: boolean;
}

/** What can be looked at without waiting or streaming: below `/content/v1`. */
const LOOKABLE = /^\/channels(\/[a-z0-9][a-z0-9-]{0,59}(\.(json|rss|atom)|\/changes)?)?$|^\/items$/;

/** @returns the path, or `wrong` */
export function parseLook(body: unknown): Look | { readonly wrong: 'path' } {
  const path = typeof body === 'object' && body !== null && 'path' in body ? body.path : undefined;
  return typeof path === 'string' && LOOKABLE.test(path) ? { path } : { wrong: 'path' };
}
