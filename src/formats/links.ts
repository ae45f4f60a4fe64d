/**
 * The address of a link, when a reader may be sent there: web, mail and telephone, nothing that a browser would run.
 * `null` when it must stay text.
 */
export function safeHref(url: string): string | null {
  const trimmed = url.trim();
  return SAFE.test(trimmed) ? trimmed : null;
}

/** Schemes by RFC 9110 §4.2, RFC 6068 and RFC 3966; no blanks or control characters that a browser would skip. */
const SAFE = /^(?:https?:\/\/[^\s\p{Cc}"<>\\]+|mailto:[^\s\p{Cc}"<>\\]+|tel:\+?[\d().-]+)$/iu;

/** The part of an address that says whose it is; empty when it has none. */
export const originOf = (url: string): string => /^https?:\/\/[^/?#]+/i.exec(url)?.[0].toLowerCase() ?? '';
