import { problemOf } from './problem.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  /** Given up after so long without a byte. Milliseconds. */
  readonly silenceMs: number;
}

/** The text of a good answer, piece by piece. @throws {ContentApiProblem} when it is not a good one */
export async function openBody(request: Request): Promise<AsyncIterable<string>> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error(`${request.url} fell silent.`)), request.silenceMs);
  const signal = request.signal ? AbortSignal.any([request.signal, silence.signal]) : silence.signal;
  try {
    const response = await request.fetch(request.url, { headers: request.headers, signal, redirect: 'error' });
    if (response.status !== 200) throw await problemOf(response, new Date());
    return textOf(response, timer);
  } catch (error) {
    clearTimeout(timer);
    throw error;
  }
}

async function* textOf({ body }: Response, timer: NodeJS.Timeout): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    const chunks = body as AsyncIterable<Uint8Array> | null; // what Node hands out; a browser's types do not say so
    for await (const chunk of chunks ?? []) {
      timer.refresh();
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    clearTimeout(timer);
  }
}

/** Lines that are finished. @throws when the text ends within one: it was cut off. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const part of text) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw new Error('The answer was cut off in the middle of a line.');
}
