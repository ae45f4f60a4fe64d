import { aChannel } from '../builders/a-channel';
import { correct, kill } from '../builders/a-notice';
import { anArticle, edit, LESSON, publish, unpublish, uuidOf } from '../builders/a-story';
import { aDraft } from '../builders/a-draft';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  await aChannel('hidden', { visibility: 'granted' }).in(newsroom);
});

afterAll(() => newsroom.close());

const get = (path: string) => newsroom.http.get(`/content/v1${path}`);
const keep = async (uid: string, data: object): Promise<string> =>
  (await newsroom.strapi.documents(uid as 'api::topic.topic').create({ data: data as never })).documentId;

test('the history of an item names its versions, and what is not there has none', async () => {
  const story = await anArticle().publishedIn(newsroom);
  await edit(newsroom, story, { title: 'Tên mới' });
  await publish(newsroom, story);
  const uuid = await uuidOf(newsroom, story);

  const { body } = await get(`/items/${uuid}/history`).expect(200);

  expect(body.versions).toEqual([
    { version: 1, op: 'publish', at: expect.any(String) },
    { version: 2, op: 'update', at: expect.any(String) },
  ]);
  await unpublish(newsroom, story);
  await get(`/items/${uuid}/history`).expect(404);
});

test('the history of a killed item says when, and nothing that was in it', async () => {
  const story = await anArticle().publishedIn(newsroom);
  const uuid = await uuidOf(newsroom, story);
  const correction = { title: 'Cải chính', text: 'Chữ đã gỡ' };
  await edit(newsroom, story, { title: 'Tên đúng' });
  await correct(newsroom, story, { correction });
  const corrected = await get(`/items/${uuid}/history`).expect(200);

  await kill(newsroom, story);

  const { body, text } = await get(`/items/${uuid}/history`).expect(200);
  expect(corrected.body.versions[1].correction).toMatchObject(correction);
  expect(body.versions.map(({ op }: { op: string }) => op)).toEqual(['publish', 'correct', 'kill']);
  expect(text).not.toContain('Chữ đã gỡ');
});

describe('a vocabulary', () => {
  beforeAll(async () => {
    await keep('api::topic.topic', { key: 'privacy', name: 'Riêng tư', nameEn: 'Privacy', kind: 'strand' });
  });

  test('is listed, and each of its terms is where subjects point', async () => {
    const { body } = await get('/schemes/topics').expect(200);
    const concept = await get('/schemes/topics/privacy').expect(200);

    expect(body.items).toEqual([concept.body]);
    expect(concept.body).toMatchObject({
      uri: `${newsroom.url}/content/v1/schemes/topics/privacy`,
      name: 'Riêng tư',
      nameEn: 'Privacy',
      kind: 'strand',
    });
  });

  test('of channels holds only those that the caller may read', async () => {
    const { body } = await get('/schemes/channels').expect(200);

    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['all']);
    await get('/schemes/channels/hidden').expect(404);
  });

  test.each(['tiers', 'audiences', 'units', 'types', 'programmes'])('of %s is there', (scheme) =>
    get(`/schemes/${scheme}`).expect(200),
  );

  test.each(['/schemes/people', '/schemes/topics/nothing'])('%s is not', (path) => get(path).expect(404));
});

test('the contract is served for machines and for people, and is linked from where everything begins', async () => {
  const contract = await newsroom.http.get('/content/v1/openapi.json').expect(200);
  const page = await newsroom.http.get('/content/v1/docs').expect(200);
  const service = await get('').expect(200);

  expect(JSON.parse(contract.text ?? String(contract.body))).toMatchObject({
    openapi: '3.1.0',
    paths: { '/items': {} },
  });
  expect(page.text).toContain('GET /channels/{key}/changes');
  expect(page.text.match(/https?:\/\/(?!127\.0\.0\.1)[^"<\s]+/g)).toBeNull();
  expect(service.body.links).toMatchObject({ docs: expect.any(String), openapi: expect.any(String) });
});

test('the console is served from here with all that it needs, and nothing else of its package', async () => {
  const { text, headers } = await newsroom.http.get('/content/v1/docs/console').expect(200);
  const needed = [...text.matchAll(/(?:href|src)="(console\/[^"]+)"/g)].map(([, file]) => file);

  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  expect(needed).toHaveLength(3);
  for (const file of needed) await newsroom.http.get(`/content/v1/docs/${file}`).expect(200);
  for (const file of ['package.json', 'index.html', '..', 'constructor'])
    await newsroom.http.get(`/content/v1/docs/console/${file}`).expect(404);
});

test.each([
  '',
  '/channels',
  '/channels/all',
  '/channels/all/changes',
  '/channels/all.json',
  '/channels/all.rss',
  '/channels/all.atom',
  '/channels/all/snapshot',
  '/schemes',
])('%s keeps the contract', (path) => get(path).expect(200));

test('lessons come in the order of the curriculum', async () => {
  const younger = await keep('api::age-tier.age-tier', {
    key: 'th',
    name: 'TH',
    nameEn: 'P',
    position: 1,
    ageFrom: 6,
    ageTo: 10,
  });
  const older = await keep('api::age-tier.age-tier', {
    key: 'thcs',
    name: 'THCS',
    nameEn: 'S',
    position: 2,
    ageFrom: 11,
    ageTo: 15,
  });
  for (const [code, tier] of [
    ['B-2', older],
    ['B-10', older],
    ['C-1', younger],
  ]) {
    const fields = { code, tier, title: `Bài ${code}`, slug: `bai-${code}`.toLowerCase(), readAloud: 'Các em nghe.' };
    const documentId = await aDraft(LESSON, { ...lesson, ...fields }).in(newsroom);
    await publish(newsroom, { uid: LESSON, documentId });
  }

  const titles = async (query: string) =>
    (await get(`/lessons${query}`).expect(200)).body.items.map(({ title }: { title: string }) => title);

  expect(await titles('')).toEqual(['Bài C-1', 'Bài B-2', 'Bài B-10']);
  expect(await titles('?tier=thcs')).toEqual(['Bài B-2', 'Bài B-10']);
  expect(await titles('?age=7&lang=vi')).toEqual(['Bài C-1']);
  expect(await titles('?lang=en')).toEqual([]);
  const { body } = await get('/items?type=lesson').expect(200);
  const uuid = body.items[0].uri.replace('urn:uuid:', '');
  const learning = await get(`/items/${uuid}?format=jsonld`).expect(200);
  expect(learning.body).toMatchObject({ timeRequired: 'PT45M', teaches: ['Nói không.'] });
  expect((await get(`/items/${uuid}?format=speech`).expect(200)).text).toContain('Các em nghe.');
});

const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: 'Chữ.' }] }];
const lesson = {
  standfirst: 'Sa-pô.',
  durationMinutes: 45,
  essentialQuestion: 'Vì sao?',
  objectives: [{ text: 'Nói không.' }],
  storyTitle: 'Chuyện',
  story: blocks,
  activities: [{ title: 'Một việc', minutes: 5, instructions: blocks }],
  quiz: [
    {
      question: 'Gì?',
      options: [
        { text: 'Một', correct: true },
        { text: 'Hai', correct: false },
      ],
      explanation: 'Vì thế.',
    },
  ],
  reflection: 'Nghĩ.',
  helpSteps: [{ text: 'Gọi 111.' }],
  takeHome: blocks,
  teacherNotes: blocks,
  disclosureGuidance: blocks,
};
