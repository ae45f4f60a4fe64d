import { strapi as transfer } from '@strapi/data-transfer';
import type TestAgent from 'supertest/lib/agent';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aPerson } from '../builders/a-person';
import { anArticle, ARTICLE, edit, remove, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

let newsroom: Newsroom;
let boss: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  boss = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
});

afterAll(() => newsroom.close());

const lastOnRecord = async () => {
  const { audit } = servicesOf(newsroom.strapi);
  await audit.settled();
  return (await audit.list({ limit: 1000 })).at(-1);
};
const localesOf = async ({ documentId }: Story): Promise<string[]> => {
  const rows = await newsroom.strapi.db.query(ARTICLE).findMany({ where: { documentId }, select: ['locale'] });
  return rows.map(({ locale }: { locale: string }) => locale).sort();
};
const idOf = async (code: string): Promise<number> =>
  (await newsroom.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } })).id;

describe('giving up a language', () => {
  test('is refused while it has stories, also to a super admin, and takes none of them along', async () => {
    const story = await anArticle().draftIn(newsroom);
    await edit(newsroom, story, { title: 'A story', standfirst: 'S.', slug: 'a-story' }, 'en');
    const { status, body } = await boss.delete(`/i18n/locales/${await idOf('en')}`);

    expect([status, body.error.details.code]).toEqual([403, 'STORIES_WOULD_GO']);
    expect(await localesOf(story)).toEqual(['en', 'vi']);
    expect(await lastOnRecord()).toMatchObject({
      ...{ action: 'delete-many', outcome: 'refused', code: 'STORIES_WOULD_GO' },
      ...{ contentType: ARTICLE, locale: 'en' },
    });
    await remove(newsroom, story);
  });

  test('is done, and on record, once it has none', async () => {
    const { body } = await boss.post('/i18n/locales').send({ code: 'fr', name: 'Tiếng Pháp', isDefault: false });
    await boss.delete(`/i18n/locales/${body.id}`).expect(200);

    expect(await lastOnRecord()).toMatchObject({ action: 'locale.delete', outcome: 'done' });
  });
});

test('Strapi’s import is refused before it empties the first table', async () => {
  const story = await anArticle().publishedIn(newsroom);
  const provider = transfer.providers.createLocalStrapiDestinationProvider({
    ...{ strategy: 'restore', autoDestroy: false },
    getStrapi: () => newsroom.strapi,
    restore: { assets: false, configuration: { webhook: false, coreStore: false } },
  });
  Object.assign(globalThis, { strapi: newsroom.strapi }); // the command finds it there
  await provider.bootstrap();
  const outcome = await provider.beforeTransfer().then(
    () => 'done',
    (error: Error) => error.message,
  );
  await provider.rollback();
  Reflect.deleteProperty(globalThis, 'strapi');

  expect(outcome).toContain('khôi phục từ bản sao lưu');
  expect(await localesOf(story)).toEqual(['vi', 'vi']);
});

test.each([
  ['Strapi’s MCP server', 'post', '/mcp'],
  ['GraphQL', 'post', '/graphql'],
  ['releases', 'post', '/content-releases'],
  ['review workflows', 'get', '/review-workflows/workflows'],
] as const)('%s: there is no such door', async (_door, method, path) => {
  expect([404, 405]).toContain((await boss[method](path)).status);
});

test('nobody changes what is governed while the newsroom runs', async () => {
  const body = { data: { contentTypes: [], components: [] } };

  expect((await boss.post('/content-type-builder/update-schema').send(body)).status).toBe(403);
});
