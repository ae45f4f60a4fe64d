import type { IncomingMessage } from 'node:http';
import { ContentApiRefusal } from './problem';

/** What an outlet has to say fits well into this. Bytes. */
const MOST_BYTES = 16 * 1024;

const badBody = (detail: string) => new ContentApiRefusal(400, 'bad-body', detail);

/** The JSON that came with a request. @throws {ContentApiRefusal} 400 when it is none, 413 when it is too long. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw badBody('Send JSON: Content-Type must be application/json.');
  const whole = await wholeOf(request);
  try {
    return JSON.parse(whole.toString('utf8'));
  } catch {
    throw badBody('The body is not valid JSON.');
  }
}

/** The connection is left as it is: what is too long is not read, and is answered all the same. */
function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
      else reject(new ContentApiRefusal(413, 'body-too-long', `A body may have ${MOST_BYTES} bytes at most.`));
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => reject(badBody('The body was cut off.')));
    request.once('close', () => reject(badBody('The body was cut off.')));
  });
}
