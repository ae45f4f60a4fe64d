/** What a reader says it already has (RFC 9110 §13.1). */
export interface ConditionalHeaders {
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

export interface Validators {
  /** Strong, with its quotes. */
  readonly etag: string;
  readonly changedAt: Date;
}

/** No commit becomes visible later than this after the instant it carries. Seconds. */
export const SETTLING_SECONDS = 60;

/**
 * The `Last-Modified` to send (RFC 9110 §8.8.2). HTTP dates have seconds only, and a commit shows a little after its
 * instant: a change could hide behind the date of an earlier one. While the last change is settling we therefore answer
 * with a date before it, so that whoever asks with that date is sent the whole again.
 */
export function lastModified(changedAt: Date, now: Date): Date {
  const settled = now.getTime() - changedAt.getTime() > SETTLING_SECONDS * 1000;
  return new Date(Math.ceil(changedAt.getTime() / 1000) * 1000 - (settled ? 0 : SETTLING_SECONDS * 1000));
}

/**
 * Whether the reader's copy is still good, so a 304 will do (RFC 9110 §13.2.2).
 * `If-None-Match` wins; `If-Modified-Since` is read only in its absence. A date names the beginning of its second: what
 * changed later in that second is newer.
 */
export function isNotModified(headers: ConditionalHeaders, current: Validators): boolean {
  if (headers.ifNoneMatch !== undefined) {
    return headers.ifNoneMatch.trim() === '*' || opaqueTags(headers.ifNoneMatch).includes(current.etag);
  }
  const since = Date.parse(headers.ifModifiedSince ?? '');
  return since >= current.changedAt.getTime();
}

/** Weak comparison (RFC 9110 §8.8.3.2): the `W/` does not count. */
const opaqueTags = (header: string): readonly string[] => header.match(/"[^"]*"/g) ?? [];
