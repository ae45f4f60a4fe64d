import type TestAgent from 'supertest/lib/agent';
import { aChannel } from '../builders/a-channel';
import { aPerson } from '../builders/a-person';
import { anArticle } from '../builders/a-story';
import { anOutlet, type Outlet } from '../builders/an-outlet';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const FILTER = {
  language: 'any',
  membership: 'automatic',
  types: [],
  topics: [],
  audiences: [],
  ageTiers: [],
  units: [],
};

let newsroom: Newsroom;
let managing: TestAgent;
let editor: TestAgent;
let journalist: TestAgent;
let outlet: Outlet;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  await aChannel('all').in(newsroom);
  const briefs = await aChannel('briefs', { visibility: 'granted' }).in(newsroom);
  outlet = await anOutlet().grantedTo(briefs).in(newsroom);
  const agentOf = async (role: string) => signedIn(newsroom, await aPerson({ role }).in(newsroom));
  managing = await agentOf('managing-editor');
  editor = await agentOf('editor');
  journalist = await agentOf('journalist');
  await anArticle({ title: 'Một bài' }).publishedIn(newsroom);
});

afterAll(() => newsroom.close());

const asked = (path: string, key?: string) =>
  newsroom.http.get(`/content/v1${path}`).set(key ? { Authorization: `Bearer ${key}` } : {});
const channelsOf = async (id: string) => {
  const { body } = await editor.get('/syndication/outlets').expect(200);
  return body.data.find((card: { id: string }) => card.id === id).channels;
};

interface Entry {
  readonly seq: number;
  readonly action: string;
  readonly actor: object | null;
  readonly details: object;
}

async function onRecord(since: number): Promise<readonly Entry[]> {
  const { body } = await managing.get('/newsroom/audit').query({ since, limit: 1000 }).expect(200);
  return body.data.filter(({ action }: Entry) => /^(outlet|channel)\./.test(action));
}

describe('the managing editor', () => {
  test('takes an outlet in, with somebody to ask there', async () => {
    const { body } = await managing
      .post('/syndication/outlets')
      .send({ name: 'Đài phát thanh xã', contact: 'Phòng phát thanh' })
      .expect(201);
    await managing.put(`/syndication/outlets/${body.data.id}`).send({ name: 'Đài xã' }).expect(204);

    const { body: list } = await editor.get('/syndication/outlets').expect(200);
    expect(list.data.find(({ id }: { id: string }) => id === body.data.id)).toEqual({
      id: body.data.id,
      name: 'Đài xã',
      contact: null,
      note: null,
      channels: [],
      keys: 0,
      lastUsedAt: null,
    });
  });

  test('grants a channel, and ends the grant at once', async () => {
    await asked('/channels/briefs', outlet.key).expect(200);

    await managing.delete(`/syndication/outlets/${outlet.documentId}/grants/briefs`).expect(204);
    expect([await channelsOf(outlet.documentId), (await asked('/channels/briefs', outlet.key)).ok]).toEqual([
      [],
      false,
    ]);

    await managing.put(`/syndication/outlets/${outlet.documentId}/grants/briefs`).expect(204);
    await asked('/channels/briefs', outlet.key).expect(200);
  });

  test('gives several keys at a time, and one that is revoked is good no more at once', async () => {
    const keys = `/syndication/outlets/${outlet.documentId}/keys`;
    const { body } = await managing.post(keys).send({ mode: 'live', label: 'máy chủ mới' }).expect(201);
    await asked('/channels/briefs', body.data.key).expect(200);

    await managing.delete(`${keys}/${body.data.id}`).expect(204);

    await asked('/channels/briefs', body.data.key).expect(401);
    await asked('/channels/briefs', outlet.key).expect(200);
  });

  test('hears how many items a changed filter lets in and lets go, before and after saving it', async () => {
    const videos = { ...FILTER, types: ['video-report'] };

    const { body } = await managing.post('/syndication/channels/all/forecast').send(videos).expect(200);
    expect(body.data).toEqual({ enters: 0, leaves: 1, entering: [], leaving: ['Một bài'] });
    expect((await asked('/channels/all.json')).body.items).toHaveLength(1);

    await managing.put('/syndication/channels/all/filter').send(videos).expect(204);
    const { body: changes } = await asked('/channels/all/changes').expect(200);
    expect(changes.changes).toMatchObject([{ op: 'withdraw' }]);

    await managing.put('/syndication/channels/all/filter').send(FILTER).expect(204);
  });

  test('changes who receives what on record, and what a channel lets in', async () => {
    const seen = await onRecord(0);
    await managing.delete(`/syndication/outlets/${outlet.documentId}/grants/briefs`).expect(204);
    await managing.put(`/syndication/outlets/${outlet.documentId}/grants/briefs`).expect(204);
    await managing
      .put('/syndication/channels/all/filter')
      .send({ ...FILTER, language: 'vi' })
      .expect(204);
    await managing.put('/syndication/channels/all/filter').send(FILTER).expect(204);

    const entries = await onRecord(seen.at(-1)?.seq ?? 0);
    const facts = entries.map(({ action, actor, details }) => [action, actor !== null, details]);

    expect(facts).toMatchObject([
      ['outlet.update', true, { subject: outlet.documentId, channels: [] }],
      ['outlet.update', true, { subject: outlet.documentId, channels: [expect.any(String)] }],
      ['channel.update', true, { key: 'all', language: 'vi' }],
      ['channel.update', true, { key: 'all', language: 'any' }],
    ]);
  });

  test.each([
    ['post', '/outlets', { name: '' }, 400, 'BAD_FIELD'],
    ['put', '/outlets/nobody', { name: 'Báo' }, 404, 'OUTLET_UNKNOWN'],
    ['put', '/outlets/nobody/grants/all', {}, 404, 'OUTLET_UNKNOWN'],
    ['post', '/channels/nowhere/forecast', FILTER, 404, 'CHANNEL_UNKNOWN'],
    ['post', '/channels/all/forecast', { ...FILTER, topics: ['ghost'] }, 400, 'FILTER_TERM_UNKNOWN'],
    ['put', '/channels/all/filter', { ...FILTER, types: ['song'] }, 400, 'FILTER_TERM_UNKNOWN'],
    ['put', '/channels/all/filter', {}, 400, 'BAD_FIELD'],
  ] as const)('%s %s %j is answered %d %s', async (method, path, body, status, code) => {
    const answer = await managing[method](`/syndication${path}`).send(body).expect(status);

    expect(answer.body.error.details).toMatchObject({ code });
  });
});

describe('an editor', () => {
  test('sees what a channel holds, for whom, and which addresses to hand out', async () => {
    const { body } = await editor.get('/syndication/channels').expect(200);
    const { body: items } = await editor.get('/syndication/channels/briefs/items').expect(200);

    const base = `${newsroom.url}/content/v1/channels/briefs`;
    expect(body.data.find(({ key }: { key: string }) => key === 'briefs')).toMatchObject({
      filter: FILTER,
      holds: 1,
      outlets: [{ id: outlet.documentId, name: 'Báo Huế' }],
      addresses: { jsonFeed: `${base}.json`, rss: `${base}.rss`, atom: `${base}.atom`, changes: `${base}/changes` },
    });
    expect(items.data).toMatchObject([{ title: 'Một bài', profile: 'article', language: 'vi', isEmbargoed: false }]);
  });

  test('looks through the eyes of an outlet, without its key', async () => {
    const look = (path: string) => editor.post(`/syndication/outlets/${outlet.documentId}/look`).send({ path });

    const { body: channels } = await look('/channels').expect(200);
    const { body: feed } = await look('/channels/briefs.json').expect(200);
    const { body: nothing } = await look('/channels/nowhere').expect(200);

    expect(JSON.parse(channels.data.text).channels.map(({ key }: { key: string }) => key)).toEqual(['all', 'briefs']);
    expect(feed.data).toMatchObject({ status: 200, headers: { 'Cache-Control': 'private, no-cache' }, isCut: false });
    expect(nothing.data.status).toBe(404);
    await look('/channels/briefs/changes/stream').expect(400);
  });

  test('sees that a grant has ended as the outlet sees it', async () => {
    await managing.delete(`/syndication/outlets/${outlet.documentId}/grants/briefs`).expect(204);

    const { body } = await editor
      .post(`/syndication/outlets/${outlet.documentId}/look`)
      .send({ path: '/channels/briefs.json' })
      .expect(200);

    expect([body.data.status, JSON.parse(body.data.text).code]).toEqual([410, 'grant-ended']);
  });

  test('may not change any of it', async () => {
    const path = `/syndication/outlets/${outlet.documentId}`;
    await editor.post('/syndication/outlets').send({ name: 'Báo' }).expect(403);
    await editor.put(`${path}/grants/all`).expect(403);
    await editor.delete(`${path}/grants/briefs`).expect(403);
    await editor.post(`${path}/keys`).send({}).expect(403);
    await editor.put('/syndication/channels/all/filter').send(FILTER).expect(403);
  });
});

test('a journalist, and whoever is not signed in, is told nothing of outlets', async () => {
  for (const path of ['/outlets', '/channels', '/channels/vocabulary', '/channels/all/items']) {
    await journalist.get(`/syndication${path}`).expect(403);
    await newsroom.http.get(`/syndication${path}`).expect(401);
  }
});
