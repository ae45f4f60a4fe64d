import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';
import { whereItStands } from '../builders/a-canary';
import { aChannel } from '../builders/a-channel';
import { aFollower, said, type Follower } from '../builders/a-follower';
import { fullData } from '../builders/a-full-story';
import { correct, kill, swept } from '../builders/a-notice';
import { aPicture } from '../builders/a-picture';
import { anArticle, ARTICLE, aSeries, aStory, edit, publish, unpublish, type Story } from '../builders/a-story';
import { fallsDue } from '../builders/a-due-hour';
import { anOutlet } from '../builders/an-outlet';
import { bootNewsroom, type Newsroom } from '../harness';

const REASON = { code: 'privacy', text: 'Lộ thông tin riêng tư.' };

let newsroom: Newsroom;
let picked: string;
let early: string;
let key: string;
let all: Follower;

beforeAll(async () => {
  newsroom = await bootNewsroom({ settings: { RATE_LIMIT_PUBLIC: '0' } });
  await aChannel('all').in(newsroom);
  picked = await aChannel('picked', { membership: 'picked' }).in(newsroom);
  early = await aChannel('early', { visibility: 'granted', receivesEmbargoed: true }).in(newsroom);
  key = (await anOutlet().grantedTo(early).in(newsroom)).key;
});

afterAll(() => newsroom.close());

beforeEach(async () => {
  all = aFollower(newsroom.url, 'all');
  await all.catchUp();
});

afterEach(async () => {
  await swept(newsroom);
  expect(await newsroom.strapi.plugin('syndication').service('upkeep').verify()).toEqual([]);
});

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const table = (name: string) => newsroom.strapi.db.connection(`syndication_${name}`);
const itemsOf = ({ documentId }: Story, locale = 'vi') =>
  table('items').where({ document_id: documentId, locale }).orderBy('place');
const uuidOf = async (story: Story, locale = 'vi'): Promise<string> => (await itemsOf(story, locale)).at(-1).uuid;
const get = (address: string) => newsroom.http.get(`/content/v1/${address}`);
const read = async (story: Story, format = 'ninjs', locale = 'vi') =>
  get(`items/${await uuidOf(story, locale)}?format=${format}`);

describe('a kill', () => {
  test('takes the next version, is urgent, says why, and is answered 410 for ever', async () => {
    const story = await anArticle().publishedIn(newsroom);
    const uri = `urn:uuid:${await uuidOf(story)}`;
    await all.catchUp();

    await kill(newsroom, story);

    const change = { op: 'kill', uri, version: 2, at: expect.any(String), urgency: 1, reason: REASON };
    expect(await all.catchUp()).toEqual([change]);
    const answer = await read(story);
    expect([answer.status, answer.body]).toEqual([
      410,
      expect.objectContaining({ code: 'killed', uri, version: 2, at: expect.any(String), reason: REASON }),
    ]);
  });

  test('is heard in a channel that the story was withdrawn from before', async () => {
    const channel = aFollower(newsroom.url, 'picked');
    const story = await anArticle({ channels: [picked] }).publishedIn(newsroom);
    await edit(newsroom, story, { channels: [] });
    await publish(newsroom, story);
    await channel.catchUp();

    await kill(newsroom, story);

    expect(said(await channel.catchUp())).toEqual(['kill 3']);
  });

  test('reaches a story that was only under embargo, and those who were trusted with it', async () => {
    const trusted = aFollower(newsroom.url, 'early', { key });
    const story = await anArticle({ embargoUntil: inSeconds(3600) }).publishedIn(newsroom);
    await trusted.catchUp();

    await kill(newsroom, story);

    expect([said(await trusted.catchUp()), await all.catchUp()]).toEqual([['kill 2'], []]);
    expect((await read(story)).status).toBe(404);
    const uuid = await uuidOf(story);
    await request(newsroom.url).get(`/content/v1/items/${uuid}`).auth(key, { type: 'bearer' }).expect(410);
  });

  test.each(['expired', 'withdrawn'])('reaches a story that has %s before', async (before) => {
    const story = await anArticle({ expiresAt: inSeconds(3600) }).publishedIn(newsroom);
    await all.catchUp();
    if (before === 'withdrawn') await unpublish(newsroom, story);
    else await fallsDue(newsroom, story, 'expires_at', Date.now());
    const ended = said(await all.page({ wait: 20 }));

    await kill(newsroom, story);

    expect([ended, said(await all.catchUp())]).toEqual([[`${ENDS[before]} 2`], ['kill 3']]);
    expect((await read(story)).body.code).toBe('killed');
  });

  test('happens once', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await kill(newsroom, story);
    await all.catchUp();

    await kill(newsroom, story);

    expect(await all.catchUp()).toEqual([]);
  });

  test('of one language leaves the other, which no longer points to it', async () => {
    const story = await anArticle({ title: 'Bài tiếng Việt' }).draftIn(newsroom);
    const english = { title: 'An article', standfirst: 'So.', slug: `article-${randomUUID()}` };
    await edit(newsroom, story, english, 'en');
    await publish(newsroom, story, { locale: '*' });

    await kill(newsroom, story);

    expect((await read(story, 'ninjs', 'en')).text).not.toContain('Bài tiếng Việt');
  });

  test('of a part leaves its series without it', async () => {
    const series = await aSeries().publishedIn(newsroom);
    const part = await anArticle({ title: 'Kỳ bị rút', series: series.documentId, seriesPart: 1 }).publishedIn(
      newsroom,
    );
    const before = (await read(series, 'html')).text;

    await kill(newsroom, part);

    expect([before.includes('Kỳ bị rút'), (await read(series, 'html')).text.includes('Kỳ bị rút')]).toEqual([
      true,
      false,
    ]);
  });

  test('that fails leaves the story as it was', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await all.catchUp();
    const fails = newsroom.strapi.db.transaction(async () => {
      await kill(newsroom, story);
      throw new Error('the newsroom changed its mind');
    });

    await expect(fails).rejects.toThrow('changed its mind');
    expect([await all.catchUp(), (await read(story)).status]).toEqual([[], 200]);
  });
});

const ENDS: Readonly<Record<string, string>> = { expired: 'expire', withdrawn: 'withdraw' };

test('a story that was killed comes back as another item, and the killed one stays gone', async () => {
  const slug = `tro-lai-${randomUUID()}`;
  const story = await anArticle({ slug }).publishedIn(newsroom);
  const killed = await uuidOf(story);
  await kill(newsroom, story);
  await get(`stories/vi/article/${slug}`).expect(410);
  await all.catchUp();

  await publish(newsroom, story);

  const [change] = await all.catchUp();
  expect([change?.op, change?.version, change?.uri === `urn:uuid:${killed}`]).toEqual(['publish', 1, false]);
  await get(`items/${killed}`).expect(410);
  await get(`stories/vi/article/${slug}`).expect(200);
});

test('its files are gone with a killed story, those of earlier versions too, but not those that another one shows', async () => {
  const [own, shared, earlier] = [
    await aPicture().in(newsroom),
    await aPicture().in(newsroom),
    await aPicture().in(newsroom),
  ];
  const body = (image: { figure: object }) => [{ __component: 'section.figure', ...image.figure }];
  const story = await anArticle({ cover: earlier.figure, body: body(shared) }).publishedIn(newsroom);
  await anArticle({ cover: shared.figure }).publishedIn(newsroom);
  const shown = async (): Promise<string[]> =>
    table('media_uses')
      .where({ uuid: await uuidOf(story) })
      .pluck('sha256');
  const first = await shown();
  await edit(newsroom, story, { cover: own.figure });
  await publish(newsroom, story);
  const files = [...new Set([...first, ...(await shown())])];
  const addressed = async (sha256: string) => {
    const { extension } = await table('media').where({ sha256 }).first();
    return (await get(`media/${sha256}.${extension}`)).status;
  };
  const lies = (sha256: string) =>
    fs.stat(path.join(newsroom.premises.dataDir, 'media', sha256.slice(0, 2), sha256)).then(Boolean, () => false);

  await kill(newsroom, story);
  const statuses = await Promise.all(files.map(addressed));
  await swept(newsroom);

  expect([...statuses].sort()).toEqual([200, 410, 410]);
  expect(await Promise.all(files.map(lies))).toEqual(statuses.map((status) => status === 200));
  await publish(newsroom, story); // it comes back as another item, and its picture with it
  expect(await Promise.all((await shown()).map(addressed))).toEqual([200, 200]);
});

test('what was put back behind our back, and files of an interrupted kill, are found and taken away', async () => {
  const upkeep = newsroom.strapi.plugin('syndication').service('upkeep');
  const picture = await aPicture().in(newsroom);
  const story = await anArticle({ cover: picture.figure }).publishedIn(newsroom);
  const uuid = await uuidOf(story);
  const [document] = await table('documents').where({ uuid, format: 'html' });
  const [sha256] = await table('media_uses').where({ uuid }).pluck('sha256');
  const file = path.join(newsroom.premises.dataDir, 'media', sha256.slice(0, 2), sha256);
  const body = await fs.readFile(file);
  await kill(newsroom, story);
  await swept(newsroom);
  await all.catchUp();
  await fs.writeFile(file, body);
  await table('documents').insert(document);
  await table('items').where({ uuid }).update({ title: 'Nhầm tên' });
  await table('changes').where({ uuid, channel: 'all' }).update({ op: 'withdraw', notice: null });

  const found = await upkeep.verify();
  await upkeep.repair(found);

  expect(found).toEqual([
    { kind: 'killed-but-there', subject: uuid },
    { kind: 'media-left-behind', subject: sha256 },
  ]);
  expect(await all.catchUp()).toEqual([expect.objectContaining({ op: 'kill', version: 2, reason: REASON })]);
  expect(await table('documents').where({ uuid })).toEqual([]);
  await expect(fs.stat(file)).rejects.toThrow('ENOENT');
});

test('a killed story that was published past the newsroom is named, and never put out by a repair', async () => {
  const upkeep = newsroom.strapi.plugin('syndication').service('upkeep');
  const story = await anArticle().publishedIn(newsroom);
  await kill(newsroom, story);
  await swept(newsroom);
  const { id, ...draft } = await newsroom.strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId: story.documentId, locale: 'vi' } });
  const row = await newsroom.strapi.db
    .query(ARTICLE)
    .create({ data: { ...draft, publishedAt: new Date().toISOString() } });

  const found = await upkeep.verify();
  await upkeep.repair(found);

  expect(found).toEqual([expect.objectContaining({ kind: 'killed-but-published', documentId: story.documentId })]);
  expect((await itemsOf(story)).map(({ state }: { state: string }) => state)).toEqual(['killed']);
  expect(row.id).not.toBe(id);
  await newsroom.strapi.db.query(ARTICLE).delete({ where: { id: row.id } });
});

test('no word of a killed story is left at any address, in any table of the read model, or in its bytes', async () => {
  const word = 'Kanarienvogel';
  const slug = `${word.toLowerCase()}-${randomUUID()}`;
  const series = await aSeries().publishedIn(newsroom);
  const data = { ...(await fullData(newsroom, word, ARTICLE)), slug, series: series.documentId };
  const story = await aStory(ARTICLE, data).publishedIn(newsroom);
  const uuid = await uuidOf(story);
  await edit(newsroom, story, { title: `${word} sửa lại`, slug: `${slug}-moi` });
  await correct(newsroom, story, { correction: { title: 'Cải chính', text: `Không phải ${word}.` } });
  const addresses = [
    ...['ninjs', 'ninjs-1.6', 'jsonld', 'html', 'text', 'speech'].map((format) => `items/${uuid}?format=${format}`),
    ...['json', 'rss', 'atom'].map((extension) => `channels/all.${extension}`),
    ...[`stories/vi/article/${slug}-moi`, `items/${uuid}/history`, 'channels/all/changes?limit=500'],
    ...['channels/all/snapshot', 'items', `items?q=${word}`, 'items?type=article&channel=all'],
    `items/${await uuidOf(series)}?format=html`,
  ];
  const texts = () => Promise.all(addresses.map(async (address) => (await get(address)).text ?? ''));
  const before = await texts();
  const stoodThen = await whereItStands(newsroom, word);

  await kill(newsroom, story);
  const after = await texts();
  await swept(newsroom);

  const holding = (answers: readonly string[]) => addresses.filter((_, index) => holds(answers[index], word));
  expect(holding(before)).toEqual(addresses);
  expect(stoodThen).toEqual(
    expect.arrayContaining(['syndication_documents', 'syndication_items', 'syndication_slugs']),
  );
  expect(holding(after)).toEqual([]);
  expect(await whereItStands(newsroom, word)).toEqual([]);
});

const holds = (text: string | undefined, word: string) => (text ?? '').toLowerCase().includes(word.toLowerCase());

test('feeds show what is left of a killed story for thirty days', async () => {
  const story = await anArticle({ title: 'Một bài sẽ bị rút' }).publishedIn(newsroom);
  const uri = `urn:uuid:${await uuidOf(story)}`;
  const told = async () => {
    const [json, rss, atom] = await Promise.all(['json', 'rss', 'atom'].map((each) => get(`channels/all.${each}`)));
    const stones = JSON.parse(json?.text ?? '{}')._awareness.tombstones;
    return {
      json: stones.filter((stone: { uri: string }) => stone.uri === uri),
      rss: (rss?.text.match(/<item>.*?<\/item>/gs) ?? []).filter((item) => item.includes(uri)),
      atom: (atom?.text.match(/<at:deleted-entry .*?<\/at:deleted-entry>/gs) ?? []).filter((each) =>
        each.includes(uri),
      ),
    };
  };

  await kill(newsroom, story);
  const told30Days = await told();
  await table('changes')
    .where({ uuid: uri.slice('urn:uuid:'.length) })
    .update({ at: Date.now() - 31 * 86_400_000 });
  await anArticle().publishedIn(newsroom);

  expect(told30Days).toEqual({
    json: [expect.objectContaining({ uri, op: 'kill', version: 2, reason: REASON })],
    rss: [expect.stringContaining(`<guid isPermaLink="false">${uri}</guid>`)],
    atom: [expect.stringContaining(`<at:comment>${REASON.text}</at:comment>`)],
  });
  expect(told30Days.rss[0]).not.toContain('sẽ bị rút');
  expect(await told()).toEqual({ json: [], rss: [], atom: [] });
});

describe('a correction', () => {
  const CORRECTION = { title: 'Thông tin cải chính, xin lỗi', text: 'Con số trong bài trước chưa đúng.' };

  test('keeps the name, says what was wrong in envelope, history and formats, and moves the feeds’ date', async () => {
    const story = await anArticle().publishedIn(newsroom);
    const uri = `urn:uuid:${await uuidOf(story)}`;
    await all.catchUp();
    await edit(newsroom, story, { standfirst: 'Con số đã sửa.' });

    await correct(newsroom, story);

    const [change] = await all.catchUp();
    const at = change?.at;
    const correction = { ...CORRECTION, at };
    expect(change).toMatchObject({ op: 'correct', uri, version: 2, correction, item: { uri, version: '2' } });
    expect((await get(`items/${await uuidOf(story)}/history`)).body.versions).toEqual([
      { version: 1, at: expect.any(String), op: 'publish' },
      { version: 2, at, op: 'correct', correction },
    ]);
    expect((await read(story, 'jsonld')).body.correction).toEqual([
      expect.objectContaining({ '@type': 'CorrectionComment', text: CORRECTION.text, datePublished: at }),
    ]);
    for (const format of ['html', 'text']) expect((await read(story, format)).text).toContain(CORRECTION.text);
    const { items } = (await get('channels/all.json')).body;
    expect(items.find(({ id }: { id: string }) => id === uri).date_modified).toBe(at);
  });

  test('is not missed by those who were away when something else was published after it', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await all.catchUp();
    await correct(newsroom, story, { correction: CORRECTION });
    await edit(newsroom, story, { title: 'Tên mới' });
    await publish(newsroom, story);

    const changes = await all.catchUp();

    expect(changes).toEqual([
      expect.objectContaining({ op: 'update', version: 3, correction: expect.objectContaining(CORRECTION) }),
    ]);
  });

  test('of a story under embargo is told to those who have it, and to the others with the story', async () => {
    const trusted = aFollower(newsroom.url, 'early', { key });
    await trusted.catchUp();
    const story = await anArticle({ embargoUntil: inSeconds(3600) }).publishedIn(newsroom);
    const had = said(await trusted.catchUp());
    await edit(newsroom, story, { standfirst: 'Đã sửa.' });

    await correct(newsroom, story);

    expect([had, said(await trusted.catchUp()), await all.catchUp()]).toEqual([['publish 1'], ['correct 2'], []]);
    await fallsDue(newsroom, story, 'embargo_until', Date.now());
    const [released] = await all.page({ wait: 20 });
    expect(released).toMatchObject({ op: 'publish', version: 2, correction: CORRECTION });
  });
});
