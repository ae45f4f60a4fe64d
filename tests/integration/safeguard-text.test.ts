import type TestAgent from 'supertest/lib/agent';
import { aPerson } from '../builders/a-person';
import { textSection } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

let newsroom: Newsroom;
let journalist: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  journalist = await signedIn(newsroom, await aPerson({ role: 'journalist' }).in(newsroom));
  await newsroom.strapi.documents('api::topic.topic').create({
    data: { key: 'bat-nat', name: 'Bắt nạt', nameEn: 'Bullying', needsHelpBox: true },
  });
  await newsroom.strapi.documents('api::admin-unit.admin-unit').create({
    data: { code: '1', name: 'Phường Mẫu Xanh', level: 'ward', aliases: [{ name: 'Phường Mẫu Cũ' }] } as never,
  });
});

afterAll(() => newsroom.close());

const check = async (fields: object, more: object = {}) =>
  (await journalist.post('/newsroom/check').send({ locale: 'vi', contentType: 'article', topics: [], fields, ...more }))
    .body.data;

test('a text is checked as it is written, and each finding says where and why', async () => {
  const body = 'Nạn nhân là cháu Nguyễn Thị Ví Dụ, bị bạn đánh.';
  const { findings } = await check({ title: 'Chuyện ở một lớp học', body });

  expect(findings).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{20}$/),
      kind: 'child-name',
      severity: 'block',
      field: 'body',
      start: 17,
      end: 33,
      excerpt: 'Nguyễn Thị Ví Dụ',
      rule: 'child-full-name',
      message: expect.stringContaining('Họ tên đầy đủ'),
      suggestion: 'N.T.V.D.',
      waived: false,
    },
  ]);
});

test('sections are checked by their place in the document', async () => {
  const { findings } = await check({
    body: [textSection('Mở đầu.'), textSection('Cháu bé bị xâm hại trú tại kiệt 12, phường Mẫu Cũ.')],
  });

  expect(findings.map(({ kind, field, severity }: Record<string, string>) => [kind, field, severity])).toEqual([
    ['address', 'body.1.body', 'block'],
    ['address', 'body.1.body', 'block'],
  ]);
});

test('the name that a machine gave a file is nobody’s number plate, while it is typed as at the gate', async () => {
  const image = { name: '1b5c3d1e-66c7-4070-9a41-3f2b02376952 (đã che).webp', alternativeText: null, caption: null };
  const body = [textSection('Cháu bé bị bạn đánh ở lớp.')];

  expect((await check({ cover: { alt: 'Sân trường', image }, body })).findings).toEqual([]);
});

test('the name that a person gave a file is read', async () => {
  const image = { name: 'chau-nguyen-thi-vi-du-bi-xam-hai.jpg', alternativeText: null };
  const { findings } = await check({ cover: { image } });

  expect(findings.map(({ kind, field }: Record<string, string>) => [kind, field])).toEqual([
    ['child-name', 'cover.image.name'],
  ]);
});

test('three kinds of private information ask for a second approver, wherever they stand', async () => {
  const { combination, findings } = await check({
    title: 'Cháu Trần Văn Ví Dụ mong được giúp đỡ',
    body: 'Cháu bé mắc bệnh tim bẩm sinh, trú tại thôn Mẫu.',
    caption: 'Cháu bé 9 tuổi trong ngày nhập viện',
  });

  expect(combination).toEqual({ kinds: ['address', 'age', 'health', 'name'], secondApprover: true });
  expect(findings.filter(({ kind }: { kind: string }) => kind === 'combination')).toHaveLength(1);
});

test('a story on a topic that needs help beside it is stopped without the 111 box', async () => {
  const fields = { title: 'Nhóm lớp', body: 'Một câu chuyện.' };
  const without = await check(fields, { topics: ['bat-nat'] });
  const inBody = { ...fields, body: [{ __component: 'section.hotline-box', audience: 'children' }] };

  expect(without.findings).toMatchObject([{ kind: 'help-box-missing', severity: 'block' }]);
  expect((await check(fields, { topics: ['bat-nat'], helpBox: true })).findings).toEqual([]);
  expect((await check(inBody, { topics: ['bat-nat'] })).findings).toEqual([]);
});

test('checking needs a session, says what is wrong with a request, and is never cached', async () => {
  await newsroom.http.post('/newsroom/check').send({ fields: {} }).expect(401);
  const refused = await journalist.post('/newsroom/check').send({ fields: 'Cháu Nguyễn Thị Ví Dụ' });
  expect([refused.status, refused.body.error.details]).toEqual([400, { code: 'BAD_CHECK', field: 'fields' }]);
  expect(refused.text).not.toContain('Ví Dụ');
  const answer = await journalist.post('/newsroom/check').send({ fields: {} }).expect(200);
  expect(answer.headers['cache-control']).toBe('no-store');
});
