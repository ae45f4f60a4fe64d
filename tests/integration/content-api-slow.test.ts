import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { aChannel } from '../builders/a-channel';
import { aLesson } from '../builders/a-lesson';
import { aPicture } from '../builders/a-picture';
import { anArticle, uuidOf } from '../builders/a-story';
import { eventually } from '../harness/eventually';
import { dice } from '../dice';
import { bootNewsroom, openConversation, type Newsroom } from '../harness';

const ROOT = '/content/v1';
/** Milliseconds between two pieces that are dripped. */
const DRIP = 40;

let newsroom: Newsroom;
/** Where a body is read. */
let answers: string;

beforeAll(async () => {
  const patience = { HEAD_WITHIN_SECONDS: '1', REQUEST_WITHIN_SECONDS: '2', READ_WITHIN_SECONDS: '1' };
  const settings = { ...patience, RATE_LIMIT_PUBLIC: '0' };
  newsroom = await bootNewsroom({ seed: 'none', settings });
  newsroom.strapi.server.httpServer.keepAliveTimeout = 1_000;
  await aChannel('all').in(newsroom);
  answers = `${ROOT}/lessons/${await uuidOf(newsroom, await aLesson().publishedIn(newsroom))}/answers`;
});

afterAll(() => newsroom.close());

const head = (line: string, ...fields: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: x', ...fields].map((text) => `${text}\r\n`).join('');
const whole = (line: string, ...fields: readonly string[]) => `${head(line, ...fields)}\r\n`;
const FEED = whole(`GET ${ROOT}/channels/all.json`);
/** The address is known once there is a lesson. */
const ANSWERS = 'POST {answers}';
const JSON_BODY = 'Content-Type: application/json';

/** Says how it begins, then the same piece again and again, until the server has had enough. */
async function statusesOf(begins: string, drips: string | readonly string[]): Promise<readonly number[]> {
  const caller = openConversation(newsroom.url);
  const pieces = typeof drips === 'string' ? null : [...drips];
  caller.say(begins.replaceAll('{answers}', answers));
  const dripping = setInterval(() => caller.say(pieces ? (pieces.shift() ?? '') : String(drips)), DRIP);
  await caller.ended;
  clearInterval(dripping);
  const statuses: number[] = [];
  for (let answer = await caller.hear(); answer !== 'the connection ended'; answer = await caller.hear())
    statuses.push(Number(answer.slice(9, 12)));
  caller.close();
  return statuses;
}

/** Nobody is let go before the others were served. */
async function servedUntil<T>(all: Promise<T>): Promise<T> {
  let isOver = false;
  const over = all.finally(() => (isOver = true));
  const other = openConversation(newsroom.url);
  while (!isOver) {
    expect((await other.ask(FEED)).slice(9, 12)).toBe('200');
    await Promise.race([over, wait(DRIP)]);
  }
  other.close();
  return over;
}

const openConnections = () =>
  new Promise<number>((resolve) => newsroom.strapi.server.httpServer.getConnections((_error, count) => resolve(count)));

test.each<[string, string, string, readonly number[]]>([
  ['says nothing', '', '', []],
  ['says one letter', 'G', '', [408]],
  ['never ends its head', head(`GET ${ROOT}/channels`), 'X-A: b\r\n', [408]],
  ['sends half of its next request, after one that was ready', FEED + FEED + FEED.slice(0, 30), '', [200, 200, 408]],
  ['keeps a promised body back', whole(ANSWERS, JSON_BODY, 'Content-Length: 30'), '', [408]],
  ['drips a promised body', whole(ANSWERS, JSON_BODY, 'Content-Length: 3000'), '{', [408]],
  ['drips a body in chunks', whole(ANSWERS, JSON_BODY, 'Transfer-Encoding: chunked'), '1\r\n{\r\n', [408]],
  ['drips a body where none is taken', whole(`POST ${ROOT}/channels`, 'Content-Length: 3000'), 'a', [405, 408]],
  ['reads with a body that drips', whole(`GET ${ROOT}/channels`, 'Content-Length: 3000'), 'a', [200, 408]],
  ['drips what the admin would read', whole('POST /admin/login', JSON_BODY, 'Content-Length: 3000'), '{', [408]],
])('a caller that %s is let go, and others are served meanwhile', async (_what, begins, drips, statuses) => {
  const callers = Array.from({ length: 10 }, () => statusesOf(begins, drips));

  expect(await servedUntil(Promise.all(callers))).toEqual(callers.map(() => statuses));
  expect(await eventually(openConnections, (count) => count === 0)).toBe(0);
});

test('whatever is said, wherever it stops or begins to drip, ends', async () => {
  const random = dice(111);
  const said = [
    FEED,
    whole(`GET ${ROOT}/channels`, 'Authorization: Bearer aw_live_guess'),
    `${whole(ANSWERS, JSON_BODY, 'Content-Length: 14')}{"answers":[]}`,
    `${whole(ANSWERS, JSON_BODY, 'Transfer-Encoding: chunked')}e\r\n{"answers":[]}\r\n0\r\n\r\n`,
    whole(`OPTIONS ${ROOT}/channels`),
  ];
  const callers = Array.from({ length: 60 }, () => {
    const text = `${random(2) === 0 ? FEED : ''}${said[random(said.length)] ?? ''}`.replace('{answers}', answers);
    const at = random(text.length);
    return statusesOf(text.slice(0, at), random(2) === 0 ? '' : [...text.slice(at)]);
  });

  const statuses = new Set((await servedUntil(Promise.all(callers))).flat());

  expect([...statuses].filter((status) => ![200, 204, 400, 401, 404, 408].includes(status))).toEqual([]);
  expect(await eventually(openConnections, (count) => count === 0)).toBe(0);
});

test('a body that is too long is refused, and the connection goes on', async () => {
  const caller = openConversation(newsroom.url);
  const long = '{'.repeat(100_000);
  const refused = await caller.ask(
    `${whole(ANSWERS, JSON_BODY, `Content-Length: ${long.length}`)}${long}`.replace('{answers}', answers),
  );
  const served = await caller.ask(FEED);
  caller.close();

  expect([refused, served].map((answer) => answer.slice(9, 12))).toEqual(['413', '200']);
});

test('a caller that hangs up in the middle of a body is no fault of ours', async () => {
  const faults = jest.spyOn(newsroom.strapi.log, 'error');
  const caller = openConversation(newsroom.url);
  caller.say(`${whole(ANSWERS, JSON_BODY, 'Content-Length: 30')}{`.replace('{answers}', answers));
  await eventually(openConnections, (count) => count === 1);
  caller.close();
  await eventually(openConnections, (count) => count === 0);

  expect((await newsroom.http.get(`${ROOT}/channels`).expect(200)).body.channels).toHaveLength(1);
  expect(faults).not.toHaveBeenCalled();
  faults.mockRestore();
});

describe('a reader that takes nothing of what it asked for', () => {
  /** More answers than every buffer between us holds: who says all of this and never reads leaves some of them lying. */
  async function flood(question: string): Promise<string> {
    const one = openConversation(newsroom.url);
    const { length } = await one.ask(question);
    one.close();
    return question.repeat(Math.ceil((8 * 1024 * 1024) / length));
  }

  /** A picture that nothing can make small. */
  async function largePicture(): Promise<string> {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const body = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise } })
      .jpeg({ quality: 95 })
      .toBuffer();
    const { figure } = await aPicture({ body }).in(newsroom);
    await anArticle({ cover: figure }).publishedIn(newsroom);
    const media = newsroom.strapi.db.connection('syndication_media').orderBy('bytes', 'desc');
    const { sha256, extension } = await media.first('sha256', 'extension');
    return whole(`GET ${ROOT}/media/${sha256}.${extension}`);
  }

  test.each([
    ['are ready', async () => FEED],
    ['are files, sent aside', largePicture],
    ['come from the HTTP server itself', async () => whole(`GET ${ROOT}/channels/all.json`, 'Trailer: x')],
  ])('is let go where the answers %s, and others are served meanwhile', async (_what, question) => {
    const said = await flood(await question());
    await eventually(openConnections, (count) => count === 0);
    const met: Socket[] = [];
    const meet = (socket: Socket) => void met.push(socket);
    newsroom.strapi.server.httpServer.on('connection', meet);
    const callers = Array.from({ length: 3 }, () => openConversation(newsroom.url));
    for (const caller of callers) {
      caller.deafen(true);
      caller.say(said);
    }
    await eventually(
      () => met.length,
      (count) => count === callers.length,
    );
    newsroom.strapi.server.httpServer.off('connection', meet);
    const held = () => met.filter((socket) => !socket.destroyed).length;

    await servedUntil(eventually(held, (count) => count === 0, 60_000));
    callers.forEach((caller) => caller.close());
  });

  test('is not whoever waits for a change, or follows a stream that has nothing to say', async () => {
    const [waiting, following] = [openConversation(newsroom.url), openConversation(newsroom.url)];
    const head = await waiting.ask(whole(`GET ${ROOT}/channels/all/changes`));
    const { cursor } = JSON.parse(head.slice(head.indexOf('{')));
    following.say(whole(`GET ${ROOT}/channels/all/changes/stream?cursor=${cursor}`));
    const answer = await waiting.ask(whole(`GET ${ROOT}/channels/all/changes?wait=4&cursor=${cursor}`));

    expect([answer, await following.hear()].map((each) => each.slice(9, 12))).toEqual(['200', '200']);
    expect(await openConnections()).toBe(2);
    waiting.close();
    following.close();
  });
});
