/** Milliseconds */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** `Retry-After` (RFC 9110 §10.2.3), seconds or a date, in milliseconds from `now`; `null` when it says neither. */
export function readWait(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1_000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

/**
 * How long to wait before the next try, in milliseconds. What the server asks for is always granted, and spread over a
 * tenth more, so that a hundred outlets do not come back in the same instant; without it the wait doubles, up to a minute.
 *
 * @param failures - In a row, counted from 1.
 * @param chance - From 0 to 1.
 */
export function waitBefore(failures: number, retryAfterMs: number | null, chance: number): number {
  if (retryAfterMs !== null) return Math.round(retryAfterMs + (retryAfterMs / 10 + FIRST_WAIT) * chance);
  const ceiling = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
  return Math.round((ceiling / 2) * (1 + chance));
}
