import net from 'node:net';
import request from 'supertest';
import { aChannel } from '../builders/a-channel';
import { anArticle } from '../builders/a-story';
import { dice } from '../dice';
import { bootNewsroom, openConversation, type Newsroom } from '../harness';

const ALLOWANCE = 5;
const NOTHING_OF_OURS = /\bat .+:\d+:\d+|node_modules|select |insert |SQLITE|syntax error|knex|\/src\/|\/dist\//i;

describe('a content API that is pestered', () => {
  let newsroom: Newsroom;
  let uuid: string;

  beforeAll(async () => {
    newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '0', RATE_LIMIT_KEY: '0' } });
    await aChannel('all').in(newsroom);
    await anArticle().publishedIn(newsroom);
    ({ uuid } = await newsroom.strapi.db.connection('syndication_items').first());
  });

  afterAll(() => newsroom.close());

  const malformed = (): readonly string[] => [
    ...PATHS.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n`),
    ...HEADERS.map((header) => `GET /content/v1/items/${uuid} HTTP/1.1\r\nHost: x\r\n${header}\r\n`),
    ...METHODS.map((method) => `${method} /content/v1/channels HTTP/1.1\r\nHost: x\r\n`),
  ];

  test('answers every malformed request without a fault, and without a word about itself', async () => {
    const faults: string[] = [];
    for (const text of malformed()) {
      const answer = await speak(newsroom.url, `${text}Connection: close\r\n\r\n`);
      if (!isDecent(answer)) faults.push(`${text}→ ${answer.slice(0, 200)}`);
    }

    expect(faults).toEqual([]);
  });

  test('answers what is nearly right without a fault, a thousand times', async () => {
    const random = dice(111);
    const faults: string[] = [];
    const socket = openConversation(newsroom.url);
    for (let round = 0; round < 1000; round += 1) {
      const text = nearlyRight(random, uuid);
      const answer = await socket.ask(text);
      if (!isDecent(answer)) faults.push(`${text}→ ${answer.slice(0, 200)}`);
    }
    socket.close();

    expect(faults).toEqual([]);
    await request(newsroom.url).get(`/content/v1/items/${uuid}`).expect(200);
  });

  test('goes on with the same connection after a refusal', async () => {
    const socket = openConversation(newsroom.url);
    const refused = await socket.ask('POST /content/v1/channels HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd');
    const missing = await socket.ask('GET /content/v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n');
    const served = await socket.ask('GET /content/v1/channels HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.close();

    expect([refused, missing, served].map((answer) => answer.slice(9, 12))).toEqual(['405', '404', '200']);
  });

  test('stops at a header or an address that is too long', async () => {
    const long = 'a'.repeat(100_000);

    for (const text of [
      `GET /content/v1/${long} HTTP/1.1\r\nHost: x`,
      `GET /content/v1 HTTP/1.1\r\nHost: x\r\nX: ${long}`,
    ])
      expect(await speak(newsroom.url, `${text}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 /);
    await request(newsroom.url).get('/content/v1').expect(200);
  });
});

describe('a content API with an allowance', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: String(ALLOWANCE) } });
  });

  afterAll(() => newsroom.close());

  test('says what is left, then asks to come back later, guessed keys included', async () => {
    const ask = () => request(newsroom.url).get('/content/v1/channels');
    const guess = await ask().auth('aw_live_guess', { type: 'bearer' });
    const answers = [];
    for (let index = 0; index < ALLOWANCE; index += 1) answers.push(await ask());
    const last = answers.at(-1);

    expect([guess.status, ...answers.map(({ status }) => status)]).toEqual([401, 200, 200, 200, 200, 429]);
    expect(answers[0]?.headers).toMatchObject({
      'ratelimit-policy': `"minute";q=${ALLOWANCE};w=60`,
      ratelimit: expect.stringMatching(/^"minute";r=3;t=\d+$/),
    });
    expect(last?.headers).toMatchObject({
      'retry-after': expect.stringMatching(/^\d+$/),
      'content-type': 'application/problem+json',
    });
    expect(last?.body).toMatchObject({ status: 429, code: 'too-many-requests' });
  });
});

const isDecent = (answer: string): boolean =>
  /^HTTP\/1.1 [1-4]\d\d /.test(answer) && !/^HTTP\/1.1 5/m.test(answer) && !NOTHING_OF_OURS.test(answer);

const ROOT = '/content/v1';
const PATHS = [
  ...[
    '/%',
    '/%zz',
    '/%00',
    '/%c0%af',
    '/..',
    '/../..',
    '/../../admin',
    '/%2e%2e%2fadmin',
    '//',
    '//evil.example',
    '/\\',
  ],
  ...['/items/', '/items/x', '/items/%00', `/items/${'0'.repeat(36)}`, "/items/' OR 1=1 --", '/items/[object Object]'],
  ...['/channels/%', '/channels/..', '/channels/all.json.json', '/channels/ALL', '/channels/__proto__', '/channels/-'],
  ...['/channels/all/changes?cursor=%', '/channels/all/changes?cursor=MTphbGw6MTox', '/channels/all/changes?limit=NaN'],
  ...[
    '/channels/all/changes?limit=99999999999999999999',
    '/channels/all/changes?limit[]=1',
    '/channels/all?__proto__=1',
  ],
  ...['/channels/all/changes?wait=0x10', '/channels/all/changes?%00=1', '/channels/all/changes?cursor=%F0%9F%98%80'],
  ...['/media/x', `/media/${'a'.repeat(64)}.`, `/media/${'a'.repeat(64)}.jpg/..`, `/media/${'z'.repeat(64)}.jpg`],
  ...['/stories', '/stories/vi', '/stories/vi/article/', '/stories/vi/article/%2e%2e', '/stories/vi/constructor/x'],
  ...['?', '?&&&', '?=', '#fragment', ';a=b', '/channels?status=draft', '/channels?filters[title][$eq]=a'],
].map((path) => `${ROOT}${path.replaceAll(' ', '%20')}`);

const HEADERS = [
  ...[
    'Accept: ',
    'Accept: ,,,',
    'Accept: */*;q=2',
    'Accept: text/html;q=',
    'Accept: ;;;',
    `Accept: ${'a/b,'.repeat(1000)}`,
  ],
  ...[
    'Accept-Encoding: ,',
    'Accept-Encoding: br;q=x',
    'Accept-Encoding: *;q=0',
    'Authorization: ',
    'Authorization: Bearer',
  ],
  ...['Authorization: Basic', 'Authorization: Basic !!!!', 'Authorization: Basic AAAA', 'Authorization: Digest a=b'],
  ...[
    'Authorization: Bearer a b c',
    'If-None-Match: "',
    'If-None-Match: ""',
    'If-Modified-Since: yesterday',
    'Range: bytes=--',
  ],
  ...[
    'If-Modified-Since: Thu, 99 Foo 9999 99:99:99 GMT',
    'Range: bytes=9-1',
    'X-Forwarded-For: ,',
    'Expect: 100-continue',
  ],
  ...['Content-Length: 0', 'Cookie: \u00ff', 'Transfer-Encoding: chunked', 'Upgrade: h2c\r\nConnection: Upgrade'],
];
const METHODS = ['TRACE', 'PROPFIND', 'PURGE', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];

const WORDS = [
  '..',
  '%00',
  '%2f',
  'all',
  'changes',
  '-1',
  '9'.repeat(30),
  "'",
  '"',
  '\u0000',
  '{}',
  'ữ',
  '?',
  '&',
  '=',
];

function nearlyRight(random: (sides: number) => number, uuid: string): string {
  const right = [
    '',
    '/channels',
    '/channels/all',
    '/channels/all.json',
    '/channels/all/changes?limit=1',
    `/items/${uuid}`,
  ];
  const path = `${ROOT}${right[random(right.length)]}`;
  const at = ROOT.length + random(path.length - ROOT.length + 1);
  const word = WORDS[random(WORDS.length)] ?? '';
  const spoilt = `${path.slice(0, at)}${word}${path.slice(at + random(3))}`;
  const header = HEADERS[random(20)] ?? '';
  return `GET ${encodeURI(spoilt)} HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`;
}

/** Everything the server says until it hangs up. */
function speak(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const socket = net.connect(Number(port), hostname, () => socket.write(text, 'latin1'));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on('data', (part) => said.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(said).toString()));
  });
}
