import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import PdfDocument from 'pdfkit';
import type TestAgent from 'supertest/lib/agent';
import { aChannel } from '../builders/a-channel';
import { correct } from '../builders/a-notice';
import { aPerson } from '../builders/a-person';
import { aPicture, pixels } from '../builders/a-picture';
import { anArticle, aStory, edit, publish, textSection, type Story } from '../builders/a-story';
import { tracesOf } from '../builders/a-trace';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const NAME = 'Nguyễn Thị Chim Báo Bão';
/** However it is written, somewhere. */
const SPELLINGS = [
  'chim báo bão',
  'chim bao bao',
  'chim-bao-bao',
  'chim_bao_bao',
  'chimbaobao',
  'chimbáobão',
  '"chim" "báo"',
];
const YEAR_MS = 365 * 86_400_000;
const FONT = require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf');
const PATIENCE = 180_000;

let newsroom: Newsroom;
let asker: TestAgent;
let signer: TestAgent;
let journalist: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '0' } });
  await aChannel('all').in(newsroom);
  const session = async (role: string) => signedIn(newsroom, await aPerson({ role }).in(newsroom));
  [asker, signer, journalist] = [
    await session('managing-editor'),
    await session('strapi-super-admin'),
    await session('journalist'),
  ];
});

afterAll(() => newsroom.close());

const table = (name: string) => newsroom.strapi.db.connection(name);
const services = () => newsroom.strapi.plugin('safeguard').service('forgettings');
const codeOf = ({ body }: { body: { error?: { details: { code: string } } } }) => body.error?.details.code;

async function upload(
  filename: string,
  contentType: string,
  body: Buffer,
  more: object = {},
): Promise<{ id: number; documentId: string }> {
  const info = JSON.stringify({ name: filename, ...more });
  const answer = await signer.post('/upload').field('fileInfo', info).attach('files', body, { filename, contentType });
  return answer.body[0];
}

function pdfSaying(text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PdfDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.font(FONT).text(text);
    document.end();
  });
}

async function consentFor(stories: readonly Story[]): Promise<void> {
  const consent = {
    reference: `Hồ sơ của ${NAME}`,
    kinds: ['child-name', 'parent-name'],
    stories: stories.map(({ uid, documentId }) => ({ type: uid.split('.').at(-1), documentId })),
    ...{ givenBy: 'parent', childAge: 8, childAgreed: true },
    givenAt: new Date(Date.now() - 1000).toISOString(),
    expiresAt: new Date(Date.now() + YEAR_MS).toISOString(),
  };
  await asker.post('/safeguard/consents').send(consent).expect(201);
}

const ask = (body: object = {}) =>
  asker.post('/safeguard/forgettings').send({ reason: 'family-asked', words: [{ text: NAME }], ...body });

const stateOf = async (id: string): Promise<string> =>
  (await asker.get('/safeguard/forgettings').expect(200)).body.data.find((each: { id: string }) => each.id === id)
    .state;

/** It looks through everything several times: on a busy machine that takes a while. */
async function done(id: string): Promise<void> {
  const end = Date.now() + PATIENCE / 2;
  while ((await stateOf(id)) !== 'done') {
    if (Date.now() > end) throw new Error('It was not forgotten in time.');
    await wait(100);
  }
}

async function forget(body: object = {}): Promise<string> {
  const { id } = (await ask(body).expect(201)).body.data;
  await signer.post(`/safeguard/forgettings/${id}/sign`).expect(202);
  await done(id);
  return id;
}

/** The name in every place that people can put it. */
async function plant(): Promise<{
  readonly article: Story;
  readonly kit: Story;
  readonly addresses: readonly string[];
}> {
  const picture = await upload('em-nguyen-thi-chim-bao-bao.jpg', 'image/jpeg', await pixels().jpeg().toBuffer(), {
    alternativeText: `Em ${NAME}`,
    caption: `Em ${NAME}`,
  });
  const captions = await upload(
    'phu-de.vtt',
    'text/vtt',
    Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\nEm ${NAME} kể lại.\n`),
  );
  const film = await aPicture({
    body: await fs.readFile(path.resolve(__dirname, '../../src/seed/clips/clip-call-111.mp4')),
    mime: 'video/mp4',
  }).in(newsroom);
  const sections = [
    textSection(`Em ${NAME} được giải.`),
    {
      __component: 'section.text',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Em Nguyễn Thị ' },
            { type: 'text', text: 'Chim Báo Bão', bold: true },
          ],
        },
      ],
    },
    {
      __component: 'section.video',
      file: film.id,
      captions: captions.id,
      caption: `Em ${NAME}`,
      transcript: `${NAME} nói.`,
      credit: 'Tòa soạn',
      licence: 'own',
      declaration: 'no-people',
    },
  ];
  const cover = {
    image: picture.id,
    alt: `Em ${NAME}`,
    caption: `Em ${NAME}`,
    credit: 'Tòa soạn',
    licence: 'own',
    declaration: 'no-people',
  };
  const slug = `em-nguyen-thi-chim-bao-bao-${randomUUID().slice(0, 8)}`;
  const article = await anArticle({
    title: `Em ${NAME} được giải`,
    standfirst: `Chuyện của ${NAME}.`,
    slug,
    body: sections,
    cover,
  }).draftIn(newsroom);
  const kit = await aStory('api::media-kit.media-kit', {
    title: 'Một bộ tài liệu',
    files: [(await upload('to-roi.pdf', 'application/pdf', await pdfSaying(`Em ${NAME} kể lại`))).id],
  }).draftIn(newsroom);
  await consentFor([article, kit]);
  await publish(newsroom, article);
  await publish(newsroom, kit);
  await edit(newsroom, article, { standfirst: `Chuyện của em ${NAME}.` });
  await correct(newsroom, article, {
    correction: { title: 'Thông tin cải chính, xin lỗi', text: `Tên đúng là ${NAME}.` },
  });
  await edit(newsroom, article, { standfirst: `Chuyện của em ${NAME}, mới.` });
  const story = `/newsroom/stories/article/${article.documentId}`;
  await signer.post(`${story}/notes?locale=vi`).send({ text: `Hỏi lại nhà ${NAME}.` });
  await signer.post(`${story}/preview?locale=vi`).send({});
  await signer.post(`${story}/withdraw?locale=vi`).send({ reason: `Nhà em ${NAME} xin gỡ.` });
  const uuid = (await table('syndication_items').where({ document_id: article.documentId }).first()).uuid;
  return { article, kit, addresses: addressesOf(uuid, slug) };
}

const FORMATS = ['ninjs', 'ninjs-1.6', 'jsonld', 'html', 'text', 'speech'];
const addressesOf = (uuid: string, slug: string): readonly string[] => [
  ...FORMATS.map((format) => `items/${uuid}?format=${format}`),
  `items/${uuid}/history`,
  `stories/vi/article/${slug}`,
  ...['json', 'rss', 'atom'].map((ending) => `channels/all.${ending}`),
  'channels/all/changes',
  'items',
  `search?q=${encodeURIComponent(NAME)}`,
  'search?q=chim%20bao%20bao',
];

async function told(addresses: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(addresses.map((address) => newsroom.http.get(`/content/v1/${address}`)));
  const texts = answers.map(({ text, body }, index) => [addresses[index], `${text} ${JSON.stringify(body)}`] as const);
  const asked = (text: string) => text.toLowerCase().normalize('NFC');
  return texts
    .filter(([, text]) => SPELLINGS.some((each) => asked(text).includes(each)))
    .map(([address = '']) => address);
}

test(
  'a child who is forgotten is nowhere any more: no table, no file, no answer',
  async () => {
    const { article, addresses } = await plant();
    const before = await tracesOf(newsroom, SPELLINGS);
    expect(before).toEqual(
      expect.arrayContaining(
        [
          ...['articles', 'files', 'newsroom_snapshots', 'newsroom_notes', 'newsroom_audit', 'newsroom_stories'],
          ...['newsroom_notifications', 'syndication_documents', 'syndication_versions', 'syndication_slugs'],
        ].map((name) => `table ${name}`),
      ),
    );
    expect(before).toEqual(expect.arrayContaining(['a name in originals', 'bytes in originals: .vtt']));
    expect((await told(addresses)).length).toBeGreaterThan(8);

    const { found, touched, asked } = (await ask().expect(201)).body.data;
    expect(asked).toEqual([{ text: NAME, substitute: 'N.T.C.B.B.' }]);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([
        'texts',
        'newsroom',
        'revisions',
        'notes',
        'notifications',
        'published',
        'library',
        'files',
        'fileNames',
        'record',
      ]),
    );
    expect(touched).toContainEqual(
      expect.objectContaining({ documentId: article.documentId, isPublic: true, title: 'Em N.T.C.B.B. được giải' }),
    );
    await forget();

    expect(await tracesOf(newsroom, SPELLINGS)).toEqual([]);
    expect(await told(addresses)).toEqual([]);
    expect(await table('safeguard_consents').first()).toMatchObject({
      evidence_type: null,
      withdrawn_at: expect.anything(),
    });
    expect(await services().verify()).toEqual([]);
    expect(await newsroom.strapi.plugin('newsroom').service('upkeep').verify()).toEqual([]);
    expect(await newsroom.strapi.plugin('syndication').service('upkeep').verify()).toEqual([]);
  },
  PATIENCE,
);

describe('a request', () => {
  test('takes two people: not one, not the same one twice, nobody without the right', async () => {
    const { id } = (await ask({ words: [{ text: 'Trần Văn Ví Dụ Một' }] }).expect(201)).body.data;
    const sign = (who: TestAgent) => who.post(`/safeguard/forgettings/${id}/sign`);

    expect(codeOf(await sign(asker))).toBe('FORGETTING_OWN');
    expect((await sign(journalist)).status).toBe(403);
    expect((await newsroom.http.post(`/safeguard/forgettings/${id}/sign`)).status).toBe(401);
    expect((await journalist.get(`/safeguard/forgettings/${id}`)).status).toBe(403);
    expect(await stateOf(id)).toBe('open');
    const both = await Promise.all([sign(signer), sign(signer)]);
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    await done(id);
    expect(codeOf(await sign(signer))).toBe('FORGETTING_NOT_OPEN');
  });

  test('says what is wrong with it, and none of its words', async () => {
    const wrong = async (body: object) => (await asker.post('/safeguard/forgettings').send(body)).body.error;
    const whole = { reason: 'family-asked', words: [{ text: 'Trần Văn Ví Dụ' }] };

    for (const [body, field] of [
      [{ ...whole, reason: 'because' }, 'reason'],
      [{ reason: 'other' }, 'words'],
      [{ ...whole, words: [{ text: 'Nguyễn' }] }, 'words'],
      [{ ...whole, words: [{ text: 'Trần Văn Ví Dụ', substitute: 'Trần Văn Ví Dụ' }] }, 'substitute'],
      [{ ...whole, words: [{ text: 'Trần Văn Ví Dụ', substitute: 'em Trần Văn Ví Dụ này' }] }, 'substitute'],
      [{ ...whole, stories: [{ type: 'article', documentId: 'nowhere' }] }, 'stories'],
    ] as const) {
      const error = await wrong(body);
      expect(error.details).toMatchObject({ code: 'BAD_FORGETTING', field });
      expect(JSON.stringify(error)).not.toMatch(/Ví Dụ|Nguyễn/);
    }
    expect((await asker.get('/safeguard/forgettings/none')).body.error.details.code).toBe('FORGETTING_UNKNOWN');
  });

  test('that is dropped forgets its own words, and nobody signs it any more', async () => {
    const { id } = (await ask({ words: [{ text: 'Trần Văn Ví Dụ Hai' }] }).expect(201)).body.data;
    await asker.post(`/safeguard/forgettings/${id}/drop`).expect(200);

    expect(codeOf(await signer.post(`/safeguard/forgettings/${id}/sign`))).toBe('FORGETTING_NOT_OPEN');
    expect(await table('safeguard_forgettings').where({ id }).first()).toMatchObject({ sealed: null, words: '[]' });
  });

  test('is on record by its reason alone, and its words lie nowhere to be read', async () => {
    const { id } = (await ask({ words: [{ text: 'Trần Văn Ví Dụ Ba' }] }).expect(201)).body.data;

    expect(await tracesOf(newsroom, ['ví dụ ba', 'vi du ba', 'viduba'])).toEqual([]);
    const entries = (await table('newsroom_audit').select('action', 'details')).filter(({ details }) =>
      details.includes(id),
    );
    expect(entries.map(({ action, details }) => [action, JSON.parse(details)])).toEqual([
      ['forget-ask', { forgetting: id, reason: 'family-asked' }],
    ]);
  });
});

test('a story and a picture that are asked for by name go as a whole, and outlets are told', async () => {
  const picture = await aPicture().in(newsroom);
  const showing = await anArticle({ cover: picture.figure }).publishedIn(newsroom);
  const whole = await anArticle({ title: 'Một bài phải đi' }).publishedIn(newsroom);
  const sha256 = await table('syndication_media_uses').pluck('sha256');
  await forget({
    words: [],
    stories: [{ type: 'article', documentId: whole.documentId }],
    media: [picture.documentId],
  });

  const items = await table('syndication_items').whereIn('document_id', [showing.documentId, whole.documentId]);
  expect(items.map(({ state }) => state)).toEqual(['killed', 'killed']);
  for (const name of ['articles', 'newsroom_stories', 'newsroom_revisions'])
    expect(await table(name).where({ document_id: whole.documentId })).toEqual([]);
  expect(await table('newsroom_stories').where({ document_id: showing.documentId }).first()).toMatchObject({
    stage: 'killed',
  });
  expect(await table('files').where({ document_id: picture.documentId })).toEqual([]);
  const left = await fs.readdir(path.join(newsroom.premises.dataDir, 'originals'));
  expect(left).not.toContain(picture.fileName);
  for (const each of sha256) expect((await newsroom.http.get(`/content/v1/media/${each}.jpg`)).status).toBe(410);

  const record = await asker.get(`/newsroom/audit?before=${Number.MAX_SAFE_INTEGER}&limit=1000`).expect(200);
  const told = (rows: readonly { documentId: string | null }[]) => rows.map(({ documentId }) => documentId);
  expect(told(record.body.data)).toContain(whole.documentId);
  expect(told(record.body.meta.stories)).toContain(showing.documentId);
  expect(record.text).not.toContain('Một bài phải đi');
});

test('of a story in two languages only the one that says the name is touched', async () => {
  const story = await anArticle({ title: 'Chuyện Trần Thị Ví Dụ Tám' }).draftIn(newsroom);
  await edit(newsroom, story, { title: 'A story', standfirst: 'So.', slug: `story-${randomUUID()}` }, 'en');
  await publish(newsroom, story, { locale: '*' });
  const words = [{ text: 'Trần Thị Ví Dụ Tám' }];
  const { touched } = (await ask({ words }).expect(201)).body.data;

  expect(touched).toEqual([
    expect.objectContaining({ documentId: story.documentId, locale: 'vi', title: 'Chuyện T.T.V.D.T.', isPublic: true }),
  ]);
  await forget({ words });
  const items = await table('syndication_items').where({ document_id: story.documentId }).orderBy('locale');
  expect(items.map(({ locale, state }) => [locale, state])).toEqual([
    ['en', 'usable'],
    ['vi', 'killed'],
  ]);
  expect(await newsroom.strapi.plugin('syndication').service('upkeep').verify()).toEqual([]);
});

test(
  'another name that only looks alike stays, and so does a colleague of the same name',
  async () => {
    const kept = await anArticle({ title: 'Nghệ nhân Lò Thị Ví Dụng' }).publishedIn(newsroom);
    await aPerson({ role: 'journalist', name: 'Lò Thị Ví Dụ' }).in(newsroom);
    await forget({ words: [{ text: 'Lò Thị Ví Dụ' }] });

    expect(await table('newsroom_stories').where({ document_id: kept.documentId }).first()).toMatchObject({
      title: 'Nghệ nhân Lò Thị Ví Dụng',
      stage: 'published',
    });
    const colleagues = await newsroom.strapi.db.query('admin::user').findMany({});
    expect(JSON.stringify(colleagues)).toContain('Lò Thị Ví');
  },
  PATIENCE,
);

test(
  'a database from before the signature forgets again before it answers anybody',
  async () => {
    const id = await forget({ words: [{ text: 'Trần Thị Ví Dụ Năm' }] });
    const story = await anArticle({ title: 'Chuyện Trần Thị Ví Dụ Năm' }).publishedIn(newsroom);
    await table('safeguard_forgettings').where({ id }).delete();
    expect((await tracesOf(newsroom, ['ví dụ năm'])).length).toBeGreaterThan(0);

    await newsroom.restart();

    expect(await tracesOf(newsroom, ['ví dụ năm', 'vi du nam'])).toEqual([]);
    expect(await table('safeguard_forgettings').where({ id }).first()).toMatchObject({ state: 'done', sealed: null });
    expect(await table('newsroom_stories').where({ document_id: story.documentId }).first()).toMatchObject({
      title: 'Chuyện T.T.V.D.N.',
      stage: 'killed',
    });
  },
  PATIENCE,
);

test(
  'what somebody writes again later is named by verify, and the text that is said is not',
  async () => {
    await forget({ words: [{ text: 'Trần Thị Ví Dụ Sáu' }] });
    await anArticle({ title: 'Lại là Trần Thị Ví Dụ Sáu' }).draftIn(newsroom);
    const faults: readonly { kind: string; subject: string }[] = await services().verify();

    expect(faults.map(({ kind }) => kind)).toContain('forgotten-found');
    expect(faults.map(({ subject }) => subject).join()).toMatch(/articles \d+ \(title\)/);
    expect(JSON.stringify(faults)).not.toMatch(/ví dụ/i);
  },
  PATIENCE,
);
