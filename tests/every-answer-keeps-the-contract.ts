import { Test, type Response as Answer } from 'supertest';
import { brokenContracts } from './broken-contracts';
import type { Head, Judge } from './contract';

/**
 * Whatever a test asks of the content API, through supertest or `fetch`, is held to the contract, whether or not the test
 * says so. Nobody is disturbed by it: a test meets the answer as it came, and what is wrong with it is told when it is over,
 * beside what the test itself found.
 */
afterEach(tell);
afterAll(tell);

function tell(): void {
  const told = new Set(brokenContracts.splice(0));
  if (told.size > 0) throw new Error([...told].join('\n'));
}

interface Asserting {
  assert(error: Error | null, answer: Answer | undefined, done: unknown): void;
}

const asserting = Test.prototype as unknown as Asserting; // supertest's own step between an answer and who waits for it
const { assert } = asserting;
asserting.assert = function (error, answer, done) {
  if (answer) {
    const { status, type, text, body } = answer;
    const judge = judging({ method: answer.request.method, url: answer.request.url, status, type });
    noting(() => judge?.hear(text ?? (Buffer.isBuffer(body) ? body.toString() : '')));
    noting(() => judge?.end());
  }
  assert.call(this, error, answer, done);
};

const { fetch } = globalThis;
globalThis.fetch = async (asked, init) => {
  const answer = await fetch(asked, init);
  const { url, status, headers, body } = answer;
  const method = init?.method ?? (asked instanceof Request ? asked.method : 'GET');
  const judge = judging({ method, url, status, type: (headers.get('content-type') ?? '').split(';')[0] ?? '' });
  return judge && body ? overheard(answer, body, judge) : answer;
};

/** The same answer, whose body is listened to while it is read. */
function overheard(answer: Response, body: ReadableStream<Uint8Array>, judge: Judge): Response {
  const decoder = new TextDecoder();
  const listening = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, reader) {
      noting(() => judge.hear(decoder.decode(chunk, { stream: true })));
      reader.enqueue(chunk);
    },
    flush: () => noting(() => judge.end()),
  });
  const same = new Response(body.pipeThrough(listening), answer);
  return Object.defineProperty(same, 'url', { value: answer.url });
}

function judging(head: Head): Judge | null {
  if (!head.url.includes('/content/v1')) return null;
  let judge: Judge | null = null;
  noting(() => (judge = contract().judgeOf(head)));
  return judge;
}

/** Read by those alone who ask the content API. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- at the moment of the first answer
const contract = () => require('./contract') as typeof import('./contract');

function noting(judging: () => void): void {
  try {
    judging();
  } catch (broken) {
    brokenContracts.push((broken as Error).message); // a judge throws nothing else
  }
}
