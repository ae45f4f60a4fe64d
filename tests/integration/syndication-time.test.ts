import { setTimeout as wait } from 'node:timers/promises';
import { aChannel } from '../builders/a-channel';
import { aFollower, said, type Follower } from '../builders/a-follower';
import { anArticle, edit, publish, type Story } from '../builders/a-story';
import { fallsDue } from '../builders/a-due-hour';
import { anOutlet } from '../builders/an-outlet';
import { atBest, bootNewsroom, openPremises, type Newsroom, type Premises } from '../harness';

let premises: Premises;
let newsroom: Newsroom;
let all: Follower;
let trusted: Follower;
let key: string;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  newsroom = await bootNewsroom({ on: premises });
  await aChannel('all').in(newsroom);
  await aChannel('careless', { receivesEmbargoed: true }).in(newsroom);
  const early = await aChannel('early', { visibility: 'granted', receivesEmbargoed: true }).in(newsroom);
  key = (await anOutlet().grantedTo(early).in(newsroom)).key;
});

afterAll(async () => {
  await newsroom.close();
  await premises.remove();
});

beforeEach(async () => {
  all = aFollower(newsroom.url, 'all');
  trusted = aFollower(newsroom.url, 'early', { key });
  await Promise.all([all.catchUp(), trusted.catchUp()]);
});

afterEach(async () => {
  expect(await newsroom.strapi.plugin('syndication').service('upkeep').verify()).toEqual([]);
});

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const itemOf = ({ documentId }: Story, locale = 'vi') =>
  newsroom.strapi.db.connection('syndication_items').where({ document_id: documentId, locale }).first();
const read = async (story: Story, locale = 'vi') =>
  newsroom.http.get(`/content/v1/items/${(await itemOf(story, locale)).uuid}`);
const secondsIn = (header: string | undefined, name: string): number =>
  Number(new RegExp(`${name}=(\\d+)`).exec(header ?? '')?.[1] ?? 0);

describe('an embargo', () => {
  test('holds until its hour, and lifts within a second of it', async () => {
    const late = await atBest(async () => {
      const story = await anArticle({ embargoUntil: inSeconds(3600) }).publishedIn(newsroom);
      expect([(await read(story)).status, await all.catchUp()]).toEqual([404, []]);
      const hour = Date.now() + 1000;
      await fallsDue(newsroom, story, 'embargo_until', hour);

      const released = await all.page({ wait: 20 });

      const after = Date.now() - hour;
      expect(after).toBeGreaterThanOrEqual(0);
      expect(released).toEqual([expect.objectContaining({ op: 'publish', version: 1 })]);
      expect((await read(story)).status).toBe(200);
      return after;
    }, 1500);

    expect(late).toBeLessThan(1500);
  });

  test('has no exception in a public channel, and one in a granted channel that is trusted with it', async () => {
    const careless = aFollower(newsroom.url, 'careless');
    await careless.catchUp();

    await anArticle({ embargoUntil: inSeconds(3600) }).publishedIn(newsroom);

    expect([said(await careless.catchUp()), said(await trusted.catchUp())]).toEqual([[], ['publish 1']]);
  });

  test('that lifts tells nothing new to those who had the story', async () => {
    await anArticle({ embargoUntil: inSeconds(2) }).publishedIn(newsroom);
    await trusted.catchUp();

    await all.page({ wait: 10 });

    expect(await trusted.catchUp()).toEqual([]);
  });

  test('names, once lifted, the public channels the story is in', async () => {
    const story = await anArticle({ embargoUntil: inSeconds(1) }).publishedIn(newsroom);

    await all.page({ wait: 10 });

    expect(JSON.stringify((await read(story)).body)).toContain('channels/all');
  });

  test('that is taken away dates the story from then, not from the hour it was to lift', async () => {
    const hour = inSeconds(3600);
    const story = await anArticle({ embargoUntil: hour }).publishedIn(newsroom);

    await edit(newsroom, story, { embargoUntil: null });
    await publish(newsroom, story);

    expect(Number((await itemOf(story)).published_at)).toBeLessThan(hour.getTime() - 3_000_000);
  });

  test('that is put on a published story takes it back', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await all.catchUp();

    await edit(newsroom, story, { embargoUntil: inSeconds(3600) });
    await publish(newsroom, story);

    expect([said(await all.catchUp()), (await read(story)).status]).toEqual([['withdraw 2'], 404]);
  });

  test('lifted for two languages in the same instant leaves both knowing the other', async () => {
    const embargoUntil = inSeconds(2);
    const story = await anArticle({ title: 'Bài tiếng Việt', embargoUntil }).publishedIn(newsroom);
    const english = { title: 'An article', standfirst: 'So.', slug: `article-${Date.now()}`, embargoUntil };
    await edit(newsroom, story, english, 'en');
    await publish(newsroom, story, { locale: 'en' });

    const isOut = async (locale: string) => (await itemOf(story, locale)).state === 'usable';
    while (!(await isOut('vi')) || !(await isOut('en'))) await wait(50);

    const [vi, en] = [await read(story), await read(story, 'en')];
    expect([vi.text.includes('An article'), en.text.includes('Bài tiếng Việt')]).toEqual([true, true]);
  });
});

describe('an expiry', () => {
  test('ends the story within a second, with a tombstone', async () => {
    const late = await atBest(async () => {
      const story = await anArticle({ expiresAt: inSeconds(3600) }).publishedIn(newsroom);
      expect([said(await all.catchUp()), (await read(story)).status]).toEqual([['publish 1'], 200]);
      const instant = Date.now() + 1000;
      await fallsDue(newsroom, story, 'expires_at', instant);

      const expired = await all.page({ wait: 20 });

      const after = Date.now() - instant;
      expect(expired).toEqual([
        { op: 'expire', version: 2, uri: expect.any(String), at: expect.any(String), urgency: expect.any(Number) },
      ]);
      const { status, headers, body } = await read(story);
      expect([status, headers['content-type'], body.code, body.version]).toEqual([
        ...[410, 'application/problem+json', 'expired', 2],
      ]);
      return after;
    }, 1500);

    expect(late).toBeLessThan(1500);
  });

  test('takes effect at its instant, even before anybody has written it down', async () => {
    const story = await anArticle({ expiresAt: inSeconds(60) }).publishedIn(newsroom);
    const { uuid } = await itemOf(story);
    const rows = newsroom.strapi.db.connection('syndication_items').where({ uuid });
    await rows.clone().update({ expires_at: Date.now() - 1 });

    expect((await read(story)).status).toBe(410);
    await all.page({ wait: 10 });
    await edit(newsroom, story, { expiresAt: null });
    await publish(newsroom, story);
  });

  test('that is lengthened after the end brings the same item back', async () => {
    const story = await anArticle({ expiresAt: inSeconds(1) }).publishedIn(newsroom);
    while ((await itemOf(story)).state !== 'expired') await wait(50);
    await all.catchUp();

    await edit(newsroom, story, { expiresAt: inSeconds(3600) });
    await publish(newsroom, story);

    expect(said(await all.catchUp())).toEqual(['publish 3']);
  });
});

test('no cache keeps anything past the next embargo or expiry', async () => {
  const other = await anArticle().publishedIn(newsroom);
  const hour = inSeconds(20); // sooner than caches keep anything else, later than any machine publishes
  await anArticle({ embargoUntil: hour }).publishedIn(newsroom);

  for (const address of ['channels/all.json', `items/${(await itemOf(other)).uuid}`]) {
    const asked = Date.now();
    const { headers } = await newsroom.http.get(`/content/v1/${address}`).expect(200);
    const kept = secondsIn(headers['cache-control'], 'max-age') + secondsIn(headers['cache-control'], 'revalidate');
    expect(asked + kept * 1000).toBeLessThanOrEqual(hour.getTime());
  }
});

test('after a downtime the clock catches up: what is over is over, what is due is out, and neither is hidden by a date', async () => {
  const times = [
    { embargoUntil: inSeconds(3600) },
    { expiresAt: inSeconds(3600) },
    { embargoUntil: inSeconds(3600), expiresAt: inSeconds(3700) },
  ];
  const stories: Story[] = [];
  for (const each of times) stories.push(await anArticle(each).publishedIn(newsroom));
  const uuids: string[] = await Promise.all(stories.map(async (story) => (await itemOf(story)).uuid));
  const rows = () => newsroom.strapi.db.connection('syndication_items').whereIn('uuid', uuids);
  const due = Date.now() + 6000; // written down late, so that no publication is too slow for it, and no stop
  await rows().whereNotNull('embargo_until').update({ embargo_until: due });
  await rows().whereNotNull('expires_at').update({ expires_at: due });
  await newsroom.close();
  await wait(due - Date.now());
  const began = Date.now();
  newsroom = await bootNewsroom({ on: premises });

  const states = () => Promise.all(stories.map(async (story) => (await itemOf(story)).state));
  while ((await states()).join() !== 'usable,expired,expired') await wait(50);
  const changes = await aFollower(newsroom.url, 'all').catchUp();

  const heard = changes.filter(({ uri }) => uuids.includes(uri.replace('urn:uuid:', '')));
  expect([...said(heard)].sort()).toEqual(['expire 2', 'publish 1']);
  expect(heard.filter(({ at }) => Date.parse(at) < began)).toEqual([]);
  expect((await newsroom.http.get(`/content/v1/items/${uuids[2]}`)).status).toBe(404);
});
