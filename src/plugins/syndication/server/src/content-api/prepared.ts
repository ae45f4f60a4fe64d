import type { IncomingMessage, ServerResponse } from 'node:http';
import { isNotModified, lastModified, type Validators } from '../../../../../domain/http/freshness';
import type { Answer } from './answer';
import type { Encoding } from './encoding';

/** Header fields as they go onto the wire: name, value, name, value … */
export type FlatHeaders = readonly string[];

/** An answer of which only the date is still to be written. */
export interface Prepared {
  readonly status: number;
  readonly headers: FlatHeaders;
  readonly body: Buffer | null;
  /** `null` for what is never 304. */
  readonly unchanged: Unchanged | null;
}

interface Unchanged extends Validators {
  readonly headers: FlatHeaders;
}

/** @param body - Encoded already. */
export function prepared(answer: Answer, { encoding, body, now }: Encoded): Prepared {
  const { status, validators } = answer;
  const fields: Fields = {
    ...answer.headers,
    ...(Buffer.isBuffer(answer.body) ? VARY : NOTHING),
    ...(encoding === 'identity' ? NOTHING : { 'Content-Encoding': encoding }),
    ...(validators ? validatorFields(validators, encoding, now) : NOTHING),
  };
  const length: Fields = body ? { 'Content-Length': String(body.byteLength) } : NOTHING;
  return { status, headers: flat({ ...fields, ...length }), body, unchanged: unchangedOf(answer, fields, encoding) };
}

interface Encoded {
  readonly encoding: Encoding;
  readonly body: Buffer | null;
  readonly now: Date;
}

type Fields = Readonly<Record<string, string>>;

const NOTHING: Fields = {};
const VARY: Fields = { Vary: 'Accept-Encoding, Accept, Authorization' };

const validatorFields = ({ tag, changedAt }: Of<'validators'>, encoding: Encoding, now: Date): Fields => ({
  ETag: etagOf(tag, encoding),
  'Last-Modified': lastModified(changedAt, now).toUTCString(),
});

type Of<Part extends keyof Answer> = NonNullable<Answer[Part]>;

const etagOf = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;

/** A 304 says nothing of the body that the reader has (RFC 9110 §15.4.5). */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  'Content-Type',
  'Content-Encoding',
  'Content-Range',
  'Content-Language',
]);

function unchangedOf({ status, validators }: Answer, headers: Fields, encoding: Encoding): Unchanged | null {
  if ((status !== 200 && status !== 206) || !validators) return null; // RFC 9110 §13.2.2: before any range
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_BODY.has(name));
  return {
    etag: etagOf(validators.tag, encoding),
    changedAt: validators.changedAt,
    headers: flat(Object.fromEntries(kept)),
  };
}

export const flat = (fields: Fields): FlatHeaders => Object.entries(fields).flat();

interface Conditions {
  readonly 'if-none-match'?: string;
  readonly 'if-modified-since'?: string;
}

/** Whether what the reader has is still good, so that a 304 will do. */
export function isUnchanged(asked: Conditions, { unchanged }: Prepared): boolean {
  if (!unchanged) return false;
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = asked;
  if (ifNoneMatch === unchanged.etag) return true; // what nearly every reader sends
  if (ifNoneMatch === undefined && ifModifiedSince === undefined) return false;
  return isNotModified({ ifNoneMatch, ifModifiedSince }, unchanged);
}

/** Writes a whole answer, or that nothing has changed. `more` goes with either. */
export function write(request: IncomingMessage, response: ServerResponse, answer: Prepared, more: FlatHeaders): void {
  const { status, headers, body, unchanged } = answer;
  const withMore = (fields: FlatHeaders) => (more.length === 0 ? fields : [...fields, ...more]) as string[]; // Node only reads it
  if (unchanged && isUnchanged(request.headers, answer))
    return void response.writeHead(304, withMore(unchanged.headers)).end();
  response.writeHead(status, withMore(headers));
  response.end(body === null || request.method === 'HEAD' ? undefined : body);
}
