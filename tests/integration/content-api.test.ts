import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import http from 'node:http';
import { parseJsonFeed } from 'feedsmith';
import request, { type Response } from 'supertest';
import { aChannel } from '../builders/a-channel';
import { aFollower } from '../builders/a-follower';
import { aPicture, pixels } from '../builders/a-picture';
import { anArticle, edit, publish, textSection, unpublish, type Story } from '../builders/a-story';
import { anOutlet } from '../builders/an-outlet';
import { atBest, bootNewsroom, type Newsroom } from '../harness';

const LONG = 'Đừng chia sẻ ảnh của trẻ em. '.repeat(100);
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let newsroom: Newsroom;
let story: Story;
let slug: string;
let uuid: string;
let media: string;
let key: string;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all', { description: 'Mọi nội dung.' }).in(newsroom);
  const briefs = await aChannel('briefs', { visibility: 'granted', types: ['press-brief'] }).in(newsroom);
  key = (await anOutlet().grantedTo(briefs).in(newsroom)).key;
  const picture = await aPicture({ body: await pixels({ width: 600, height: 400 }).jpeg().toBuffer() }).in(newsroom);
  story = await anArticle({ title: 'Chuyện dài', cover: picture.figure, body: [textSection(LONG)] }).publishedIn(
    newsroom,
  );
  ({ uuid, slug } = await newsroom.strapi.db
    .connection('syndication_items')
    .where({ document_id: story.documentId })
    .first());
  const file = await newsroom.strapi.db.connection('syndication_media').where({ width: 480 }).first();
  media = `media/${file.sha256}.${file.extension}`;
});

afterAll(() => newsroom.close());

const get = (address: string, headers: Record<string, string> = {}) =>
  request(newsroom.url)
    .get(`/content/v1/${address}`.replace(/\/$/, ''))
    .set({ 'Accept-Encoding': 'identity', ...headers });

const addresses = (): Readonly<Record<string, string>> => ({
  service: '',
  channels: 'channels',
  channel: 'channels/all',
  feed: 'channels/all.json',
  changes: 'channels/all/changes',
  item: `items/${uuid}`,
  page: `stories/vi/article/${slug}`,
  media,
});
const ADDRESSES = ['service', 'channels', 'channel', 'feed', 'changes', 'item', 'page', 'media'] as const;
const addressOf = (name: string): string => addresses()[name] ?? '';

/** The bytes as they came. */
const raw = (address: string, headers: Record<string, string>) =>
  new Promise<{ headers: http.IncomingHttpHeaders; status: number | undefined; body: Buffer }>((resolve, reject) => {
    http
      .get(`${newsroom.url}/content/v1/${address}`, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ headers: response.headers, status: response.statusCode, body: Buffer.concat(parts) }),
        );
      })
      .on('error', reject);
  });

describe('what outlets ask for', () => {
  test('the service document leads to everything', async () => {
    const { body } = await get('')
      .expect(200)
      .expect('Content-Type', /^application\/json/);

    expect(body.links).toMatchObject({ self: `${newsroom.url}/content/v1`, channels: expect.any(String) });
    expect(body.hotline.number).toBe('111');
  });

  test('the channels are those the caller may read', async () => {
    const keysOf = ({ body }: Response) => body.channels.map((channel: { key: string }) => channel.key);

    expect(keysOf(await get('channels'))).toEqual(['all']);
    expect(keysOf(await get('channels', { Authorization: `Bearer ${key}` }))).toEqual(['all', 'briefs']);
  });

  test('a feed is JSON Feed that a parser we did not write can read', async () => {
    const answer = await get('channels/all.json')
      .expect(200)
      .expect('Content-Type', /^application\/feed\+json/);

    const feed = parseJsonFeed(JSON.parse(answer.text));
    expect([feed.title, feed.items?.map(({ id, title }) => ({ id, title }))]).toEqual([
      'Kênh all',
      [{ id: `urn:uuid:${uuid}`, title: 'Chuyện dài' }],
    ]);
  });

  test('changes lead on with a cursor that holds', async () => {
    const first = await get('channels/all/changes').expect(200);
    const next = await get(`channels/all/changes?cursor=${first.body.cursor}`).expect(200);

    expect(first.body).toMatchObject({ channel: 'all', hasMore: false, changes: [{ op: 'publish', version: 1 }] });
    expect(next.body).toEqual({ channel: 'all', changes: [], cursor: first.body.cursor, hasMore: false });
  });

  test.each([
    ['application/json', 'application/json'],
    ['text/html', 'text/html'],
    ['text/plain', 'text/plain'],
    ['text/*;q=0.5, text/plain', 'text/plain'],
    ['application/json;q=abc, text/html', 'text/html'],
    ['*/*', 'application/json'],
  ])('an item for %s is %s', async (accept, type) => {
    await get(`items/${uuid}`, { Accept: accept })
      .expect(200)
      .expect('Content-Type', new RegExp(`^${type}`));
  });

  test('an item that cannot be had as wished is 406', async () => {
    const { body } = await get(`items/${uuid}`, { Accept: 'image/png' }).expect(406);

    expect(body).toMatchObject({ status: 406, code: 'not-acceptable' });
  });
});

describe('what is wrong is named', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['channels/all/changes?cursor=', 'cursor'],
    ['channels/all/changes?cursor=abc', 'cursor'],
    ['channels/all/changes?cursor=%00', 'cursor'],
    ['channels/all/changes?limit=0', 'limit'],
    ['channels/all/changes?limit=501', 'limit'],
    ['channels/all/changes?limit=1e2', 'limit'],
    ['channels/all/changes?wait=26', 'wait'],
    ['channels/all/changes?wait=-1', 'wait'],
    ['channels/all/changes?limit=1&limit=2', 'limit'],
    ['channels/all/changes?page=2', 'page'],
    ['channels/all.json?limit=101', 'limit'],
    ['channels/all.json?limit=', 'limit'],
    ['channels?status=draft', 'status'],
    ['channels/all?populate=*', 'populate'],
    [`items/${UNKNOWN}?locale=vi`, 'locale'],
    ['stories/vi/article/nothing?x=1', 'x'],
    ['?x=1', 'x'],
  ];

  test.each(wrong)('%s: 400 names %s', async (address, parameter) => {
    const { body, headers } = await request(newsroom.url).get(
      `/content/v1${address.startsWith('?') ? '' : '/'}${address}`,
    );

    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toEqual({
      type: expect.stringMatching(/^urn:awareness:problem:/),
      title: 'Bad Request',
      status: 400,
      detail: expect.any(String),
      code: expect.stringMatching(/^bad-/),
      parameter,
    });
  });

  test.each(['json-feed', 'toString', 'constructor', '__proto__', 'xml', ''])(
    'an item as "%s" is 400',
    async (format) => {
      const { body } = await get(`items/${uuid}?format=${format}`).expect(400);

      expect(body.parameter).toBe('format');
    },
  );

  test('a cursor of another channel is refused', async () => {
    const { body } = await get('channels/all/changes');

    await get(`channels/briefs/changes?cursor=${body.cursor}`, { Authorization: `Bearer ${key}` }).expect(400);
  });

  test.each([
    ...['nothing', 'channels/nothing', 'channels/nothing.json', 'channels/briefs', 'channels/briefs/changes'],
    ...[`items/${UNKNOWN}`, 'items/1', 'stories/vi/article/nothing', 'stories/fr/article/x', 'channels/all.xml'],
    ...[`media/${'0'.repeat(64)}.jpg`, '../../admin', '%2e%2e/%2e%2e/admin', 'items/../../../admin', 'channels/all/'],
  ])('%s is not there', async (address) => {
    const { status, body } = await ask('GET', `/content/v1/${address}`);

    expect([status, JSON.parse(body).code]).toEqual([404, 'not-found']);
  });

  test.each(['post', 'put', 'patch', 'delete'] as const)('%s is not done here', async (method) => {
    const answer = await request(newsroom.url)[method]('/content/v1/channels').send({ a: 1 }).expect(405);

    expect([answer.headers.allow, answer.body.code]).toEqual(['GET, HEAD, OPTIONS', 'method-not-allowed']);
  });
});

describe('HTTP', () => {
  test.each(ADDRESSES)('HEAD on the %s has the headers of GET and no body', async (name) => {
    const [full, head] = [
      await get(addressOf(name)),
      await request(newsroom.url)
        .head(`/content/v1/${addressOf(name)}`.replace(/\/$/, ''))
        .set({ 'Accept-Encoding': 'identity' }),
    ];
    const told = ({ headers: { date: _date, ratelimit: _standing, ...headers } }: Response) => headers;

    expect([head.status, told(head), head.text ?? '']).toEqual([200, told(full), '']);
  });

  test.each(ADDRESSES)('the %s is not sent again to whoever has it', async (name) => {
    const { headers } = await get(addressOf(name)).expect(200);

    expect(headers['last-modified']).toBeDefined();
    await get(addressOf(name), { 'If-None-Match': headers.etag ?? '' }).expect(304);
    await get(addressOf(name), { 'If-None-Match': `"x", W/${headers.etag}` }).expect(304);
    await get(addressOf(name), { 'If-None-Match': '*' }).expect(304);
    await get(addressOf(name), { 'If-None-Match': '"another"' }).expect(200);
    const later = new Date(Date.now() + 120_000).toUTCString();
    await get(addressOf(name), { 'If-None-Match': '"another"', 'If-Modified-Since': later }).expect(200);
  });

  test.each(['channels/all.json', 'item', 'changes', 'page'])(
    'each encoding of %s decodes to the same bytes and has its own tag',
    async (name) => {
      const address = addressOf(name) || name;
      const [plain, zipped, brotli] = [
        await raw(address, {}),
        await raw(address, { 'Accept-Encoding': 'gzip' }),
        await raw(address, { 'Accept-Encoding': 'gzip, br' }),
      ];

      expect([zipped.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br']);
      expect(gunzipSync(zipped.body)).toEqual(plain.body);
      expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
      expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
      expect(plain.headers.vary).toContain('Accept-Encoding');
      const again = await raw(address, { 'Accept-Encoding': 'gzip', 'If-None-Match': zipped.headers.etag ?? '' });
      expect([again.status, again.body.byteLength]).toEqual([304, 0]);
    },
  );

  test('a change within the second of an earlier one is not hidden behind a 304 to a date', async () => {
    const item = () => get(`items/${uuid}`);
    await edit(newsroom, story, { title: 'Tên thứ nhất' });
    await publish(newsroom, story);
    const { headers } = await item();

    await edit(newsroom, story, { title: 'Tên thứ hai' });
    await publish(newsroom, story);

    for (const since of [headers['last-modified'], headers.date])
      await get(`items/${uuid}`, { 'If-Modified-Since': since ?? '' }).expect(200, /Tên thứ hai/);
  });

  test('what has settled is not sent again to whoever names its date', async () => {
    const address = 'channels/all/changes?limit=1';
    await newsroom.strapi.db.connection('syndication_changes').update({ at: Date.now() - 600_500 });
    const { headers } = await get(address);

    await get(address, { 'If-Modified-Since': headers['last-modified'] ?? '' }).expect(304);
  });

  test('any page may read, and nothing is read with credentials', async () => {
    const { headers } = await get('channels', { Origin: 'https://bao.example' }).expect(200);
    const preflight = await request(newsroom.url).options('/content/v1/channels').expect(204);

    expect([headers['access-control-allow-origin'], headers['access-control-allow-credentials']]).toEqual([
      '*',
      undefined,
    ]);
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
  });

  test('a reader who waits is answered as soon as something is published', async () => {
    const follower = aFollower(newsroom.url, 'all');
    const took = await atBest(async () => {
      await follower.catchUp();
      const waiting = follower.page({ wait: 20 });
      const draft = await anArticle({ title: 'Vừa xong' }).draftIn(newsroom);

      await publish(newsroom, draft);
      const published = Date.now();
      const heard = await waiting;

      const after = Date.now() - published;
      expect(heard.map(({ item }) => item?.title)).toEqual(['Vừa xong']);
      await unpublish(newsroom, draft);
      return after;
    }, 1000);

    expect(took).toBeLessThan(1000);
  });
});

describe('a picture', () => {
  test('comes whole or in part', async () => {
    const whole = (await raw(media, {})).body;
    const part = async (range: string, headers = {}) => {
      const { status, headers: told, body } = await raw(media, { Range: range, ...headers });
      return { status, range: told['content-range'], same: [...wanted(range, whole)].join() === [...body].join() };
    };
    const size = whole.byteLength;

    expect(await part('bytes=0-9')).toEqual({ status: 206, range: `bytes 0-9/${size}`, same: true });
    expect(await part('bytes=-10')).toEqual({
      status: 206,
      range: `bytes ${size - 10}-${size - 1}/${size}`,
      same: true,
    });
    expect(await part('bytes=10-')).toEqual({ status: 206, range: `bytes 10-${size - 1}/${size}`, same: true });
    expect(await part(`bytes=${size}-`)).toMatchObject({ status: 416, range: `bytes */${size}` });
    expect(await part('bytes=0-1,4-5')).toMatchObject({ status: 200 });
    expect(await part('lines=0-1')).toMatchObject({ status: 200 });
    expect(await part('bytes=0-9', { 'If-Range': '"another"' })).toMatchObject({ status: 200 });
  });

  test('in part is not sent to whoever has it, and a HEAD is about the whole', async () => {
    const { headers } = await get(media);

    await get(media, { Range: 'bytes=0-9', 'If-None-Match': headers.etag ?? '' }).expect(304);
    await request(newsroom.url).head(`/content/v1/${media}`).set({ Range: 'bytes=0-9' }).expect(200);
  });

  test('may be kept, not sniffed, and runs nothing', async () => {
    const { headers } = await get(media).expect(200);

    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=3600, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
});

const wanted = (range: string, whole: Buffer): Buffer => {
  const [, first = '', last = ''] = /bytes=(\d*)-(\d*)/.exec(range) ?? [];
  if (first === '') return whole.subarray(-Number(last));
  return whole.subarray(Number(first), last === '' ? undefined : Number(last) + 1);
};

/** A request line as it stands: clients tidy addresses up. */
function ask(method: string, path: string, headers: http.OutgoingHttpHeaders = {}) {
  const { hostname, port } = new URL(newsroom.url);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const asked = http.request({ hostname, port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
    });
    asked.on('error', reject).end();
  });
}
