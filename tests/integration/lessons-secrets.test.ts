import { unzipSync } from 'fflate';
import { aChannel } from '../builders/a-channel';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { edit, paragraph, publish, type Story } from '../builders/a-story';
import { anOutlet } from '../builders/an-outlet';
import { bootNewsroom, type Newsroom } from '../harness';

/** What marks a quiz: no page, feed or item holds it, and a package that marks by itself does. */
const MARKING = 'VISAOCANARY';
/** What only a teacher with a key may read. */
const FOR_TEACHERS = 'TEACHERCANARY';
/** What nobody outside the newsroom may read. */
const UNPUBLISHED = 'NHAPCANARY';
/** What a pupil may well read: proof that what is looked through is the lesson. */
const PUBLIC = 'CONGKHAICANARY';

let newsroom: Newsroom;
let key: string;
let uuid: string;
let story: Story;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  const granted = await aChannel('granted', { visibility: 'granted' }).in(newsroom);
  await aChannel('all').in(newsroom);
  key = (await anOutlet().grantedTo(granted).in(newsroom)).key;
  const tiers = await theTiers([['thcs', 11, 15]]).in(newsroom);
  story = await aLesson({
    ...{ title: `Chìa khóa ${PUBLIC}`, tier: tiers.thcs, strands: [await aStrand('rieng-tu').in(newsroom)] },
    quiz: [
      {
        question: 'Ai giữ chìa khóa?',
        options: [
          { text: 'Em và ba mẹ', correct: true },
          { text: 'Cả lớp', correct: false },
        ],
        explanation: `${MARKING} Chỉ em và ba mẹ.`,
      },
    ],
    teacherNotes: paragraph(`${FOR_TEACHERS} Không hỏi dồn.`),
    disclosureGuidance: paragraph(`${FOR_TEACHERS} Nghe trọn.`),
  }).draftIn(newsroom);
  await publish(newsroom, story);
  await edit(newsroom, story, { essentialQuestion: `${UNPUBLISHED} Câu hỏi chưa ai duyệt?` });
  const item = await newsroom.strapi.db
    .connection('syndication_items')
    .where({ document_id: story.documentId })
    .first();
  uuid = item.uuid;
});

afterAll(() => newsroom.close());

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema?: { enum?: string[] };
  }[];
}

const SCHEMES = ['topics', 'tiers', 'audiences', 'units', 'programmes'];

/** Every address of the contract that can be read, with every format and with the canaries as a search. */
async function addresses(): Promise<readonly string[]> {
  const { body } = await newsroom.http.get('/content/v1/openapi.json').expect(200);
  const paths = Object.entries<Record<string, Operation>>(body.paths);
  return paths.flatMap(([path, { get }]) => {
    if (!get || path.endsWith('/stream')) return [];
    const filled = ['all', 'granted'].flatMap((channel) => SCHEMES.map((scheme) => fill(path, { channel, scheme })));
    const own = get.parameters ?? [];
    const formats = own.find(({ name }) => name === 'format')?.schema?.enum ?? [];
    const searches = own.some(({ name }) => name === 'q')
      ? [MARKING, FOR_TEACHERS, UNPUBLISHED, PUBLIC].map((word) => `?q=${word}`)
      : [];
    const queries = ['', ...formats.map((format) => `?format=${format}`), ...searches];
    return [...new Set(filled)].flatMap((each) => queries.map((query) => `/content/v1${each}${query}`));
  });
}

const fill = (path: string, { channel, scheme }: { readonly channel: string; readonly scheme: string }): string =>
  path
    .replace('{uuid}', uuid)
    .replace('{scheme}', scheme)
    .replace('{code}', 'thcs')
    .replace('{width}x{height}', '300x250')
    .replace('{key}', channel)
    .replace(/\{[^}]+\}/g, 'x');

/** What stands at an address, in letters: an archive file by file. */
async function textAt(address: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const { body, status } = await newsroom.http
    .get(address)
    .set(headers)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const bytes: Buffer = body;
  if (status === 200 && address.endsWith('.zip'))
    return Object.values(unzipSync(bytes))
      .map((file) => Buffer.from(file).toString())
      .join('\n');
  return bytes.toString();
}

const isPackage = (address: string) => address.endsWith('.zip');
const leaksIn = (address: string, text: string): readonly string[] =>
  [FOR_TEACHERS, UNPUBLISHED, ...(isPackage(address) ? [] : [MARKING])].filter(
    (word) => text.replace(address, '').includes(word) && !isEcho(address, word),
  );

/** A search says what was searched for, in its own link. */
const isEcho = (address: string, word: string): boolean => address.includes(`q=${word}`);

test.each([
  ['anybody', () => ({})],
  ['an outlet with a key', () => ({ Authorization: `Bearer ${key}` })],
])('%s finds neither answers nor teacher’s notes nor a draft at any address of the contract', async (_, headers) => {
  const all = await addresses();
  const leaks: string[] = [];
  let seen = 0;
  for (const address of all) {
    const text = await textAt(address, headers());
    if (text.includes(PUBLIC)) seen += 1;
    leaks.push(...leaksIn(address, text).map((word) => `${address} ${word}`));
  }

  expect(leaks).toEqual([]);
  expect(all.length).toBeGreaterThan(40);
  expect(seen).toBeGreaterThan(15);
});

test('a search for them finds nothing, and quotes nothing', async () => {
  for (const word of [MARKING, FOR_TEACHERS, UNPUBLISHED]) {
    const { body } = await newsroom.http.get(`/content/v1/items?q=${word}`).set('Authorization', `Bearer ${key}`);
    expect(body.items).toEqual([]);
  }
  const { body } = await newsroom.http.get(`/content/v1/items?q=${PUBLIC}`).expect(200);
  expect(body.items).toHaveLength(1);
});

test('a stream of changes says neither', async () => {
  const abort = new AbortController();
  const { body } = await fetch(`${newsroom.url}/content/v1/channels/all/changes/stream`, { signal: abort.signal });
  const reader = body?.getReader();
  let text = '';
  while (!text.includes(uuid)) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    text += Buffer.from(chunk.value).toString();
  }
  await reader?.cancel();
  abort.abort();

  expect(text).toContain(uuid);
  expect([MARKING, FOR_TEACHERS, UNPUBLISHED].filter((word) => text.includes(word))).toEqual([]);
});

test('the packages carry what marks the quiz and nothing for teachers', async () => {
  for (const name of ['package.scorm12.zip', 'package.html.zip']) {
    const text = await textAt(`/content/v1/lessons/${uuid}/${name}`, {});
    expect({ name, marking: text.includes(MARKING), teachers: text.includes(FOR_TEACHERS) }).toEqual({
      ...{ name, marking: true, teachers: false },
    });
  }
});

test.each([
  '/api/lessons',
  '/api/lessons?populate=*&status=draft',
  '/api/lessons?populate[quiz][populate]=options&locale=vi',
  '/api/lessons?filters[quiz][explanation][$contains]=VISAO',
  '/newsroom/stories?q=TEACHERCANARY',
  '/content-manager/collection-types/api::lesson.lesson?_q=TEACHERCANARY',
])('behind the newsroom’s own doors an outlet’s key opens nothing: %s', async (address) => {
  const { status, text } = await newsroom.http.get(address).set('Authorization', `Bearer ${key}`);

  expect(status).toBeGreaterThanOrEqual(400);
  expect([MARKING, FOR_TEACHERS, UNPUBLISHED, PUBLIC].filter((word) => text.includes(word))).toEqual([]);
});
