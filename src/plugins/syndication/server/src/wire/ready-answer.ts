import { STATUS_CODES } from 'node:http';

/** An answer as it goes onto the wire. */
export interface ReadyAnswer {
  /** Status line and header fields, as `headOf` writes them. */
  readonly head: string;
  readonly body: Buffer | null;
}

/** Status line and header fields (name, value, name, value …), without the empty line that ends them. */
export const headOf = (status: number, fields: readonly string[]): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${fieldLines(fields)}`;

/** @param fields - Name, value, name, value … */
export const fieldLines = (fields: readonly string[]): string =>
  fields.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');

/**
 * What Node's HTTP server writes at the end of a head.
 *
 * @param keepAliveMs - How long an idle connection is kept.
 */
export function headEnd(keepAliveMs: number) {
  const kept = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveMs / 1000)}\r\n\r\n`;
  let second = 0;
  let date = '';

  return function at(now: number, isLast: boolean): string {
    if (Math.floor(now / 1000) !== second) {
      second = Math.floor(now / 1000);
      date = `Date: ${new Date(now).toUTCString()}\r\n`;
    }
    return date + (isLast ? 'Connection: close\r\n\r\n' : kept);
  };
}
