import { setTimeout as wait } from 'node:timers/promises';
import { aChannel } from '../builders/a-channel';
import { kill } from '../builders/a-notice';
import { anArticle, publish, type Story } from '../builders/a-story';
import { dice } from '../dice';
import { bootNewsroom, openConversation, type Conversation, type Newsroom } from '../harness';

const ROOT = '/content/v1';
const FEED = `${ROOT}/channels/all.json`;
/** What makes a request that is not plain, and changes no answer. */
const NOT_PLAIN = 'Trailer: x';

const get = (path: string, ...fields: readonly string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: x', ...fields].join('\r\n')}\r\n\r\n`;
const statusOf = (answer: string) => Number(answer.slice(9, 12));
const field = (answer: string, name: string) => new RegExp(`\r\n${name}: ([^\r]*)`, 'i').exec(answer)?.[1] ?? '';
const undated = (answer: string) => answer.replace(/\r\nDate: [^\r]*/, '\r\nDate: now');

const QUESTIONS = [
  { text: get(FEED), status: 200 },
  { text: get(FEED), status: 200 },
  { text: get(FEED, 'If-None-Match: *', 'Accept-Encoding: br'), status: 304 },
  { text: get(`${ROOT}/channels`, 'Connection: keep-alive'), status: 200 },
  { text: get(`${ROOT}/nothing`), status: 404 },
  { text: get(`${ROOT}/items?limit=x`), status: 400 },
  { text: get(`${ROOT}/channels/all/changes?limit=1`), status: 200 },
  { text: `OPTIONS ${FEED} HTTP/1.1\r\nHost: x\r\n\r\n`, status: 204 },
  {
    text: `POST ${FEED} HTTP/1.1\r\nHost: x\r\nContent-Length: 30\r\n\r\nGET /content/v1 HTTP/1.1\r\n\r\n..`,
    status: 405,
  },
  { text: get('/_health'), status: 204 },
];

let newsroom: Newsroom;
let talk: Conversation;

afterEach(() => talk.close());
afterAll(() => newsroom.close());

describe('one connection to the content API', () => {
  let story: Story;
  let item: string;

  beforeAll(async () => {
    newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '0', RATE_LIMIT_KEY: '0' } });
    await aChannel('all').in(newsroom);
    story = await anArticle({ standfirst: 'Một câu dài để đáng nén. '.repeat(25) }).publishedIn(newsroom);
    const { uuid } = await newsroom.strapi.db.connection('syndication_items').first('uuid');
    item = `${ROOT}/items/${uuid}`;
  });

  beforeEach(() => {
    talk = openConversation(newsroom.url);
  });

  test.each([
    ['a feed', () => get(FEED)],
    ['a compressed feed', () => get(FEED, 'Accept-Encoding: gzip, br')],
    ['an item', () => get(item, 'Accept: application/ld+json')],
    ['an item that has not changed', () => get(item, 'If-None-Match: *')],
    ['a list', () => get(`${ROOT}/items?q=cau+dai`)],
  ])('gives %s in the same bytes, whether it is ready or made', async (_what, text) => {
    const made = await talk.ask(text());
    const ready = await talk.ask(text());
    const byHttp = await talk.ask(text().replace('\r\n\r\n', `\r\n${NOT_PLAIN}\r\n\r\n`));

    expect([200, 304]).toContain(statusOf(made));
    expect([undated(ready), undated(byHttp)]).toEqual([undated(made), undated(made)]);
    expect(field(ready, 'Date')).toMatch(/ GMT$/);
  });

  test("does not trouble Node's HTTP server for what is ready", async () => {
    let troubled = 0;
    const count = () => (troubled += 1);
    newsroom.strapi.server.httpServer.on('request', count);
    talk.say(get(FEED).repeat(50));
    for (let index = 0; index < 50; index += 1) await talk.hear();
    newsroom.strapi.server.httpServer.removeListener('request', count);

    expect(troubled).toBeLessThan(10); // made once, and again after a second
  });

  test('answers in the order of the questions, ready or not, ours or not', async () => {
    await talk.ask(get(FEED));
    const paths = [
      FEED,
      `${ROOT}/nothing`,
      FEED,
      item,
      `${ROOT}/channels/all`,
      FEED,
      '/_health',
      FEED,
      '/admin/no',
      FEED,
    ];
    talk.say(paths.map((path) => get(path)).join(''));
    const statuses = [];
    for (const _path of paths) statuses.push(statusOf(await talk.hear()));

    expect(statuses).toEqual([200, 404, 200, 200, 200, 200, 204, 200, 404, 200]);
  });

  test('understands what comes byte by byte, or in two halves', async () => {
    const text = get(FEED);
    const whole = await talk.ask(text);
    const halves = openConversation(newsroom.url);
    halves.say(get(FEED) + text.slice(0, 40));
    const first = await halves.hear();
    halves.say(text.slice(40));
    const second = await halves.hear();
    halves.close();
    const slow = openConversation(newsroom.url);
    for (const byte of text) {
      slow.say(byte);
      await wait(1);
    }
    const third = await slow.hear();
    slow.close();

    expect([first, second, third].map(undated)).toEqual([whole, whole, whole].map(undated));
  });

  test('answers any mixture of questions in their order, wherever the network cuts it', async () => {
    const random = dice(111);
    const faults: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const asked = Array.from({ length: 1 + random(12) }, () => QUESTIONS[random(QUESTIONS.length)]);
      const text = asked.map((question) => question?.text).join('');
      const cut = openConversation(newsroom.url);
      for (let at = 0, size = 0; at < text.length; at += size) {
        size = 1 + random(random(2) === 0 ? 20 : 600);
        cut.say(text.slice(at, at + size));
        if (random(3) === 0) await wait(random(3));
      }
      const statuses = [];
      for (const _question of asked) statuses.push(statusOf(await cut.hear()));
      cut.close();
      const expected = asked.map((question) => question?.status);
      if (`${statuses}` !== `${expected}`) faults.push(`${expected} → ${statuses}: ${JSON.stringify(text)}`);
    }

    expect(faults).toEqual([]);
  });

  test('takes what has a body, a key or another method on the same connection', async () => {
    await talk.ask(get(FEED));
    const posted = await talk.ask(`POST ${ROOT}/channels HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd`);
    const guessed = await talk.ask(get(FEED, 'Authorization: Bearer aw_live_guess'));
    const options = await talk.ask(`OPTIONS ${ROOT}/channels HTTP/1.1\r\nHost: x\r\n\r\n`);
    const feed = await talk.ask(get(FEED));

    expect([posted, guessed, options, feed].map(statusOf)).toEqual([405, 401, 204, 200]);
  });

  test('says at once what was committed, and that a story was killed', async () => {
    const short = await anArticle({ title: 'Bài sắp bị thu hồi' }).publishedIn(newsroom);
    const { uuid } = await newsroom.strapi.db
      .connection('syndication_items')
      .where({ document_id: short.documentId })
      .first('uuid');
    const address = `${ROOT}/items/${uuid}`;
    await talk.ask(get(address));
    const before = await talk.ask(get(address));
    const tag = field(await talk.ask(get(FEED)), 'ETag');
    const unchanged = await talk.ask(get(FEED, `If-None-Match: ${tag}`));
    await kill(newsroom, short);
    const after = await talk.ask(get(address));
    const changed = await talk.ask(get(FEED, `If-None-Match: ${tag}`));

    expect([before, unchanged, after, changed].map(statusOf)).toEqual([200, 304, 410, 200]);
  });

  test('waits for a reader who takes nothing, and then gives all of it', async () => {
    const one = await talk.ask(get(FEED));
    const times = Math.ceil((8 * 1024 * 1024) / one.length); // more than every buffer between us holds
    talk.deafen(true);
    talk.say(get(FEED).repeat(times));
    await wait(300);
    talk.deafen(false);
    let whole = 0;
    for (let index = 0; index < times; index += 1) if (undated(await talk.hear()) === undated(one)) whole += 1;

    expect(whole).toBe(times);
  });

  test('answers a reader who has said all it wanted, then ends', async () => {
    talk.say(get(FEED) + get(`${ROOT}/items?q=cau`));
    talk.end();
    const answers = [await talk.hear(), await talk.hear()];
    await talk.ended;

    expect(answers.map(statusOf)).toEqual([200, 200]);
  });

  test.each(['HTTP/1.0', 'HTTP/1.1'])('answers a reader who asks once, with %s, and ends', async (version) => {
    const ask = async () => {
      const once = openConversation(newsroom.url);
      const answer = await once.ask(`GET ${FEED} ${version}\r\nHost: x\r\nConnection: close\r\n\r\n`);
      await once.ended;
      return answer;
    };
    const [made, ready] = [await ask(), await ask()];

    expect(undated(ready)).toBe(undated(made));
    expect([statusOf(ready), field(ready, 'Connection')]).toEqual([200, 'close']);
  });

  test('lets go of what is made for a reader who hangs up', async () => {
    for (let round = 0; round < 20; round += 1) {
      const hasty = openConversation(newsroom.url);
      hasty.say(get(`${ROOT}/items?q=cau&limit=${round + 1}`));
      await wait(round % 4);
      hasty.close();
    }

    expect(statusOf(await talk.ask(get(FEED)))).toBe(200);
  });

  test('follows a channel by long poll on a connection that was quick before', async () => {
    const cursor = /cursor=([^>]*)>/.exec(field(await talk.ask(get(`${ROOT}/channels/all/changes`)), 'Link'))?.[1];
    const waited = talk.ask(get(`${ROOT}/channels/all/changes?cursor=${cursor}&wait=20`));
    await publish(newsroom, story);

    expect(statusOf(await waited)).toBe(200);
  });

  test('ends a connection on which nothing is asked any more', async () => {
    const { httpServer } = newsroom.strapi.server;
    const usual = httpServer.keepAliveTimeout;
    httpServer.keepAliveTimeout = 100;
    await talk.ask(get(FEED));
    await talk.ask(get(FEED));
    await talk.ended;
    httpServer.keepAliveTimeout = usual;

    expect(await talk.hear()).toBe('the connection ended');
  });
});

describe('one connection to a content API with an allowance', () => {
  beforeAll(async () => {
    await newsroom.close();
    newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '5' } });
    talk = openConversation(newsroom.url);
  });

  test('counts what is ready like everything else', async () => {
    talk.say(get(`${ROOT}/channels`).repeat(7));
    const answers = [];
    for (let index = 0; index < 7; index += 1) answers.push(await talk.hear());

    expect(answers.map(statusOf)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(answers.map((answer) => /r=(\d)/.exec(field(answer, 'RateLimit'))?.[1])).toEqual([
      ...['4', '3', '2', '1', '0', '0', '0'],
    ]);
  });
});
