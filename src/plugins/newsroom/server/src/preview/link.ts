import { createHmac, timingSafeEqual } from 'node:crypto';

/** A link to one preview, until one instant. */
export interface PreviewTicket {
  readonly id: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

const sign = ({ id, expires }: PreviewTicket, secret: string): string =>
  createHmac('sha256', secret).update(`preview:${id}:${expires}`).digest('base64url');

/** What stands in the address behind `/preview/`. */
export const tokenOf = (ticket: PreviewTicket, secret: string): string =>
  `${ticket.id}.${ticket.expires}.${sign(ticket, secret)}`;

/** The ticket of a token that we made and whose time is not over, or `null`. `now` in seconds since 1970. */
export function readToken(token: string, secret: string, now: number): PreviewTicket | null {
  const [, id = '', expires = '', signature = ''] = /^([\w-]{22})\.(\d{1,12})\.([\w-]{43})$/.exec(token) ?? [];
  const ticket = { id, expires: Number(expires) };
  if (signature === '' || ticket.expires < now) return null;
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(ticket, secret))];
  return given.length === right.length && timingSafeEqual(given, right) ? ticket : null;
}
