import http from 'node:http';

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

/** Asks again and again until the answer shows the item. @returns when it did, in milliseconds since 1970. */
async function untilShown(port, path, uuid, until) {
  for (;;) {
    const text = await (await ask(port, path)).text();
    if (text.includes(uuid)) return now();
    if (now() > until) throw new Error(`${path} never showed what was published.`);
  }
}

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
  for (const place of PLACES)
    await ask(port, place('00000000-0000-4000-8000-000000000000')).then((each) => each.text());
  const polled = ask(port, `/channels/all/changes?wait=20&cursor=${cursor}`).then(async (response) => {
    await response.text();
    return now();
  });
  const { committedAt, uuid } = await publish();
  const shown = await Promise.all(PLACES.map((place) => untilShown(port, place(uuid), uuid, committedAt + 10_000)));
  return Math.max(0, await polled, ...shown) - committedAt;
}

const kept = new http.Agent({ keepAlive: true });

/** Compressed, as readers ask. Resolves when the last byte is there: what a reader then does with it is its own time. */
const fetchBytes = (port, path) =>
  new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip, br' };
    http
      .get({ port, path: ROOT + path, agent: kept, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path} was answered ${answer.statusCode}.`));
        answer.resume().once('end', resolve);
      })
      .once('error', reject);
  });

/** How long answers take that were never asked for before. Milliseconds, one for each address. */
async function uncached(port, paths) {
  const took = [];
  for (const path of paths) {
    const startedAt = performance.now();
    await fetchBytes(port, path);
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
