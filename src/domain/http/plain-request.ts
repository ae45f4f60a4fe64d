/** A GET that asks for nothing beside its answer: no body, no key, no part, no other protocol; and it names a host. */
export interface PlainRequest {
  /** Path and query as they were sent. */
  readonly target: string;
  readonly fields: PlainFields;
  /** The connection ends after its answer. */
  readonly isLast: boolean;
  /** Bytes from its first to the empty line that ends it. */
  readonly length: number;
}

/** What an answer may depend on. Names in lower case. */
export type PlainFields = Readonly<Partial<Record<PlainField, string>>>;

/** The fields that are read. */
export const PLAIN_FIELDS = [
  'host',
  'connection',
  'accept',
  'accept-encoding',
  'if-none-match',
  'if-modified-since',
  'x-forwarded-for',
] as const;
type PlainField = (typeof PLAIN_FIELDS)[number];

/** Longer heads are nobody's habit. Bytes. */
export const LONGEST_PLAIN = 4_096;

/** Origin-form (RFC 9112 §3.2.1) of the characters of RFC 3986 §2, and nothing else. */
const REQUEST_LINE = /^GET (\/[\w.~:/?@!$&'()*+,;=%[\]-]*) HTTP\/1\.([01])\r\n/;
/** `field-name ":" OWS field-value OWS` (RFC 9112 §5) of printable ASCII: neither folded, nor with bytes beyond it. */
const FIELD_LINE = /([\w!#$%&'*+.^`|~-]+):([\t -~]*)\r\n/y;

const isRead = new Set<string>(PLAIN_FIELDS);
/** Whoever sends one of these has more to say than a plain request can. */
const SAYS_MORE = new Set([
  ...['authorization', 'content-length', 'transfer-encoding', 'expect', 'range', 'if-range', 'trailer', 'upgrade'],
  ...['http2-settings', 'proxy-connection'],
]);

/**
 * Reads the plain request that a text begins with, one byte a character (latin1).
 *
 * It is stricter than RFC 9112: `null` for whatever a server could read in two ways, for what is no plain request, and for
 * what is not there as a whole yet. Of such a text nothing is known; somebody else has to read it.
 */
export function readPlainRequest(text: string): PlainRequest | null {
  const line = REQUEST_LINE.exec(text);
  if (!line?.[1]) return null;
  const fields: Record<string, string> = {};
  let end = line[0].length;
  while (!text.startsWith('\r\n', end)) {
    FIELD_LINE.lastIndex = end;
    const field = FIELD_LINE.exec(text);
    if (!field || FIELD_LINE.lastIndex > LONGEST_PLAIN) return null;
    end = FIELD_LINE.lastIndex;
    const name = field[1]?.toLowerCase() ?? '';
    if (SAYS_MORE.has(name)) return null;
    if (!isRead.has(name)) continue;
    if (name in fields) return null; // it stands twice
    fields[name] = field[2]?.trim() ?? '';
  }
  const connection = fields.connection?.toLowerCase() ?? USUAL[line[2] ?? ''];
  if (fields.host === undefined || !isPlain(connection, line[2])) return null;
  return { target: line[1], fields, isLast: connection === 'close', length: end + 2 };
}

/** Whether a connection stays open of which nothing is said (RFC 9112 §9.3), by the minor version. */
const USUAL: Readonly<Record<string, string>> = { '0': 'close', '1': 'keep-alive' };

/** It is kept as HTTP/1.1 does, or it ends; HTTP/1.0 that wants to keep it, and other protocols, are not plain. */
const isPlain = (connection: string | undefined, minor: string | undefined): boolean =>
  connection === 'close' || (connection === 'keep-alive' && minor === '1');
