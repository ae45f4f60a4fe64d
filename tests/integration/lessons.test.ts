import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { aChannel } from '../builders/a-channel';
import { aFullStory } from '../builders/a-full-story';
import { anArticle, edit, LESSON, paragraph, publish, unpublish, uuidOf, type Story } from '../builders/a-story';
import { anOutlet } from '../builders/an-outlet';
import { bootNewsroom, type Newsroom } from '../harness';

/** What no pupil's page, feed, item or package may hold. */
const ANSWER_WHY = 'VISAOCANARY';
const FOR_TEACHERS = 'TEACHERCANARY';

const QUIZ = [
  {
    question: 'Bạn trên mạng bảo giữ bí mật. Em làm gì?',
    options: [
      { text: 'Giữ kín', correct: false },
      { text: 'Kể với người lớn em tin', correct: true },
    ],
    explanation: `${ANSWER_WHY} Bí mật bị ép thì luôn được kể.`,
  },
  {
    question: 'Số nào nghe em kể?',
    options: [
      { text: '111', correct: true },
      { text: 'Không số nào', correct: false },
    ],
    explanation: `${ANSWER_WHY} 111, miễn phí, ngày và đêm.`,
  },
];
const SECRETS = {
  quiz: QUIZ,
  teacherNotes: paragraph(`${FOR_TEACHERS} Ghi chú.`),
  disclosureGuidance: paragraph(`${FOR_TEACHERS} Nghe trọn, không hứa giữ kín.`),
};

let newsroom: Newsroom;
let story: Story;
let uuid: string;
let key: string;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  key = (await anOutlet().in(newsroom)).key;
  story = await aFullStory('Lesson', LESSON, { ...SECRETS, code: 'CS-07', canonicalUrl: null }).draftIn(newsroom);
  await publish(newsroom, story);
  uuid = await uuidOf(newsroom, story);
});

afterAll(() => newsroom.close());

const get = (path: string) => newsroom.http.get(`/content/v1${path}`);
const file = (name: string) =>
  get(`/lessons/${uuid}/${name}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
const answer = (answers: unknown) => newsroom.http.post(`/content/v1/lessons/${uuid}/answers`).send({ answers });

describe('a pupil', () => {
  test('sees the lesson in the order in which it is taught, and no answer', async () => {
    const { body } = await get(`/lessons/${uuid}`).expect(200);

    expect(body).toMatchObject({ code: 'CS-07', title: 'Lesson title', version: 1, hotline: { number: '111' } });
    expect(body.quiz[0]).toEqual({
      id: 'q1',
      question: 'Bạn trên mạng bảo giữ bí mật. Em làm gì?',
      options: [
        { id: 'a', text: 'Giữ kín' },
        { id: 'b', text: 'Kể với người lớn em tin' },
      ],
    });
  });

  test('opens a page that runs nothing but its own script and calls nobody but us', async () => {
    const page = await get(`/lessons/${uuid}?format=html`).expect(200).expect('Content-Type', /html/);

    const script = /<script>([\s\S]*?)<\/script>/.exec(page.text)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page.headers['content-security-policy']).toContain(`script-src 'sha256-${hash}'`);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.text).toContain('href="tel:111"');
  });

  test('comes to that page by its readable address', async () => {
    const { body } = await get(`/lessons/${uuid}`);

    const page = await newsroom.http.get(new URL(body.canonicalUrl).pathname).expect(200);

    expect(page.text).toContain('id="quiz-form"');
  });

  test('hears of each answer whether it is right, and why', async () => {
    const { body, headers } = await answer([
      { question: 'q2', option: 'a' },
      { question: 'q1', option: 'a' },
    ]).expect(200);

    expect(body).toEqual({
      score: 1,
      of: 2,
      results: [
        { question: 'q1', correct: false, explanation: QUIZ[0]?.explanation },
        { question: 'q2', correct: true, explanation: QUIZ[1]?.explanation },
      ],
    });
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['a question that is not there', [{ question: 'q9', option: 'a' }]],
    ['an option that is not there', [{ question: 'q1', option: 'z' }]],
    [
      'an answer given twice',
      [
        { question: 'q1', option: 'a' },
        { question: 'q1', option: 'b' },
      ],
    ],
    ['no list', 'q1'],
    ['a list of something else', [1, null]],
    ['far too many', Array.from({ length: 201 }, () => ({ question: 'q1', option: 'a' }))],
  ])('is told what is wrong with %s', async (_what, answers) => {
    const { body } = await answer(answers).expect(400);

    expect(body).toMatchObject({ code: 'bad-parameter', parameter: 'answers' });
  });
});

test('answers and teacher’s notes are at no address that a pupil or an outlet can read', async () => {
  const addresses = [
    ...[`/lessons/${uuid}`, `/lessons/${uuid}?format=html`, '/lessons', '/items', `/items/${uuid}/history`],
    ...['ninjs', 'ninjs-1.6', 'jsonld', 'html', 'text', 'speech'].map((format) => `/items/${uuid}?format=${format}`),
    ...['json', 'rss', 'atom'].map((extension) => `/channels/all.${extension}`),
    ...['/channels/all/changes', '/channels/all/snapshot'],
  ];

  for (const address of addresses) {
    const { text } = await get(address).set('Authorization', `Bearer ${key}`).expect(200);
    expect({ address, leaks: [ANSWER_WHY, FOR_TEACHERS].filter((word) => text.includes(word)) }).toEqual({
      ...{ address, leaks: [] },
    });
  }
  const search = await get(`/items?q=${ANSWER_WHY}`);
  expect(search.body.items).toEqual([]);
});

const PACKAGES = ['package.scorm12.zip', 'package.html.zip', 'package.pdf', 'parents.pdf'];

test('what packages are made of is served under no format', async () => {
  await get(`/items/${uuid}?format=lesson`).expect(400);
});

describe('a package', () => {
  const read = (zip: Uint8Array) =>
    Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, body]) => [name, Buffer.from(body).toString()]));

  test('is the same bytes after a restart, and says their digest', async () => {
    const first = [];
    for (const name of PACKAGES) first.push(await file(name).expect(200));
    await newsroom.restart();

    for (const [index, name] of PACKAGES.entries()) {
      const { headers, body } = await file(name).expect(200);
      expect(headers['repr-digest']).toBe(`sha-256=:${createHash('sha256').update(body).digest('base64')}:`);
      expect(headers['repr-digest']).toBe(first[index]?.headers['repr-digest']);
      await file(name).set('If-None-Match', String(headers.etag)).expect(304);
    }
  });

  test('for a learning system begins with its manifest, and each file in it is named there', async () => {
    const { body } = await file('package.scorm12.zip').expect(200);
    const files = read(body);

    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(files['imsmanifest.xml']).toContain('<schemaversion>1.2</schemaversion>');
    for (const name of Object.keys(files).filter((each) => each !== 'imsmanifest.xml'))
      expect(files['imsmanifest.xml']).toContain(`<file href="${name}"/>`);
  });

  test('marks by itself, carries no teacher’s note, and names the checksum of each file', async () => {
    const files = read((await file('package.html.zip').expect(200)).body);
    const about: { version: number; files: { name: string; sha256: string }[] } = JSON.parse(files['about.json'] ?? '');

    expect(files['quiz.js']).toContain(ANSWER_WHY);
    expect(files['index.html']).not.toContain(ANSWER_WHY);
    expect(JSON.stringify(files)).not.toContain(FOR_TEACHERS);
    expect(about.version).toBe(1);
    const sums = unzipSync((await file('package.html.zip')).body);
    for (const { name, sha256 } of about.files)
      expect(
        createHash('sha256')
          .update(sums[name] ?? '')
          .digest('hex'),
      ).toBe(sha256);
  });

  test('for teachers is for those with a key', async () => {
    const { body, headers } = await file('teacher.pdf').expect(401);
    const granted = await file('teacher.pdf').set('Authorization', `Bearer ${key}`).expect(200);

    expect(JSON.parse(body.toString()).code).toBe('key-needed');
    expect(headers['www-authenticate']).toMatch(/^Bearer/);
    expect(granted.headers['cache-control']).toBe('private, no-cache');
    expect(granted.body.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('a new version supersedes the one that a school holds', async () => {
  await file('package.pdf').query({ version: 1 }).expect(200);
  await edit(newsroom, story, { title: 'Bài đã sửa' });
  await publish(newsroom, story);

  const { body, headers } = await file('package.pdf').query({ version: 1 }).expect(410);

  expect(JSON.parse(body.toString())).toMatchObject({ code: 'superseded', version: 2 });
  expect(headers.link).toContain('rel="successor-version"');
});

test('what is no lesson has no pupil’s view, and a lesson that was taken back has none any more', async () => {
  const article = await anArticle().publishedIn(newsroom);
  await get(`/lessons/${await uuidOf(newsroom, article)}`).expect(404);

  await unpublish(newsroom, story);

  for (const name of ['', '/package.pdf', '/package.scorm12.zip']) await get(`/lessons/${uuid}${name}`).expect(404);
  await answer([{ question: 'q1', option: 'a' }]).expect(404);
});
