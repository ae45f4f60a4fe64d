import type TestAgent from 'supertest/lib/agent';
import { aPerson } from '../builders/a-person';
import { anOutlet } from '../builders/an-outlet';
import { aBanner, BANNER } from '../builders/a-banner';
import { aChannel } from '../builders/a-channel';
import { BANNER_SIZES, nameOf } from '../../src/domain/hotline/size';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const FORM = {
  ...{ language: 'vi', audience: 'children', tone: 'friendly', palette: 'sun', variant: 'number-left' },
  ...{ message: 'Có người lắng nghe em.', subline: null, alt: '' },
};

let newsroom: Newsroom;
let journalist: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('hotline').in(newsroom);
  journalist = await signedIn(newsroom, await aPerson({ role: 'journalist' }).in(newsroom));
});

afterAll(() => newsroom.close());

const drawn = async (fields: object = {}) => {
  const { body } = await journalist.post('/hotline/preview').send({ ...FORM, ...fields });
  return body.data;
};

test('what stands in a form is drawn in every size, and stored nowhere', async () => {
  const { sizes, isFit, alt, contrast } = await drawn();

  expect(sizes.map(({ name }: { name: string }) => name)).toEqual(BANNER_SIZES.map(nameOf));
  for (const { svg } of sizes) expect(svg).toMatch(/^<svg /);
  expect({ isFit, alt }).toEqual({ isFit: true, alt: 'Có người lắng nghe em. Gọi 111.' });
  expect(contrast.map(({ isEnough }: { isEnough: boolean }) => isEnough)).toEqual([true, true, true]);
  expect(await newsroom.strapi.db.query(BANNER).count()).toBe(0);
});

test('a size that does not take the message says by how much, and shows no picture', async () => {
  const { sizes, isFit } = await drawn({ message: 'NHỮNG CHUYỆN KHÓ NÓI TRÊN MẠNG KHIẾN CẢ TRƯỜNG NGHẸN NGÀO' });
  const strip = sizes.find(({ name }: { name: string }) => name === '320x50');

  expect(isFit).toBe(false);
  expect(strip).toMatchObject({ svg: null, refusal: { size: '320x50', what: 'message' } });
  expect(strip.refusal.tooLongBy).toBeGreaterThan(0);
});

test('every choice draws another picture', async () => {
  const of = async (fields: object) => (await drawn(fields)).sizes[0].svg;
  const pictures = await Promise.all(
    [{}, { palette: 'night' }, { tone: 'direct' }, { variant: 'number-right' }, { message: 'Gọi 111 nhé.' }].map(of),
  );

  expect(new Set(pictures).size).toBe(pictures.length);
});

test('an empty form is drawn as well: the number is always there', async () => {
  const { sizes } = await drawn({ message: null });

  expect(sizes.every(({ svg }: { svg: string | null }) => svg !== null)).toBe(true);
});

test('markup that somebody types is drawn as letters, and becomes no markup', async () => {
  const { sizes } = await drawn({ message: '<script>x</script>' });

  for (const { svg } of sizes) expect(svg ?? '').not.toContain('<script');
});

test('what the pictures weigh is what outlets will load', async () => {
  const { body } = await journalist.post('/hotline/preview/weights').send(FORM).expect(200);

  expect(body.data).toHaveLength(BANNER_SIZES.length);
  for (const { png, webp, atMost } of body.data) {
    expect(webp).toBeGreaterThan(500);
    expect(png).toBeGreaterThan(500);
    expect(Math.max(png, webp)).toBeLessThanOrEqual(atMost);
  }
});

test.each([
  ['palette', { palette: 'rainbow' }],
  ['language', { language: 'fr' }],
  ['message', { message: 'a'.repeat(201) }],
  ['subline', { subline: { text: 'x' } }],
])('a form whose %s is none is refused by its name', async (field, fields) => {
  for (const path of ['/hotline/preview', '/hotline/preview/weights']) {
    const { body } = await journalist
      .post(path)
      .send({ ...FORM, ...fields })
      .expect(400);
    expect(body.error.details).toEqual({ code: 'BAD_FIELD', field });
  }
});

test('nobody draws who is not of the newsroom', async () => {
  await newsroom.http.post('/hotline/preview').send(FORM).expect(401);
  await newsroom.http.post('/hotline/preview/weights').send(FORM).expect(401);
});

describe('what an editor hands out', () => {
  test('is whichever banner is due, for each audience and language, and every banner by itself', async () => {
    const story = await aBanner({ audience: 'children', message: 'Em kể đi, có người nghe.' }).publishedIn(newsroom);
    const { uuid } = await newsroom.strapi.db
      .connection('syndication_items')
      .where({ document_id: story.documentId })
      .first();

    const { body } = await journalist.get('/hotline/banners').expect(200);
    const { body: codes } = await journalist.get(`/hotline/banners/${uuid}/codes`).expect(200);

    expect(body.data).toHaveLength(5);
    expect(body.data.at(-1)).toEqual({
      ...{ id: uuid, language: 'vi', audience: 'children', message: 'Em kể đi, có người nghe.' },
    });
    expect(codes.data.address).toBe(`${newsroom.url}/content/v1/banners/${uuid}`);
    expect(codes.data.sizes).toHaveLength(BANNER_SIZES.length);
  });

  test('shows a picture that is there, and leads to a page for the outlet that is there', async () => {
    const { body } = await journalist.get('/hotline/banners/current/codes?audience=children&lang=en').expect(200);
    const { page, sizes } = body.data;

    await newsroom.http.get(sizes[0].path).expect(200).expect('content-type', 'image/png');
    const shown = await newsroom.http.get(page.slice(newsroom.url.length)).expect(200);
    expect(shown.text).toContain('<html lang="en">');
    expect(page).toContain('audience=children');
  });

  test('is not a banner that is not out', async () => {
    const { body } = await journalist.get('/hotline/banners/00000000-0000-4000-8000-000000000000/codes').expect(404);

    expect(body.error.details.code).toBe('not-found');
  });
});

describe('where banners stand', () => {
  const report = (key: string, place: object) =>
    newsroom.http
      .post('/content/v1/placements')
      .set('Authorization', `Bearer ${key}`)
      .send({ name: 'bao-hue-dau-trang', size: '970x250', url: 'https://bao.example.test/', ...place });

  test('editors see what outlets reported, the latest report first, and nothing of who saw one', async () => {
    const briefs = await aChannel('briefs', { visibility: 'granted' }).in(newsroom);
    const { key } = await anOutlet().grantedTo(briefs).in(newsroom);
    await report(key, {}).expect(200);
    await report(key, { name: 'bao-hue-chan-trang', size: '728x90' }).expect(200);
    await report(key, { url: 'https://bao.example.test/moi' }).expect(200);

    const { body } = await journalist.get('/hotline/placements').expect(200);

    const place = { outlet: 'Báo Huế', reportedAt: expect.any(String) };
    expect(body.data).toEqual([
      { ...place, name: 'bao-hue-dau-trang', size: '970x250', url: 'https://bao.example.test/moi' },
      { ...place, name: 'bao-hue-chan-trang', size: '728x90', url: 'https://bao.example.test/' },
    ]);
    await newsroom.http.get('/hotline/placements').expect(401);
  });

  test('a name belongs to the outlet that used it first, and the place it names is known from then on', async () => {
    const tips = await aChannel('tips', { visibility: 'granted' }).in(newsroom);
    const { key } = await anOutlet().grantedTo(tips).in(newsroom);

    const { body } = await report(key, {}).expect(409);
    const current = await newsroom.http.get('/content/v1/banners/current?placement=bao-hue-chan-trang').expect(200);

    expect(body.code).toBe('name-taken');
    expect(current.body).toMatchObject({ isPlacementKnown: true, size: '728x90' });
  });

  test.each([
    ['a name with capitals', { name: 'Trang Chu' }],
    ['a size that is none', { size: '1x1' }],
    ['an address that could name a reader', { url: 'https://bao.example.test/?reader=7' }],
    ['an address that is not safe', { url: 'javascript:alert(1)' }],
  ])('%s is refused', async (_what, place) => {
    const hidden = await aChannel(`kenh-${_what.length}`, { visibility: 'granted' }).in(newsroom);
    const { key } = await anOutlet().grantedTo(hidden).in(newsroom);

    const { body } = await report(key, place).expect(400);

    expect(body.code).toBe('bad-body');
  });

  test('who sends no key is asked for one', async () => {
    const { body } = await newsroom.http.post('/content/v1/placements').send({}).expect(401);

    expect(body.code).toBe('key-needed');
  });
});
