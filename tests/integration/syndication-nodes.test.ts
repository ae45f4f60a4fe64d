import request from 'supertest';
import { aChannel } from '../builders/a-channel';
import { aFollower, said } from '../builders/a-follower';
import { kill } from '../builders/a-notice';
import { aBrief, anArticle, edit, publish, uuidOf } from '../builders/a-story';
import { anOutlet, type Outlet } from '../builders/an-outlet';
import {
  atBest,
  bootNewsroom,
  openPremises,
  spawnNewsroom,
  type Newsroom,
  type Premises,
  type SpawnedNewsroom,
} from '../harness';
import { eventually } from '../harness/eventually';

const OUTLET = 'plugin::syndication.outlet';
/** What another node may take to show a commit. Milliseconds. */
const A_SECOND = 1000;

let premises: Premises;
/** Where everything is published, and the node that must hear of it. */
let here: Newsroom;
let there: SpawnedNewsroom;
let briefs: string;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  const settings = { RATE_LIMIT_PUBLIC: '0', RATE_LIMIT_KEY: '0' };
  here = await bootNewsroom({ on: premises, settings });
  await aChannel('all').in(here);
  briefs = await aChannel('briefs', { visibility: 'granted', types: ['press-brief'] }).in(here);
  there = await spawnNewsroom({ on: premises, settings: { ...settings, PUBLIC_URL: here.url } });
}, 300_000);

afterAll(async () => {
  await there.close();
  await here.close();
  await premises.remove();
});

const bearer = (url: string, { key }: Outlet, address: string) =>
  request(url).get(`/content/v1/${address}`).auth(key, { type: 'bearer' });

/** Resolves to how long it took until the answer held. Milliseconds. */
async function within(since: number, holds: () => Promise<boolean>): Promise<number> {
  while (!(await holds())) if (Date.now() - since > 10 * A_SECOND) break;
  return Date.now() - since;
}

test('what one node publishes, a long poll, a feed and an address of another show within a second', async () => {
  const slowest = await atBest(async () => {
    const follower = aFollower(there.url, 'all');
    await follower.catchUp();
    await request(there.url).get('/content/v1/channels/all.json').expect(200);
    const waiting = follower.page({ wait: 20 });

    const title = `Ở nút bên kia ${Date.now()}`;
    const story = await anArticle({ title }).publishedIn(here);
    const committed = Date.now();
    expect(said(await waiting)).toEqual(['publish 1']);
    const polled = Date.now() - committed;
    const fed = await within(committed, async () =>
      (await request(there.url).get('/content/v1/channels/all.json')).text.includes(title),
    );
    const address = `/content/v1/items/${await uuidOf(here, story)}`;
    await edit(here, story, { title: 'Đã sửa' });
    await request(there.url).get(address).expect(200);
    await publish(here, story);
    const again = Date.now();
    const read = await within(again, async () => (await request(there.url).get(address)).text.includes('Đã sửa'));
    return Math.max(polled, fed, read);
  }, A_SECOND);

  expect(slowest).toBeLessThan(A_SECOND);
});

test('both nodes give an answer the same validators', async () => {
  await anArticle().publishedIn(here);
  for (const address of [
    'channels/all.json',
    'channels/all.rss',
    'channels/all/changes',
    'items?limit=3',
    'channels',
  ]) {
    const tagOf = async (url: string) => (await request(url).get(`/content/v1/${address}`).expect(200)).headers.etag;
    await eventually(
      async () => [address, await tagOf(here.url), await tagOf(there.url)],
      ([, one, other]) => one === other,
    );
  }
});

test('a kill is answered 410 by the other node within a second', async () => {
  const took = await atBest(async () => {
    const story = await anArticle().publishedIn(here);
    const address = `/content/v1/items/${await uuidOf(here, story)}`;
    await within(Date.now(), async () => (await request(there.url).get(address)).status === 200);

    await kill(here, story);
    return within(Date.now(), async () => (await request(there.url).get(address)).status === 410);
  }, A_SECOND);

  expect(took).toBeLessThan(A_SECOND);
});

test('a revoked key is refused everywhere at once, and whoever waits or listens with it is let go', async () => {
  const took = await atBest(async () => {
    const outlet = await anOutlet().grantedTo(briefs).in(here);
    const cursor = (await bearer(there.url, outlet, 'channels/briefs/changes').expect(200)).body.cursor;
    const headers = { Authorization: `Bearer ${outlet.key}` };
    const waiting = fetch(`${there.url}/content/v1/channels/briefs/changes?wait=25&cursor=${cursor}`, { headers });
    const stream = await fetch(`${there.url}/content/v1/channels/briefs/changes/stream?cursor=${cursor}`, { headers });
    const ended = stream.text();

    await here.strapi.plugin('syndication').service('keys').revoke(outlet.documentId, outlet.keyId);
    const revoked = Date.now();
    await bearer(there.url, outlet, 'channels/briefs').expect(401);
    await bearer(here.url, outlet, 'channels/briefs').expect(401);
    const [answer] = await Promise.all([waiting, ended]);

    expect(answer.status).toBe(401);
    return Date.now() - revoked;
  }, A_SECOND);

  expect(took).toBeLessThan(A_SECOND);
});

test('an ended grant is answered 410 to that outlet alone, everywhere at once, and its readers are let go', async () => {
  const [outlet, other] = [await anOutlet().grantedTo(briefs).in(here), await anOutlet().in(here)];
  const brief = await aBrief().publishedIn(here);
  const headers = { Authorization: `Bearer ${outlet.key}` };
  await bearer(there.url, outlet, `items/${await uuidOf(here, brief)}`).expect(200);
  const cursor = (await bearer(there.url, outlet, 'channels/briefs/changes').expect(200)).body.cursor;
  const waiting = fetch(`${there.url}/content/v1/channels/briefs/changes?wait=25&cursor=${cursor}`, { headers });

  await here.strapi.documents(OUTLET).update({ documentId: outlet.documentId, data: { channels: [] } as never });

  expect((await waiting).status).toBe(410);
  for (const url of [here.url, there.url]) {
    for (const address of [
      'channels/briefs.json',
      'channels/briefs/changes',
      'channels/briefs',
      'items?channel=briefs',
    ]) {
      const answer = await bearer(url, outlet, address).expect(410);
      expect(answer.body).toMatchObject({ code: 'grant-ended', channel: 'briefs', at: expect.any(String) });
      await bearer(url, other, address).expect(404);
    }
    await bearer(url, outlet, `items/${await uuidOf(here, brief)}`).expect(404);
  }
});

test('a grant that is given again is answered again', async () => {
  const outlet = await anOutlet().grantedTo(briefs).in(here);
  const grant = (channels: string[]) =>
    here.strapi.documents(OUTLET).update({ documentId: outlet.documentId, data: { channels } as never });
  await grant([]);
  await bearer(there.url, outlet, 'channels/briefs').expect(410);

  await grant([briefs]);

  await bearer(there.url, outlet, 'channels/briefs').expect(200);
});
