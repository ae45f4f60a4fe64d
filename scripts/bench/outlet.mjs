import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What an outlet asks for, over HTTP. */
const ROOT = '/content/v1';

export const ask = (port, path, init) => fetch(`http://127.0.0.1:${port}${ROOT}${path}`, init);

/** An answer as it came over the wire, uncompressed, for a server that is to send the same. */
export async function captured(port, path, headers = {}) {
  const response = await ask(port, path, { headers: { 'accept-encoding': 'identity', ...headers } });
  const body = Buffer.from(await response.arrayBuffer());
  const kept = [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
  return {
    status: response.status,
    headers: kept.flat(),
    body: response.status === 304 ? null : body.toString('base64'),
    etag: response.headers.get('etag'),
  };
}

/** Where a channel stands now: the first line of its snapshot, of which no more is read. */
export async function head(port, channel) {
  const { body } = await ask(port, `/channels/${channel}/snapshot`);
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return JSON.parse(text.split('\n', 1)[0]).cursor;
}

const now = () => performance.timeOrigin + performance.now();

const kept = new http.Agent({ keepAlive: true });
const DECODERS = { gzip: gunzipSync, br: brotliDecompressSync };

/**
 * An answer, compressed, as readers ask for it. `at` is when its last byte was there, in milliseconds since 1970: what a reader
 * then does with the bytes is its own time, and so is `text`.
 */
const bytesOf = (port, path) =>
  new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip, br' };
    const heard = (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.once('end', () => {
        const decoded = DECODERS[answer.headers['content-encoding']] ?? ((body) => body);
        resolve({ at: now(), status: answer.statusCode, text: () => decoded(Buffer.concat(chunks)).toString() });
      });
    };
    http.get({ port, path: ROOT + path, agent: kept, headers }, heard).once('error', reject);
  });

const PLACES = [
  ...['json', 'rss', 'atom'].map((extension) => () => `/channels/all.${extension}`),
  (uuid) => `/items/${uuid}`,
  () => '/items?limit=1',
];

/**
 * Publishes once, and says how long after the commit every feed, list and long poll of a node showed it. Milliseconds.
 *
 * @param publish - Resolves to `{ committedAt, uuid }`.
 */
export async function commitToVisible(port, publish) {
  const cursor = await head(port, 'all');
  for (const place of PLACES) await bytesOf(port, place('00000000-0000-4000-8000-000000000000'));
  const polled = bytesOf(port, `/channels/all/changes?wait=20&cursor=${cursor}`);
  const { committedAt, uuid } = await publish();
  let asked = PLACES.map((place) => place(uuid));
  let last = 0;
  while (asked.length > 0) {
    if (now() > committedAt + 10_000) throw new Error(`${asked} never showed what was published.`);
    const answers = await Promise.all(asked.map(async (path) => ({ path, ...(await bytesOf(port, path)) })));
    const showing = answers.filter(({ status, text }) => status === 200 && text().includes(uuid));
    last = Math.max(last, ...showing.map(({ at }) => at));
    asked = answers.filter((answer) => !showing.includes(answer)).map(({ path }) => path);
  }
  return Math.max(0, last - committedAt, (await polled).at - committedAt);
}

/** How long answers take that were never asked for before. Milliseconds, one for each address. */
async function uncached(port, paths) {
  const took = [];
  for (const path of paths) {
    const startedAt = performance.now();
    const { status } = await bytesOf(port, path);
    if (status !== 200) throw new Error(`${path} was answered ${status}.`);
    took.push(performance.now() - startedAt);
  }
  return took;
}

const upTo = (times, each) => Array.from({ length: times }, (_, index) => each(index));

/** The first page of what was published before an instant; each asks a second later than the last. */
export const uncachedPages = (port, path, { before, times }) =>
  uncached(
    port,
    upTo(times, (index) => `${path}&publishedBefore=${new Date(before + index * 1000).toISOString()}`),
  );

/** Each has another `limit`, from 20 on. */
export const uncachedChanges = (port, cursor, times) =>
  uncached(
    port,
    upTo(times, (index) => `/channels/all/changes?cursor=${cursor}&limit=${20 + index}`),
  );
