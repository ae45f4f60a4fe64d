import { aBanner } from '../builders/a-banner';
import { aChannel } from '../builders/a-channel';
import { kill } from '../builders/a-notice';
import { anArticle, unpublish, uuidOf, type Story } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
});

afterAll(() => newsroom.close());

const address = (path: string): string => `${newsroom.url}/content/v1${path}`;

const oembed = (url: string, more: Readonly<Record<string, string>> = {}) =>
  newsroom.http.get(`/content/v1/oembed?${new URLSearchParams({ url, ...more })}`);

test('a banner is embedded as a frame that holds it with its help, whole', async () => {
  const { body } = await oembed(address('/banners/current')).expect(200);

  expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 300, provider_name: 'Awareness CMS' });
  expect(body.height).toBeGreaterThan(250);
  expect(body.html).toContain(`src="${address('/banners/current/embed?size=300x250')}"`);
  expect(body.html).not.toContain('<script');
  await newsroom.http.get(new URL(body.thumbnail_url).pathname).expect(200);
});

test.each([
  [{ maxwidth: '320' }, '300x250'],
  [{ maxwidth: '336' }, '336x280'],
  [{ maxwidth: '200' }, '160x600'],
  [{ maxwidth: '2000', maxheight: '200' }, '970x90'],
  [{ maxwidth: '2000', maxheight: '2000' }, '970x250'],
])('within %j it is the largest that fits: %s', async (room, size) => {
  const { body } = await oembed(address('/banners/current'), room).expect(200);

  expect(body.html).toContain(`size=${size}`);
  expect(body.width).toBeLessThanOrEqual(Number(room.maxwidth));
  expect(body.height).toBeLessThanOrEqual(Number('maxheight' in room ? room.maxheight : 10_000));
});

test('what the address asks for is heeded: whom it speaks to, in which language, how large', async () => {
  const asked = address('/banners/current?audience=children&lang=en&size=728x90');

  const { body } = await oembed(asked).expect(200);

  expect(body).toMatchObject({
    width: 728,
    title: expect.stringMatching(/^Call 111: National Child Protection Hotline\./),
  });
  expect(body.html).toContain('audience=children&amp;lang=en&amp;size=728x90');
});

test('a size that was asked for gives way where there is no room for it', async () => {
  const { body } = await oembed(address('/banners/current?size=970x250'), { maxwidth: '400' }).expect(200);

  expect(body.width).toBe(336);
});

test('nothing is so small that it has no banner, but less than a banner has none', () =>
  oembed(address('/banners/current'), { maxwidth: '100' }).expect(404));

test.each([
  ['a banner that never was', () => address(`/banners/${UNKNOWN}`)],
  ['an item that never was', () => address(`/items/${UNKNOWN}`)],
  ['a story that never was', () => address('/stories/vi/article/khong-co')],
  ['something that cannot be embedded', () => address('/channels/all.json')],
  ['an address of somebody else', () => 'https://elsewhere.example.test/content/v1/banners/current'],
  ['no address at all', () => 'banner'],
])('%s is not there', (_what, url) => oembed(url()).expect(404));

test('a banner that was unpublished, and one that was killed, are not there any more', async () => {
  const taken = await aBanner({ message: 'Gọi 111 nhé.' }).publishedIn(newsroom);
  const killed = await aBanner({ message: 'Kể đi, có người nghe.' }).publishedIn(newsroom);
  const of = async (story: Story) => oembed(address(`/banners/${await uuidOf(newsroom, story)}`));
  expect([(await of(taken)).status, (await of(killed)).status]).toEqual([200, 200]);

  await unpublish(newsroom, taken);
  await kill(newsroom, killed);

  expect([(await of(taken)).status, (await of(killed)).status]).toEqual([404, 404]);
});

test('a story is embedded as the page it is, and a killed one is not', async () => {
  const story = await anArticle({ title: 'Mười phút trò chuyện' }).publishedIn(newsroom);
  const uuid = await uuidOf(newsroom, story);
  const { body } = await oembed(address(`/items/${uuid}`), { maxwidth: '320' }).expect(200);
  await kill(newsroom, story);

  expect(body).toMatchObject({ type: 'rich', title: 'Mười phút trò chuyện', width: 320 });
  await oembed(address(`/items/${uuid}`)).expect(404);
});

test('XML is not served, and the answer says what is', async () => {
  const { body } = await oembed(address('/banners/current'), { format: 'xml' }).expect(501);

  expect(body).toMatchObject({ code: 'not-implemented', detail: expect.stringContaining('format=json') });
});

test.each([
  ['url', '/oembed'],
  ['maxwidth', '/oembed?url=x&maxwidth=wide'],
  ['size', '/oembed?url=x&size=300x250'],
])('a request whose "%s" is wrong is told so', async (parameter, path) => {
  const { body } = await newsroom.http.get(`/content/v1${path}`).expect(400);

  expect(body).toMatchObject({ code: 'bad-parameter', parameter });
});

describe('the page where an outlet takes the code', () => {
  const page = async (query = '') => (await newsroom.http.get(`/content/v1/banners/current/code${query}`)).text;

  test('shows every size, each with its picture, and each code once', async () => {
    const html = await page();

    for (const size of ['970x250', '970x90', '728x90', '336x280', '300x250', '300x600', '160x600', '320x100', '320x50'])
      expect(html).toContain(`embed?size=${size}`);
    for (const poster of ['1200x630', '1080x1080', '1080x1920']) expect(html).toContain(`/${poster}.png`);
    expect(html.match(/<pre /g)).toHaveLength(3 + 9 * 2);
  });

  test('speaks Vietnamese and English, to adults and to children, and leads from each to the others', async () => {
    const vi = await page();
    const en = await page('?lang=en&audience=children');

    expect(vi).toContain('<html lang="vi">');
    expect(vi).toContain('Đặt banner 111 lên trang của bạn');
    expect(vi).toContain('href="code?lang=en"');
    expect(en).toContain('Put the 111 banner on your page');
    expect(en).toContain('href="code?lang=vi&amp;audience=children"');
    expect(en).toContain('data-audience=&quot;children&quot;');
  });

  test('lets a system find oEmbed by itself, and its own script copies and can do nothing else', async () => {
    const answer = await newsroom.http.get('/content/v1/banners/current/code').expect(200);
    const policy = answer.headers['content-security-policy'];

    expect(answer.text).toContain('type="application/json+oembed"');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('connect-src');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
