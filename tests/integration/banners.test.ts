import type TestAgent from 'supertest/lib/agent';
import { aBanner } from '../builders/a-banner';
import { aChannel } from '../builders/a-channel';
import { unpublish, uuidOf } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '1' } });
  await aChannel('hotline').in(newsroom);
});

afterAll(() => newsroom.close());

const get = (path: string): ReturnType<TestAgent['get']> => newsroom.http.get(`/content/v1${path}`);

test('without any banner an outlet is answered with 111, as often as it asks', async () => {
  for (const _again of [1, 2, 3]) {
    const { body } = await get('/banners/current?placement=300x250&audience=children').expect(200);
    expect(body).toMatchObject({ size: '300x250', banner: { id: null, number: '111', audience: 'children' } });
  }
  const picture = await get('/banners/current/300x250.png').expect(200);
  expect(picture.headers['content-type']).toBe('image/png');
});

test('a published banner is current, and the one that is always there answers as soon as it is unpublished', async () => {
  const story = await aBanner({ audience: 'children', message: 'Em kể đi, có người nghe.' }).publishedIn(newsroom);
  const uuid = await uuidOf(newsroom, story);
  const current = () => get('/banners/current?audience=children');
  expect((await current()).body.banner.id).toBe(uuid);
  const before = await get(`/banners/${uuid}/300x250.png`).expect(200);

  await unpublish(newsroom, story);

  const { body } = await current();
  const after = await get(`/banners/${uuid}/300x250.png`).expect(200);
  expect(body.banner.id).toBeNull();
  expect(after.headers.etag).not.toBe(before.headers.etag);
  await get(`/banners/${uuid}`).expect(404);
});

test('a banner whose message does not fit is not published, and says which sizes refuse it', async () => {
  const message = 'NHỮNG CHUYỆN KHÓ NÓI TRÊN MẠNG KHIẾN CẢ TRƯỜNG NGHẸN NGÀO';
  const publishing = aBanner({ message }).publishedIn(newsroom);

  await expect(publishing).rejects.toMatchObject({ details: { code: 'BANNER_UNFIT' } });
});
