import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer, FilePart, Flow } from './answer';
import { encodingOf, type encoder } from './encoding';
import { isUnchanged, prepared, write, type FlatHeaders, type Prepared } from './prepared';

interface Reply {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly now: Date;
  /** What only this reader is told: where it stands. */
  readonly more: FlatHeaders;
}

/**
 * Sends an answer: conditional, compressed once a version, with or without a body.
 * @returns what was sent, where it can be sent again as it is.
 */
export const sender =
  ({ encode }: ReturnType<typeof encoder>) =>
  async (answer: Answer, reply: Reply): Promise<Prepared | null> => {
    const { request, response, now, more } = reply;
    const encoding = encodingOf(answer, request.headers['accept-encoding']);
    const { body } = answer;
    if (body === null || Buffer.isBuffer(body)) {
      const encoded = body && (await encode(body, answer.validators?.tag, encoding));
      const whole = prepared(answer, { encoding, body: encoded, now });
      write(request, response, whole, more);
      return whole;
    }
    const head = prepared(answer, { encoding, body: null, now });
    if (isUnchanged(request.headers, head)) write(request, response, head, more);
    else if ('chunks' in body) await sendFlow(reply, head, body);
    else sendFile(reply, head, body);
    return null;
  };

function sendFile({ request, response, more }: Reply, { status, headers }: Prepared, part: FilePart): void {
  response.writeHead(status, [...headers, ...more, 'Content-Length', String(part.last - part.first + 1)]);
  if (request.method === 'HEAD' || part.last < part.first) return void response.end();
  const stream = createReadStream(part.file, { start: part.first, end: part.last });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** A reader that hangs up ends it; nothing is wrong then. */
async function sendFlow({ request, response, more }: Reply, { status, headers }: Prepared, { chunks }: Flow) {
  response.writeHead(status, [...headers, ...more]);
  if (request.method === 'HEAD') return void response.end();
  response.flushHeaders();
  await pipeline(Readable.from(chunks), response).catch(() => response.destroy());
}
