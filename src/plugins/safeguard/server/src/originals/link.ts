import { createHmac, timingSafeEqual } from 'node:crypto';

/** A private file's name: its hash in the media library and its ending. */
const FILE_NAME = /^[A-Za-z0-9_-]{1,200}(\.[A-Za-z0-9]{1,8})?$/;

export interface SignedLink {
  readonly name: string;
  /** Seconds since 1970. */
  readonly expires: number;
  readonly signature: string;
}

const sign = (name: string, expires: number, secret: string): string =>
  createHmac('sha256', secret).update(`original:${name}:${expires}`).digest('base64url');

export function signLink(name: string, expires: number, secret: string): SignedLink {
  return { name, expires, signature: sign(name, expires, secret) };
}

/** Whether a link was made by us, for this file, and is still good. `now` in seconds since 1970. */
export function isGoodLink(link: SignedLink, secret: string, now: number): boolean {
  if (!FILE_NAME.test(link.name) || !Number.isSafeInteger(link.expires) || link.expires < now) return false;
  const given = Buffer.from(link.signature);
  const right = Buffer.from(sign(link.name, link.expires, secret));
  return given.length === right.length && timingSafeEqual(given, right);
}
