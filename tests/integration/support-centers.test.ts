import fs from 'node:fs/promises';
import path from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { aCenter, aUnit, CENTER } from '../builders/a-center';
import { asEditor, asWriter } from '../builders/a-newsroom-pair';
import { aPerson } from '../builders/a-person';
import { agree, edit, publish, unpublish, type Story } from '../builders/a-story';
import { anApiToken } from '../builders/an-api-token';
import { eventually } from '../harness/eventually';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

let newsroom: Newsroom;
let city: string;
let inCity: Story;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '1' } });
  city = await aUnit(newsroom, { code: '46', name: 'Thành phố Huế', level: 'city' });
  await aUnit(newsroom, { code: '4601', name: 'Phường một', level: 'ward', parent: city });
  inCity = await aCenter({ unit: city, phone: '111', services: 'Tư vấn cho trẻ em' }).publishedIn(newsroom);
});

afterAll(() => newsroom.close());

const get = (query = '') => newsroom.http.get(`/content/v1/support-centers${query}`);
const namesIn = async (query = ''): Promise<readonly string[]> =>
  (await get(query).expect(200)).body.items.map(({ name }: { name: string }) => name);

describe('help nearby', () => {
  test('is that of the nearest unit above which has any, for as many as ask', async () => {
    for (const _again of [1, 2, 3]) {
      const { body } = await get('?unit=4601').expect(200);
      expect(body).toMatchObject({
        unit: { code: '46', name: 'Thành phố Huế' },
        items: [{ name: 'Điểm tư vấn', phone: '111', unit: '46' }],
        hotline: { number: '111', emergency: '113' },
      });
    }
  });

  test('is read by eyes, by ears and in a frame', async () => {
    const text = await get('?unit=46&format=text').expect(200);
    const speech = await get('?unit=46&format=speech').expect(200);
    const html = await get('?unit=46&format=html&lang=en').expect(200);
    const embed = await newsroom.http.get('/content/v1/support-centers/embed?unit=4601').expect(200);

    expect(text.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text.text).toContain('Điện thoại: 111');
    expect(speech.text).toContain('Xin nhắc lại: một một một.');
    expect(speech.text).not.toMatch(/\d/);
    expect(html.text).toContain('<html lang="en">');
    expect(embed.text).toContain('href="tel:111" target="_top"');
    expect(embed.headers['content-security-policy']).toMatch(/default-src 'none';.*frame-ancestors \*/);
    expect(embed.headers['set-cookie']).toBeUndefined();
  });

  test.each([
    ['unit', '?unit=99'],
    ['unit', '?unit=__proto__'],
    ['format', '?format=pdf'],
    ['lang', '?lang=fr'],
  ])('a request whose "%s" is wrong is told so: %s', async (parameter, query) => {
    const { body } = await get(query).expect(400);

    expect(body).toMatchObject({ code: 'bad-parameter', parameter });
  });

  test('is not changed: whoever holds it is told so', async () => {
    const { headers } = await get('?unit=46').expect(200);

    await get('?unit=46').set('If-None-Match', String(headers.etag)).expect(304);
  });

  test('an unverified centre is nowhere, whoever published it', async () => {
    const story = await aCenter({ name: 'Chưa ai gọi thử', unit: city, verifiedAt: null }).publishedIn(newsroom);

    expect(await namesIn()).not.toContain('Chưa ai gọi thử');
    await unpublish(newsroom, story);
  });

  test('what it answers without a database is on the disk', async () => {
    await get().expect(200);
    const table = JSON.parse(await fs.readFile(path.join(newsroom.premises.dataDir, 'banners/table.json'), 'utf8'));

    expect(table.centers.map(({ name }: { name: string }) => name)).toEqual(await namesIn());
    expect(table.unitNames).toMatchObject({ 46: 'Thành phố Huế' });
  });
});

describe('a number that a family will dial takes four eyes', () => {
  /** As readers have it. What they are answered follows within a second. */
  const published = () => newsroom.strapi.documents(CENTER).findMany({ status: 'published' });
  const phoneOfCity = async () => (await published()).find(({ documentId }) => documentId === inCity.documentId)?.phone;
  const codeOf = async (work: () => Promise<unknown>): Promise<unknown> =>
    work().then(
      () => 'done',
      (error) => error.details?.code,
    );
  const documents = () => newsroom.strapi.documents(CENTER);
  const there = () => ({ documentId: inCity.documentId });

  test('what somebody writes is a draft until another one has approved it', async () => {
    await edit(newsroom, inCity, { phone: '113' });

    expect(await phoneOfCity()).toBe('111');
    expect(await codeOf(() => asWriter(newsroom, () => documents().publish({ documentId: inCity.documentId })))).toBe(
      'NOT_APPROVED',
    );
    await agree(newsroom, inCity);
    await edit(newsroom, inCity, { phone: '112' });
    expect(
      await codeOf(() => asEditor(newsroom, () => documents().publish({ documentId: inCity.documentId }))),
    ).not.toBe('done');
    expect(await phoneOfCity()).toBe('111');

    await publish(newsroom, inCity);
    expect(await phoneOfCity()).toBe('112');
    await eventually(
      async () => (await get('?unit=46').expect(200)).body.items[0].phone,
      (phone) => phone === '112',
    );
  });

  test.each([
    [
      'saved and published at once',
      () => documents().update({ ...there(), data: { phone: '113' } as never, status: 'published' }),
    ],
    [
      'made and published at once',
      () => documents().create({ data: { name: 'Mới', kind: 'health' } as never, status: 'published' }),
    ],
    ['published', () => documents().publish(there())],
    ['taken down', () => documents().unpublish(there())],
    ['deleted', () => documents().delete(there())],
  ])('it is not %s on one word, or on nobody’s', async (_how, act: () => Promise<unknown>) => {
    const before = await published();

    expect(await codeOf(act)).not.toBe('done');
    expect(await codeOf(() => asWriter(newsroom, act))).not.toBe('done');
    expect(await published()).toEqual(before);
  });

  test('an editor drafts one over HTTP, and cannot publish it; neither can whoever holds a token', async () => {
    const editor: TestAgent = await signedIn(newsroom, await aPerson({ role: 'editor' }).in(newsroom));
    const url = `/content-manager/collection-types/${CENTER}`;
    const { body } = await editor.post(url).send({ name: 'Của tôi', kind: 'health', phone: '111' }).expect(201);
    const token = await anApiToken('full-access').in(newsroom);

    await editor.post(`${url}/${body.data.documentId}/actions/publish`).send({}).expect(403);
    await editor.post(`${url}/actions/publish`).send({ name: 'Của tôi', kind: 'health' }).expect(403);
    const answer = await token
      .put(`/api/support-centers/${inCity.documentId}?status=published`)
      .send({ data: { phone: '113' } });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await namesIn()).not.toContain('Của tôi');
    expect(await phoneOfCity()).toBe('112');
  });
});
