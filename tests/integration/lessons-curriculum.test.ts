import { aChannel } from '../builders/a-channel';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { kill } from '../builders/a-notice';
import { edit, publish, uuidOf, type Story } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;
let tiers: Readonly<Record<string, string>>;
let strands: readonly string[];

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  tiers = await theTiers([
    ['mam-non', 3, 5],
    ['tieu-hoc-1', 6, 8],
    ['tieu-hoc-2', 9, 10],
    ['thcs', 11, 15],
    ['thpt', 16, 18],
    ['nguoi-lon', null, null],
  ]).in(newsroom);
  strands = [await aStrand('hinh-anh', 1).in(newsroom), await aStrand('rieng-tu', 2).in(newsroom)];
});

afterAll(() => newsroom.close());

const get = (path: string) => newsroom.http.get(`/content/v1${path}`);
const lesson = (tier: string, code: string, fields: object = {}) =>
  aLesson({ code, title: `Bài ${code}`, tier: tiers[tier], strands: [strands[0]], ...fields }).publishedIn(newsroom);
const order = async (query = ''): Promise<readonly string[]> => {
  const { body } = await get(`/lessons${query}`).expect(200);
  return body.items.map(({ title }: { title: string }) => title.replace('Bài ', ''));
};

let first: Story;
let second: Story;

test('the curriculum goes by tier, strand and code, and nothing comes before what it builds on', async () => {
  await lesson('thcs', 'CS-10');
  first = await lesson('thcs', 'CS-04', { strands: [strands[1]] });
  second = await lesson('thcs', 'CS-02', { prerequisites: [first.documentId] });
  await lesson('mam-non', 'MN-09', { strands: [strands[1]] });
  await lesson('nguoi-lon', 'NL-01');
  await lesson('tieu-hoc-1', 'T1-01');
  await lesson('tieu-hoc-2', 'T2-01');
  await lesson('thpt', 'PT-01', { prerequisites: [second.documentId] });

  expect(await order()).toEqual(['MN-09', 'T1-01', 'T2-01', 'CS-10', 'CS-04', 'CS-02', 'PT-01', 'NL-01']);
  expect(await order('?strand=rieng-tu')).toEqual(['MN-09', 'CS-04']);
});

test.each([
  ...[3, 4, 5].map((age) => [age, ['MN-09']] as const),
  ...[6, 7, 8].map((age) => [age, ['T1-01']] as const),
  ...[9, 10].map((age) => [age, ['T2-01']] as const),
  ...[11, 12, 13, 14, 15].map((age) => [age, ['CS-10', 'CS-04', 'CS-02']] as const),
  ...[16, 17, 18].map((age) => [age, ['PT-01']] as const),
])('at %i one finds the lessons of one tier, in its order', async (age, codes) => {
  expect(await order(`?age=${age}`)).toEqual(codes);
});

test('a lesson names what is to be learnt before it, in every form', async () => {
  const uuid = await uuidOf(newsroom, second);
  const uri = `urn:uuid:${await uuidOf(newsroom, first)}`;

  const { body } = await get(`/lessons/${uuid}`).expect(200);
  expect(body.prerequisites).toEqual([
    { uri, code: 'CS-04', title: 'Bài CS-04', url: expect.stringContaining('/stories/vi/lesson/') },
  ]);
  const ninjs = await get(`/items/${uuid}?format=ninjs`).expect(200);
  expect(ninjs.body.associations).toContainEqual(expect.objectContaining({ rel: 'prerequisite', uri }));
  const linked = await get(`/items/${uuid}?format=jsonld`).expect(200);
  expect(JSON.parse(linked.text).competencyRequired).toEqual([
    expect.objectContaining({ '@type': 'DefinedTerm', '@id': uri, termCode: 'CS-04', name: 'Bài CS-04' }),
  ]);
  const page = await get(`/lessons/${uuid}?format=html`).expect(200);
  expect(page.text).toContain('CS-04 · Bài CS-04');
});

test('a lesson’s frameworks are told to whoever plans with it', async () => {
  const frameworks = [
    { framework: 'ukcis', reference: 'Privacy and Security (band 11–14)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: An toàn' },
  ];
  const uuid = await uuidOf(newsroom, await lesson('thpt', 'PT-07', { frameworks }));

  expect((await get(`/lessons/${uuid}`)).body.frameworks).toEqual(frameworks);
  const { text } = await get(`/items/${uuid}?format=jsonld`).expect(200);
  expect(JSON.parse(text).educationalAlignment).toEqual(
    frameworks.map(({ framework, reference }) => ({
      ...{ '@type': 'AlignmentObject', alignmentType: 'teaches' },
      ...{ educationalFramework: framework, targetName: reference },
    })),
  );
});

test('a new title of a prerequisite reaches the lesson that names it, as its next version', async () => {
  const uuid = await uuidOf(newsroom, second);
  const { version } = (await get(`/lessons/${uuid}`)).body;
  await edit(newsroom, first, { title: 'Bài CS-04 mới' });
  await publish(newsroom, first);

  const { body } = await get(`/lessons/${uuid}`).expect(200);

  expect(body).toMatchObject({ version: version + 1, prerequisites: [{ title: 'Bài CS-04 mới' }] });
});

test('of a killed prerequisite nothing is left in the lesson that named it', async () => {
  const uuid = await uuidOf(newsroom, second);
  await kill(newsroom, first);

  const { body, text } = await get(`/lessons/${uuid}`).expect(200);

  expect(body.prerequisites).toEqual([]);
  expect(text).not.toContain('CS-04');
  expect((await get(`/items/${uuid}?format=jsonld`)).text).not.toContain('CS-04');
  expect(await order('?tier=thcs')).toEqual(['CS-02', 'CS-10']);
});
