import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { isNotModified, lastModified } from '../../../../../domain/http/freshness';
import type { Pulse } from '../read-model/pulse';
import type { Answer, FilePart, Flow } from './answer';

type Encoding = 'br' | 'gzip' | 'identity';

const SMALLEST_WORTH_COMPRESSING = 1024;
const compress: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** The encoding a reader likes best (RFC 9110 §12.5.3); among equals brotli, then gzip. `q=0` is a no. */
export function bestEncoding(header: string | undefined): Encoding {
  const likings = new Map(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .map(([coding = '', q = '']) => [coding, q.startsWith('q=') ? Number(q.slice(2)) : 1]),
  );
  const liking = (coding: string) => likings.get(coding) || 0;
  const best = liking('gzip') > liking('br') ? 'gzip' : 'br';
  return liking(best) > 0 ? best : 'identity';
}

/** Sends answers: conditional, compressed once a version, with or without a body. */
export const sender = (cacheBytes: number, pulse: Pick<Pulse, 'onKill'>) => {
  const compressed = new LRUCache<string, Buffer>({
    maxSize: cacheBytes,
    sizeCalculation: (body) => body.byteLength + 200,
  });
  pulse.onKill(() => compressed.clear());

  async function encode(body: Buffer, tag: string | undefined, encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return body;
    const key = tag && `${tag}:${encoding}`;
    const known = key && compressed.get(key);
    if (known) return known;
    const fresh = await compress[encoding](body);
    if (key) compressed.set(key, fresh);
    return fresh;
  }

  return async function send(
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    now: Date,
  ): Promise<void> {
    const { body } = answer;
    const compressible = Buffer.isBuffer(body) && body.byteLength >= SMALLEST_WORTH_COMPRESSING;
    const encoding = compressible ? bestEncoding(request.headers['accept-encoding']) : 'identity';
    setHeaders(response, answer, encoding, now);
    if (isFresh(request, answer, encoding)) return void response.writeHead(304).end();
    if (body !== null && 'chunks' in body) return sendFlow(request, response, answer.status, body);
    if (body !== null && !Buffer.isBuffer(body)) return sendFile(request, response, answer.status, body);
    const bytes = body && (await encode(body, answer.validators?.tag, encoding));
    if (bytes) response.setHeader('Content-Length', bytes.byteLength);
    response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : (bytes ?? undefined));
  };
};

const etagOf = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;

function setHeaders(
  response: ServerResponse,
  { headers, validators, body }: Answer,
  encoding: Encoding,
  now: Date,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (Buffer.isBuffer(body)) response.setHeader('Vary', 'Accept-Encoding, Accept, Authorization');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  if (!validators) return;
  response.setHeader('ETag', etagOf(validators.tag, encoding));
  response.setHeader('Last-Modified', lastModified(validators.changedAt, now).toUTCString());
}

function isFresh(request: IncomingMessage, { status, validators }: Answer, encoding: Encoding): boolean {
  if ((status !== 200 && status !== 206) || !validators) return false; // RFC 9110 §13.2.2: before any range
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
  return isNotModified(
    { ifNoneMatch, ifModifiedSince },
    { etag: etagOf(validators.tag, encoding), changedAt: validators.changedAt },
  );
}

function sendFile(request: IncomingMessage, response: ServerResponse, status: number, part: FilePart): void {
  response.setHeader('Content-Length', part.last - part.first + 1);
  response.writeHead(status);
  if (request.method === 'HEAD' || part.last < part.first) return void response.end();
  const stream = createReadStream(part.file, { start: part.first, end: part.last });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** A reader that hangs up ends it; nothing is wrong then. */
async function sendFlow(request: IncomingMessage, response: ServerResponse, status: number, { chunks }: Flow) {
  response.writeHead(status);
  if (request.method === 'HEAD') return void response.end();
  response.flushHeaders();
  await pipeline(Readable.from(chunks), response).catch(() => response.destroy());
}
