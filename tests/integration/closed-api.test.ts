import type TestAgent from 'supertest/lib/agent';
import { aDesk } from '../builders/a-desk';
import { aDraft } from '../builders/a-draft';
import { aPerson } from '../builders/a-person';
import { anApiToken, type TokenType } from '../builders/an-api-token';
import { bootNewsroom, type Newsroom } from '../harness';

const TOKENS: readonly TokenType[] = ['read-only', 'full-access', 'custom'];

/** What stands in drafts only, and what would be there to find if a guess were wrong. */
const SECRET = 'Chuyện kín';
const ABSENT = 'Không đâu có';

const ARTICLE = 'api::article.article';
const SERIES = 'api::article-series.article-series';
const HOUR = 3_600_000;

/** Ways to ask for a draft, or for what only a draft says. `%` stands for a guess. */
const TRICKS = [
  'articles?status=draft',
  'articles?status[]=draft',
  'articles?status=Draft',
  'articles?status=draft&locale=en',
  'articles?locale=*&status=draft',
  'articles?publicationState=preview',
  'articles?publicationFilter=never-published',
  'articles?publicationFilter=modified',
  'articles?hasPublishedVersion=false',
  'articles?populate=*',
  'articles?populate=*&status=draft',
  'articles?populate=localizations',
  'articles?populate[localizations][populate]=*',
  'articles?populate[localizations][fields]=title',
  'articles?populate=series',
  'articles?populate[series][status]=draft',
  'articles?populate[series][filters][title][$contains]=%',
  'articles?populate[series][populate][localizations]=true',
  'articles?populate=createdBy',
  'articles?populate[desk][populate]=members',
  'articles?populate[cover][populate][image][populate]=related',
  'articles?filters[publishedAt][$null]=true',
  'articles?filters[series][title][$contains]=%',
  'articles?filters[$or][0][series][title][$contains]=%',
  'articles?filters[$not][series][title][$contains]=%',
  'articles?filters[column][title][$contains]=%',
  'articles?filters[localizations][title][$contains]=%',
  'articles?filters[series][localizations][title][$contains]=%',
  'articles?filters[title][$contains]=%',
  'articles?_q=%',
  'articles?sort=series.title',
  'articles?sort[localizations][title]=asc',
  'articles?sort=status:asc',
  'articles?sort=createdBy.email',
  'articles?fields=title&status=draft&pagination[pageSize]=100',
  'lessons?filters[prerequisites][title][$contains]=%',
  'legal-documents?filters[replacedBy][title][$contains]=%',
  'legal-documents?filters[file][url][$contains]=%',
  'legal-documents?populate[file][populate]=related',
  'legal-documents?populate[file][populate][related][populate]=*',
  'article-serieses?status=draft&populate=*',
  'topics?filters[articles][title][$contains]=%',
  'organisations?populate=members',
  'organisations?populate=*',
];

/** Ways to ask who works here. */
const CURIOSITY = [
  'articles?filters[createdBy][email][$contains]=%',
  'articles?filters[desk][members][email][$contains]=%',
  'organisations?filters[members][email][$contains]=%',
  'organisations?filters[members][firstname][$contains]=%',
  'organisations?sort=members.email&filters[key][$ne]=%',
];

/** Routes that Strapi and its plugins would open on the same address. */
const CLOSED = [
  ['get', 'upload/files'],
  ['get', 'upload/files/1'],
  ['get', 'upload/files/page'],
  ['post', 'upload'],
  ['delete', 'upload/files/1'],
  ['get', 'i18n/locales'],
  ['post', 'email'],
  ['get', 'content-type-builder/content-types'],
  ['get', 'content-type-builder/components'],
  ['get', 'users'],
  ['get', 'openapi.json'],
] as const;

const WRITES = [
  ['post', 'articles'],
  ['put', 'articles/ID'],
  ['patch', 'articles/ID'],
  ['delete', 'articles/ID'],
  ['post', 'articles/ID/actions/publish'],
  ['put', 'hotline'],
  ['delete', 'hotline'],
  ['post', 'topics'],
  ['put', 'organisations/ID'],
] as const;

describe('Strapi’s own REST', () => {
  let newsroom: Newsroom;
  let agents: Readonly<Record<TokenType, TestAgent>>;
  let article: string;

  beforeAll(async () => {
    newsroom = await bootNewsroom({ seed: 'none' });
    const desk = await aDesk('home').in(newsroom);
    const author = await aPerson({ role: 'journalist', desks: ['home'] }).in(newsroom);
    await aDraft(ARTICLE, { desk, by: author, title: SECRET }).in(newsroom);
    await aDraft(SERIES, { title: SECRET }).in(newsroom);
    const series = await aDraft(SERIES, { title: SECRET }).beforeReaders({ title: 'Tuyến đã đăng' }).in(newsroom);
    article = await aDraft(ARTICLE, { desk, by: author, title: SECRET, series })
      .beforeReaders({ title: 'Bài đã đăng', series: await publishedId(SERIES, series) })
      .in(newsroom);
    await beginInEnglish(article);
    await newsroom.strapi.documents('api::hotline.hotline').create({ data: HOTLINE as never });
    agents = {
      'read-only': await anApiToken('read-only').in(newsroom),
      'full-access': await anApiToken('full-access').in(newsroom),
      custom: await anApiToken('custom').in(newsroom),
    };
  });

  afterAll(() => newsroom.close());

  const publishedId = async (uid: typeof SERIES, documentId: string): Promise<number> => {
    const where = { documentId, publishedAt: { $notNull: true } };
    return (await newsroom.strapi.db.query(uid).findOne({ where })).id;
  };

  const beginInEnglish = (documentId: string) =>
    newsroom.strapi.documents(ARTICLE).update({ documentId, locale: 'en', data: { title: SECRET } as never });

  test('offers nothing but finding what our content types hold', () => {
    const api = newsroom.strapi.server.api('content-api');
    const routes = api
      .listRoutes()
      .flatMap(({ methods, path }) => methods.map((method: string) => `${method} ${path}`));
    const types = Object.values(newsroom.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
    const expected = types.flatMap(({ kind, info }) =>
      kind === 'singleType'
        ? [`/api/${info.singularName}`]
        : [`/api/${info.pluralName}`, `/api/${info.pluralName}/:id`],
    );

    expect(routes.sort()).toEqual(expected.flatMap((path) => [`GET ${path}`, `HEAD ${path}`]).sort());
  });

  test('tells a caller without a token nothing at all', async () => {
    const paths = newsroom.strapi.server
      .api('content-api')
      .listRoutes()
      .filter(({ methods }) => methods.length > 0)
      .map(({ path }) => path.replace(':id', article));
    const answers = await Promise.all(paths.map(async (path) => (await newsroom.http.get(path)).status));

    expect([...new Set(answers)]).toEqual([401]);
  });

  test.each(CLOSED)('does not know %s /api/%s, for anyone', async (method, path) => {
    await newsroom.http[method](`/api/${path}`).expect(refused);
    for (const type of TOKENS) await agents[type][method](`/api/${path}`).expect(refused);
  });

  test.each(WRITES)('does not write: %s /api/%s', async (method, path) => {
    const url = `/api/${path.replace('ID', article)}`;
    for (const type of TOKENS)
      await agents[type][method](url)
        .send({ data: { title: 'Viết từ ngoài' } })
        .expect(refused);

    const where = { $or: [{ title: 'Viết từ ngoài' }, { documentId: article, publishedAt: { $notNull: true } }] };
    const rows = await newsroom.strapi.db.query(ARTICLE).findMany({ where });
    expect(rows.map(({ title }) => title)).toEqual(['Bài đã đăng']);
  });

  describe.each(TOKENS)('with a %s token', (type) => {
    test('shows what is published', async () => {
      const list = await agents[type].get('/api/articles').expect(200);
      const one = await agents[type].get(`/api/articles/${article}?populate=desk`).expect(200);

      expect(list.body.data.map(({ title }: { title: string }) => title)).toEqual(['Bài đã đăng']);
      expect(one.body.data).toMatchObject({ title: 'Bài đã đăng', desk: { key: 'home' } });
    });

    test.each(TRICKS)('shows no draft, and confirms no guess about one: %s', async (trick) => {
      const ask = (guess: string) => agents[type].get(`/api/${trick.replace('%', encodeURIComponent(guess))}`);
      const [right, wrong] = [await ask(SECRET), await ask(ABSENT)];

      expect(right.text).not.toContain(SECRET);
      expect(right.text).not.toContain('@example.test');
      expect([right.status, withoutGuess(right.text)]).toEqual([wrong.status, withoutGuess(wrong.text)]);
    });

    test.each(CURIOSITY)('does not tell who works here: %s', async (question) => {
      const ask = (guess: string) => agents[type].get(`/api/${question.replace('%', guess)}`);
      const [right, wrong] = [await ask('example.test'), await ask('example.nowhere')];

      expect([right.status, right.text]).toEqual([wrong.status, wrong.text]);
      expect(right.text).not.toContain('@example.test');
    });

    test('has no way to a single draft', async () => {
      const { documentId } = await newsroom.strapi.db.query(ARTICLE).findOne({ where: { title: SECRET } });

      await agents[type].get(`/api/articles/${documentId}?status=draft`).expect(404);
      await agents[type].get(`/api/articles/${article}?locale=en&status=draft`).expect(404);
      await agents[type].get('/api/hotline?status=draft').expect(404);
    });
  });

  test('withholds what is under embargo and what has expired, from lists, counts and by name', async () => {
    const inOneHour = new Date(Date.now() + HOUR).toISOString();
    const anHourAgo = new Date(Date.now() - HOUR).toISOString();
    const embargoed = await aDraft(ARTICLE).beforeReaders({ title: 'Cấm đăng', embargoUntil: inOneHour }).in(newsroom);
    const expired = await aDraft(ARTICLE).beforeReaders({ title: 'Hết hạn', expiresAt: anHourAgo }).in(newsroom);
    const { body } = await agents['full-access'].get('/api/articles?filters[title][$notNull]=true').expect(200);

    expect(body.meta.pagination.total).toBe(1);
    await agents['full-access'].get(`/api/articles/${embargoed}`).expect(404);
    await agents['full-access'].get(`/api/articles/${expired}`).expect(404);
  });

  test('shows that there is a picture, and not where its original lies', async () => {
    const file = await newsroom.strapi.db.query('plugin::upload.file').create({ data: ORIGINAL });
    const uid = 'api::legal-document.legal-document';
    await aDraft(uid).beforeReaders({ title: 'Chỉ thị', file: file.id }).in(newsroom);
    const { body, text } = await agents['full-access'].get('/api/legal-documents?populate=file').expect(200);

    expect(body.data[0].file).toMatchObject({ name: 'anh.png', alternativeText: 'Một dòng sông' });
    expect(text).not.toMatch(/originals|signature|bi_mat_1a2b/);
  });
});

/** Strapi says which words it did not understand; a guess is then said back, right or wrong. */
const withoutGuess = (text: string): string => text.replaceAll(SECRET, '').replaceAll(ABSENT, '');

function refused({ status, text }: { status: number; text: string }): void {
  if (![401, 404, 405].includes(status)) throw new Error(`answered ${status}: ${text}`);
}

const HOTLINE = {
  ...{ number: '111', emergencyNumber: '113', name: 'Chuyện kín', nameEn: 'Secret' },
  ...{ hours: '24/7', hoursEn: '24/7', costLine: 'Miễn phí', costLineEn: 'Free' },
};

const ORIGINAL = {
  ...{ name: 'anh.png', alternativeText: 'Một dòng sông', hash: 'bi_mat_1a2b', ext: '.png', mime: 'image/png' },
  ...{ size: 1, url: '/safeguard/originals/bi_mat_1a2b.png', provider: 'local', folderPath: '/' },
};
