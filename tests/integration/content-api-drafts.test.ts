import type { UID } from '@strapi/strapi';
import request from 'supertest';
import { signLink } from '../../src/plugins/safeguard/server/src/originals/link';
import { aChannel } from '../builders/a-channel';
import { aFullStory, fullData } from '../builders/a-full-story';
import { aPicture } from '../builders/a-picture';
import { anArticle, edit, LESSON, publish, type Story } from '../builders/a-story';
import { anApiToken } from '../builders/an-api-token';
import { anOutlet } from '../builders/an-outlet';
import { bootNewsroom, type Newsroom } from '../harness';

/** Stands in drafts, and nowhere else. */
const CANARY = 'Bachyenhot';
/** Stands in every field of a published lesson. */
const SECRET = 'Giaovien';
const FORMATS = ['ninjs', 'html', 'text'];

let newsroom: Newsroom;
let key: string;
let story: Story;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '0', RATE_LIMIT_KEY: '0' } });
  await aChannel('all').in(newsroom);
  const briefs = await aChannel('briefs', { visibility: 'granted', types: ['press-brief'] }).in(newsroom);
  key = (await anOutlet().grantedTo(briefs).in(newsroom)).key;
  for (const uid of storyTypes())
    for (const locale of ['vi', 'en']) await aFullStory(CANARY, uid).draftIn(newsroom, locale);
  story = await anArticle({ title: 'Đã đăng' }).publishedIn(newsroom);
  const { slug: _kept, ...newer } = await fullData(newsroom, CANARY, story.uid);
  await edit(newsroom, story, newer);
  await edit(newsroom, story, { ...newer, slug: 'mot-ban-nhap' }, 'en');
});

afterAll(() => newsroom.close());

const storyTypes = (): UID.CollectionType[] =>
  Object.values(newsroom.strapi.contentTypes)
    .filter(({ kind, pluginOptions }) => kind === 'collectionType' && pluginOptions?.syndication)
    .map(({ uid }) => uid as UID.CollectionType);

const rest = (): readonly string[] =>
  Object.values(newsroom.strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map(({ kind, info }) => (kind === 'singleType' ? info.singularName : info.pluralName));

/** Every address of the content API that can be reached by following what it says. */
async function contentAddresses(): Promise<readonly string[]> {
  const items = await newsroom.strapi.db.connection('syndication_items');
  const channels = ['all', 'briefs'].flatMap((each) => [
    each,
    `${each}.json`,
    `${each}/changes`,
    `${each}.json?limit=100`,
  ]);
  return [
    '/content/v1',
    '/content/v1/channels',
    ...channels.map((address) => `/content/v1/channels/${address}`),
    ...items.flatMap(({ uuid }) => FORMATS.map((format) => `/content/v1/items/${uuid}?format=${format}`)),
    ...items.map(({ locale, profile, slug }) => `/content/v1/stories/${locale}/${profile}/${slug}`),
    '/content/v1/stories/en/article/mot-ban-nhap',
  ];
}

const REST_QUESTIONS = ['', '?status=draft', '?populate=*', '?status=draft&populate=*&locale=en'];
const restAddresses = () => rest().flatMap((name) => REST_QUESTIONS.map((question) => `/api/${name}${question}`));
const adminAddresses = () => [
  '/admin/init',
  '/upload/files',
  '/syndication/outlets',
  ...storyTypes().map((uid) => `/content-manager/collection-types/${uid}`),
];

type Ask = (address: string) => request.Test;

/** Where the canary sings. */
async function singing(addresses: readonly string[], ask: Ask): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const { text = '', body, headers } = await ask(address);
    if (new RegExp(CANARY, 'i').test(`${text}${JSON.stringify([body, headers])}`)) found.push(address);
  }
  return found;
}

describe('what stands in a draft', () => {
  test('is in nothing that outlets read, with a key or without', async () => {
    const addresses = await contentAddresses();
    const withKey: Ask = (address) => request(newsroom.url).get(address).auth(key, { type: 'bearer' });

    expect(await singing(addresses, (address) => request(newsroom.url).get(address))).toEqual([]);
    expect(await singing(addresses, withKey)).toEqual([]);
  });

  test('is in no table that outlets are answered from', async () => {
    const { connection } = newsroom.strapi.db;
    const tables = ['items', 'documents', 'changes', 'slugs', 'versions', 'media_sources'];
    const found: string[] = [];
    for (const table of tables) {
      const rows = await connection(`syndication_${table}`);
      const text = rows.map((row) => Object.values(row).map(String).join(' ')).join(' ');
      if (text.includes(CANARY)) found.push(table);
    }

    expect(found).toEqual([]);
  });

  test.each(['read-only', 'full-access', 'custom'] as const)(
    'is not in Strapi’s own REST with a %s token',
    async (type) => {
      const agent = await anApiToken(type).in(newsroom);

      expect(await singing(restAddresses(), (address) => agent.get(address))).toEqual([]);
    },
  );

  test('is not in Strapi’s own REST, nor in the admin’s, for a stranger', async () => {
    const stranger: Ask = (address) => request(newsroom.url).get(address);

    expect(await singing([...restAddresses(), ...adminAddresses()], stranger)).toEqual([]);
  });
});

describe('a draft’s picture', () => {
  const files = async (): Promise<readonly { name: string }[]> =>
    (await newsroom.strapi.db.query('plugin::upload.file').findMany()).map(({ hash, ext }) => ({
      name: `${hash}${ext}`,
    }));
  const statusOf = async (address: string): Promise<number> => (await request(newsroom.url).get(address)).status;

  test('lies at no public address', async () => {
    const found = [];
    for (const { name } of await files())
      for (const address of [`/uploads/${name}`, `/safeguard/originals/${name}`, `/${name}`, `/originals/${name}`])
        if ((await statusOf(address)) !== 404) found.push(address);

    expect(found).toEqual([]);
  });

  test('is not had with a link that is over, forged, or made for another', async () => {
    const [first, second] = await files();
    const now = Math.floor(Date.now() / 1000);
    const address = (name: string, link: { expires: number | string; signature: string }) =>
      `/safeguard/originals/${name}?expires=${link.expires}&signature=${link.signature}`;
    const secret = 'test-encryption-key';
    const [mine, other] = [first?.name ?? '', second?.name ?? ''];
    const good = signLink(mine, now + 60, secret);

    const statuses = {
      good: await statusOf(address(mine, good)),
      over: await statusOf(address(mine, signLink(mine, now - 1, secret))),
      lengthened: await statusOf(address(mine, { ...good, expires: now + 6000 })),
      forged: await statusOf(address(mine, signLink(mine, now + 60, 'a guess'))),
      borrowed: await statusOf(address(other, good)),
      outside: await statusOf(address('..%2fawareness.db', signLink('../awareness.db', now + 60, secret))),
    };

    expect(statuses).toEqual({ good: 200, over: 404, lengthened: 404, forged: 404, borrowed: 404, outside: 404 });
  });

  test('is unknown to outlets until it is published', async () => {
    const picture = await aPicture().in(newsroom);
    await anArticle({ cover: picture.figure }).draftIn(newsroom);

    const rows = await newsroom.strapi.db
      .connection('syndication_media_sources')
      .where('source', 'like', `${picture.fileName.split('.')[0]}%`);
    expect(rows).toEqual([]);
  });
});

describe('a lesson', () => {
  const answers = (right: number) => [
    {
      question: 'Khi nào em gọi 111?',
      explanation: 'Giải thích riêng',
      options: [0, 1].map((index) => ({ text: `Cách ${index}`, correct: index === right })),
    },
  ];
  const FOR_TEACHERS = ['teacherNotes', 'disclosureGuidance', 'explanation', 'expertReviewer'];

  async function documentsOf(quiz: unknown): Promise<Readonly<Record<string, string>>> {
    const lesson = await aFullStory(SECRET, LESSON, { quiz }).draftIn(newsroom);
    await publish(newsroom, lesson);
    const { uuid } = await newsroom.strapi.db
      .connection('syndication_items')
      .where({ document_id: lesson.documentId })
      .first();
    const rows = await newsroom.strapi.db
      .connection('syndication_documents')
      .where({ uuid })
      .whereNot({ format: 'lesson' }); // what packages are made of: at no address, see lessons.test.ts
    return Object.fromEntries(rows.map(({ format, body }) => [format, String(body)]));
  }

  test('tells its pupils neither what is right nor what is for the teacher', async () => {
    const [first, second] = [await documentsOf(answers(0)), await documentsOf(answers(1))];

    const all = Object.values(first).join('\n');
    expect(all).toContain('Cách 0');
    expect(
      ['"correct"', 'Giải thích riêng', ...FOR_TEACHERS.map((field) => `${SECRET} ${field}`)].filter((word) =>
        all.includes(word),
      ),
    ).toEqual([]);
    expect(first.text).toBe(second.text);
  });
});
