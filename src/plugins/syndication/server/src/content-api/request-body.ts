import type { IncomingMessage } from 'node:http';
import { ContentApiRefusal } from './problem';

/** What an outlet has to say fits well into this. Bytes. */
const MOST_BYTES = 16 * 1024;

const badBody = (detail: string) => new ContentApiRefusal(400, 'bad-body', detail);

/** The JSON that came with a request. @throws {ContentApiRefusal} 400 when it is none, 413 when it is too long. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw badBody('Send JSON: Content-Type must be application/json.');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES)
      throw new ContentApiRefusal(413, 'body-too-long', `A body may have ${MOST_BYTES} bytes at most.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw badBody('The body is not valid JSON.');
  }
}
