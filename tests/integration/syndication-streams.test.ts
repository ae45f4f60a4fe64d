import { aChannel } from '../builders/a-channel';
import { aFollower } from '../builders/a-follower';
import { anArticle, type Story } from '../builders/a-story';
import { anOutlet } from '../builders/an-outlet';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  await anArticle({ title: 'Bài đầu tiên' }).publishedIn(newsroom);
});

afterAll(() => newsroom.close());

const at = (path: string): string => `${newsroom.url}/content/v1${path}`;
const uriOf = async ({ documentId }: Story): Promise<string> => {
  const items = newsroom.strapi.db.connection('syndication_items');
  return `urn:uuid:${(await items.where({ document_id: documentId }).first()).uuid}`;
};

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly uri: string; readonly op: string };
}

/** A listener as a browser is one: events in the order they come, until it is closed. */
async function aListener(path: string, headers: Record<string, string> = {}) {
  const aborter = new AbortController();
  const response = await fetch(at(path), { headers, signal: aborter.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  async function block(): Promise<string | null> {
    while (!text.includes('\n\n')) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done || value === undefined) return null;
      text += value;
    }
    const end = text.indexOf('\n\n');
    const found = text.slice(0, end);
    text = text.slice(end + 2);
    return found;
  }
  return {
    response,
    close: () => aborter.abort(),
    /** `null` when the stream has ended. */
    async next(): Promise<Event | null> {
      for (;;) {
        const found = await block();
        if (found === null) return null;
        const fields = Object.fromEntries(
          found.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
        );
        if (fields.data) return { id: fields.id ?? '', event: fields.event ?? '', data: JSON.parse(fields.data) };
      }
    },
  };
}

test('a stream tells what was, and what happens while it is open', async () => {
  const listener = await aListener('/channels/all/changes/stream');
  const first = await listener.next();

  const story = await anArticle().publishedIn(newsroom);
  const second = await listener.next();
  listener.close();

  expect(listener.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(first).toMatchObject({ event: 'publish' });
  expect(second?.data).toMatchObject({ op: 'publish', uri: await uriOf(story) });
});

test('a stream goes on from the last event its reader had', async () => {
  const before = await aListener('/channels/all/changes/stream');
  const seen = await before.next();
  before.close();
  const story = await anArticle().publishedIn(newsroom);

  const after = await aListener('/channels/all/changes/stream', { 'Last-Event-ID': seen?.id ?? '' });
  const uris: (string | undefined)[] = [];
  while (uris.at(-1) !== (await uriOf(story))) uris.push((await after.next())?.data.uri);
  after.close();

  expect(uris).not.toContain(seen?.data.uri);
});

test('a stream refuses an id that it never gave', async () => {
  await newsroom.http.get('/content/v1/channels/all/changes/stream').set('Last-Event-ID', 'abc').expect(400);
});

test('a stream ends when its key is revoked', async () => {
  const channel = await aChannel('granted', { visibility: 'granted' }).in(newsroom);
  const { documentId, keyId, key } = await anOutlet().grantedTo(channel).in(newsroom);
  const listener = await aListener('/channels/granted/changes/stream', { Authorization: `Bearer ${key}` });
  while ((await listener.next())?.data.op !== 'publish');

  await newsroom.strapi.plugin('syndication').service('keys').revoke(documentId, keyId);
  await anArticle().publishedIn(newsroom);
  let last: Event | null = null;
  do last = await listener.next();
  while (last !== null);

  expect(last).toBeNull();
});

test('whoever waits is told as soon as it is committed', async () => {
  const follower = aFollower(newsroom.url, 'all');
  await follower.catchUp();
  const waiting = follower.page({ wait: 25 }).then((changes) => ({ changes, at: Date.now() }));
  const story = await anArticle().publishedIn(newsroom);

  const { changes } = await waiting;

  expect(changes.map(({ uri }) => uri)).toEqual([await uriOf(story)]);
});

test('a snapshot is every usable item and a cursor after which nothing is missed', async () => {
  const text = await (await fetch(at('/channels/all/snapshot'))).text();
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const { cursor } = JSON.parse(first);
  const story = await anArticle().publishedIn(newsroom);

  const { body } = await newsroom.http.get(`/content/v1/channels/all/changes?cursor=${cursor}`).expect(200);

  const all = await newsroom.http.get('/content/v1/items?channel=all&limit=100').expect(200);
  expect(lines.map((line) => JSON.parse(line).uri)).toEqual(
    all.body.items.slice(1).map(({ uri }: { uri: string }) => uri),
  );
  expect(body.changes.map(({ uri }: { uri: string }) => uri)).toEqual([await uriOf(story)]);
});

test('a newsroom that closes ends its streams', async () => {
  const listener = await aListener('/channels/all/changes/stream');
  await listener.next();

  await newsroom.restart();

  await expect(
    (async () => {
      while ((await listener.next()) !== null);
    })().catch(() => 'hung up'),
  ).resolves.not.toBe('still open');
});
