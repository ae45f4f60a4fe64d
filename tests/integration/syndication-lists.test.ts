import { randomUUID } from 'node:crypto';
import { aChannel } from '../builders/a-channel';
import {
  anArticle,
  ARTICLE,
  aSeries,
  edit,
  publish,
  textSection,
  unpublish,
  uuidOf,
  type Story,
} from '../builders/a-story';
import { anOutlet } from '../builders/an-outlet';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
});

afterAll(() => newsroom.close());

const get = (path: string) => newsroom.http.get(`/content/v1${path}`);
const table = (name: string) => newsroom.strapi.db.connection(`syndication_${name}`);
const keep = async (uid: string, data: object): Promise<string> =>
  (await newsroom.strapi.documents(uid as 'api::topic.topic').create({ data: data as never })).documentId;
const titles = async (query: string): Promise<string[]> =>
  (await get(`/items?${query}`).expect(200)).body.items.map(({ title }: { title: string }) => title);

/** Items that nobody wrote, older than all others, in Vietnamese and with one facet. */
async function thousands(kind: string, value: string, from: number): Promise<void> {
  const model = await table('items').where({ locale: 'vi', profile: 'article' }).first();
  const items = Array.from({ length: 2100 }, (_, index) => ({
    ...model,
    uuid: randomUUID(),
    document_id: randomUUID(),
    place: from + index,
  }));
  const facets = items.flatMap(({ uuid, place }) => [
    { uuid, place, kind, value },
    { uuid, place, kind: 'lang', value: 'vi' },
    { uuid, place, kind: 'channel', value: 'all' },
  ]);
  const knex = newsroom.strapi.db.connection;
  await knex.batchInsert('syndication_items', items, 30);
  await knex.batchInsert('syndication_facets', facets, 200);
  const [key, terms] =
    newsroom.databaseClient === 'sqlite'
      ? ['rowid', `group_concat(kind || 'x' || hex(value), ' ')`]
      : ['place', `array_agg(kind || ':' || value)`];
  await knex.raw(
    `INSERT INTO syndication_facet_index(${key}, terms)
     SELECT place, ${terms} FROM syndication_facets WHERE place BETWEEN ? AND ? GROUP BY place`,
    [from, from + 2100],
  );
}

/** A word for each of them, `əkind:value` beside it where the database keeps facets among words. */
async function wordsFor(word: string, from: number): Promise<void> {
  const vector = `to_tsvector('simple', '${word}') || array_to_tsvector(array_agg('ə' || kind || ':' || value))`;
  const [key, exact, folded] =
    newsroom.databaseClient === 'sqlite' ? ['rowid', `'ə${word}'`, `'${word}'`] : ['place', vector, vector];
  await newsroom.strapi.db.connection.raw(
    `INSERT INTO syndication_search(${key}, text, exact, folded)
     SELECT place, 'Chung', ${exact}, ${folded} FROM syndication_facets
     WHERE place BETWEEN ? AND ? AND kind <> 'channel' GROUP BY place`,
    [from, from + 2100],
  );
}

describe('items are listed newest first, and narrowed', () => {
  let series: Story;

  beforeAll(async () => {
    const topic = await keep('api::topic.topic', { key: 'privacy', name: 'Riêng tư', nameEn: 'Privacy' });
    await keep('api::topic.topic', { key: 'nobody-wrote-of-it', name: 'Chưa ai viết', nameEn: 'Unwritten' });
    const tier = await keep('api::age-tier.age-tier', {
      key: 'thcs',
      name: 'Tự vệ',
      nameEn: 'Self',
      ageFrom: 11,
      ageTo: 15,
    });
    const audience = await keep('api::audience.audience', { key: 'parents', name: 'Phụ huynh', nameEn: 'Parents' });
    const unit = await keep('api::admin-unit.admin-unit', { code: '46', name: 'Huế', level: 'city' });
    series = await aSeries({ title: 'Loạt bài' }).publishedIn(newsroom);
    await anArticle({ title: 'Bài A', topics: [topic], ageTiers: [tier] }).publishedIn(newsroom);
    await anArticle({ title: 'Bài B', topics: [topic], audiences: [audience] }).publishedIn(newsroom);
    await anArticle({ title: 'Bài C', units: [unit], series: series.documentId, seriesPart: 1 }).publishedIn(newsroom);
    const story = await anArticle({ title: 'Bài D', topics: [topic] }).publishedIn(newsroom);
    await edit(newsroom, story, { title: 'D in English', slug: 'd-in-english', standfirst: 'So.' }, 'en');
    await publish(newsroom, story, { locale: 'en' });
  });

  test('not at all', async () => {
    expect(await titles('')).toEqual(['D in English', 'Bài D', 'Bài C', 'Bài B', 'Bài A', 'Loạt bài']);
  });

  test.each([
    ['topic=privacy', ['Bài D', 'Bài B', 'Bài A']],
    ['topic=privacy&lang=vi', ['Bài D', 'Bài B', 'Bài A']],
    ['tier=thcs', ['Bài A']],
    ['age=12', ['Bài A']],
    ['age=40', []],
    ['audience=parents&topic=privacy', ['Bài B']],
    ['unit=46', ['Bài C']],
    ['type=article-series', ['Loạt bài']],
    ['lang=en', ['D in English']],
    ['channel=all&unit=46', ['Bài C']],
    ['topic=nobody-wrote-of-it', []],
    ['publishedAfter=2100-01-01', []],
    ['publishedBefore=2020-01-01T00:00:00Z', []],
    ['publishedAfter=2020-01-01&topic=privacy&limit=1', ['Bài D']],
  ])('by %s', async (query, expected) => {
    expect((await titles(query)).filter((title) => title !== 'D in English' || query === 'lang=en')).toEqual(expected);
  });

  test.each([
    ['/items', 'topic', 'privcay', 'topics'],
    ['/items', 'audience', 'parent', 'audiences'],
    ['/items', 'tier', 'thpt', 'tiers'],
    ['/items', 'unit', '64', 'units'],
    ['/lessons', 'tier', 'thpt', 'tiers'],
    ['/lessons', 'strand', 'privcay', 'topics'],
  ])('not at all by a term that nobody knows: %s by %s', async (path, parameter, value, scheme) => {
    const { body } = await get(`${path}?${parameter}=${value}`).expect(400);

    expect(body).toMatchObject({ code: 'bad-parameter', parameter });
    expect(new URL(body.scheme).pathname).toBe(`/content/v1/schemes/${scheme}`);
    await get(`/schemes/${scheme}`).expect(200);
  });

  test('by a term that its vocabulary no longer has, as long as an item does', async () => {
    const audience = await keep('api::audience.audience', { key: 'rangers', name: 'Đội viên', nameEn: 'Rangers' });
    const story = await anArticle({ title: 'Bài E', audiences: [audience] }).publishedIn(newsroom);
    await newsroom.strapi.db.connection('audiences').where({ key: 'rangers' }).delete();
    const found = await titles('audience=rangers');

    await unpublish(newsroom, story);

    expect(found).toEqual(['Bài E']);
    await get('/items?audience=rangers').expect(400);
  });

  test('by the series they are part of, by its uuid or its uri', async () => {
    const uuid = await uuidOf(newsroom, series);

    expect(await titles(`series=${uuid}`)).toEqual(['Bài C']);
    expect(await titles(`series=urn:uuid:${uuid}`)).toEqual(['Bài C']);
    expect(await titles(`column=${uuid}`)).toEqual([]);
  });

  test('by two facets that thousands have and one has together, and by the channel that lets go of it', async () => {
    await thousands('topic', 'privacy', 1);
    await thousands('tier', 'thcs', 10_001);
    const both = 'topic=privacy&tier=thcs&lang=vi';
    const [story] = await newsroom.strapi.documents(ARTICLE).findMany({ locale: 'vi', filters: { title: 'Bài A' } });
    const found = await titles(both);

    await unpublish(newsroom, { uid: ARTICLE, documentId: story?.documentId ?? '' });
    const gone = await titles(both);
    await publish(newsroom, { uid: ARTICLE, documentId: story?.documentId ?? '' });

    expect([found, gone, await titles(both)]).toEqual([['Bài A'], [], ['Bài A']]);
    const key = newsroom.databaseClient === 'sqlite' ? 'rowid' : 'place';
    for (const name of ['facets', 'items']) await table(name).where('place', '<', 20_000).delete();
    await table('facet_index').where(key, '<', 20_000).delete();
  });

  test('page by page, with a cursor that belongs to its filters', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let hasMore = true; hasMore;) {
      const { body } = await get(`/items?lang=vi&limit=2${cursor && `&cursor=${cursor}`}`).expect(200);
      seen.push(...body.items.map(({ title }: { title: string }) => title));
      ({ cursor, hasMore } = body);
    }

    expect(seen).toEqual(['Bài D', 'Bài C', 'Bài B', 'Bài A', 'Loạt bài']);
    await get(`/items?limit=3&lang=vi&cursor=${cursor}`).expect(200);
    const refused = await get(`/items?lang=en&cursor=${cursor}`).expect(400);
    expect(refused.body).toMatchObject({ parameter: 'cursor' });
  });
});

test.each([
  'type=blog',
  'topic=Ri%C3%AAng',
  'audience=',
  'tier=a_b',
  'age=-1',
  'age=121',
  'unit=hue',
  'series=1',
  'column=x',
  'lang=fr',
  'q=',
  'q=%20-%20',
  'publishedAfter=yesterday',
  'publishedBefore=2026-13-01',
  'limit=0',
  'limit=101',
  'cursor=',
  'cursor=abc',
  'page=2',
])('a wrong parameter is named: %s', async (query) => {
  const { body } = await get(`/items?${query}`).expect(400);

  expect(body.parameter).toBe(query.split('=')[0]);
});

test('a channel that a caller may not see is not there, and neither are its items', async () => {
  const briefs = await aChannel('secret', { visibility: 'granted', membership: 'picked' }).in(newsroom);
  await aChannel('nobody', { visibility: 'granted', membership: 'picked' }).in(newsroom);
  const all = await newsroom.strapi.documents('plugin::syndication.channel').findFirst({ filters: { key: 'all' } });
  await newsroom.strapi
    .documents('plugin::syndication.channel')
    .update({ documentId: all?.documentId ?? '', data: { types: ['article-series'] } as never });
  await anArticle({ title: 'Chỉ cho một nơi', channels: [briefs] }).publishedIn(newsroom);
  const { key } = await anOutlet().grantedTo(briefs).in(newsroom);

  expect(await titles('')).not.toContain('Chỉ cho một nơi');
  await get('/items?channel=secret').expect(404);
  await get('/items?channel=not-there').expect(404);
  const granted = await get('/items?channel=secret').auth(key, { type: 'bearer' }).expect(200);
  expect(granted.body.items).toHaveLength(1);
  await newsroom.strapi
    .documents('plugin::syndication.channel')
    .update({ documentId: all?.documentId ?? '', data: { types: [] } as never });
});

describe('a search', () => {
  beforeAll(async () => {
    await anArticle({ title: 'Tre làng em', body: [textSection('Lũy tre và em bé.')] }).publishedIn(newsroom);
    await anArticle({ title: 'Bảo vệ trẻ em', body: [textSection('Đừng chia sẻ <ảnh> của con.')] }).publishedIn(
      newsroom,
    );
    await anArticle({ title: 'Em và trẻ nhỏ', body: [textSection('Không liên quan.')] }).publishedIn(newsroom);
  });

  test('finds what was typed without accents', async () => {
    expect(await titles('q=dung chia se')).toEqual(['Bảo vệ trẻ em']);
    expect((await titles('q=tre em')).sort()).toEqual(['Bảo vệ trẻ em', 'Em và trẻ nhỏ', 'Tre làng em']);
  });

  test('puts the very words before other accents, and the phrase before its words', async () => {
    expect(await titles(`q=${encodeURIComponent('trẻ em')}`)).toEqual([
      'Bảo vệ trẻ em',
      'Em và trẻ nhỏ',
      'Tre làng em',
    ]);
  });

  test('shows where it found them, outside the items', async () => {
    const { body } = await get('/items?q=chia se anh').expect(200);

    expect(body.highlights).toEqual([
      {
        uri: body.items[0].uri,
        title: 'Bảo vệ trẻ em',
        excerpt: 'Sa-pô.\nĐừng <mark>chia</mark> <mark>sẻ</mark> &lt;<mark>ảnh</mark>&gt; của con',
      },
    ]);
  });

  test('is narrowed and paged like any list', async () => {
    const seen: string[] = [];
    let query = 'q=tre em&lang=vi&limit=1';
    for (let hasMore = true; hasMore;) {
      const { body } = await get(`/items?${query}`).expect(200);
      seen.push(...body.items.map(({ title }: { title: string }) => title));
      query = `q=tre em&lang=vi&limit=1&cursor=${body.cursor}`;
      ({ hasMore } = body);
    }

    expect(seen.sort()).toEqual(['Bảo vệ trẻ em', 'Em và trẻ nhỏ', 'Tre làng em']);
    expect(await titles('q=tre em&lang=en')).toEqual([]);
  });

  test('forgets what is withdrawn, and every word of it', async () => {
    const story = await anArticle({ title: 'Chim hoàng yến', body: [textSection('Hoàngyếnbímật')] }).publishedIn(
      newsroom,
    );
    const { place } = await table('items').where({ document_id: story.documentId }).first();
    expect(await titles('q=hoangyenbimat')).toEqual(['Chim hoàng yến']);

    await unpublish(newsroom, story);

    expect(await titles('q=hoangyenbimat')).toEqual([]);
    const column = newsroom.databaseClient === 'postgres' ? 'place' : 'rowid';
    expect(await table('search').where(column, place).count('* as left')).toEqual([
      expect.objectContaining({ left: expect.anything() }),
    ]);
    expect(Number((await table('search').where(column, place).count('* as left').first())?.left)).toBe(0);
    expect(await newsroom.strapi.plugin('syndication').service('upkeep').verify()).toEqual([]);
  });
});

describe('a search that thousands answer', () => {
  const rowNumber = () => (newsroom.databaseClient === 'sqlite' ? 'rowid' : 'place');
  const found = async (query: string) => {
    const { body } = await get(`/items?${query}`).expect(200);
    return { ...body, uris: body.highlights.map(({ uri }: { uri: string }) => uri) };
  };

  beforeAll(async () => {
    await thousands('tier', 'thcs', 1);
    const { uuid } = await table('items').where({ place: 50 }).first();
    await table('facets').insert({ uuid, kind: 'topic', value: 'privacy', place: 50 });
    await wordsFor('thoiquenchung', 1);
  });

  afterAll(async () => {
    for (const name of ['facets', 'items']) await table(name).where('place', '<', 20_000).delete();
    for (const name of ['facet_index', 'search']) await table(name).where(rowNumber(), '<', 20_000).delete();
  });

  test.each(['thoiquenchung', 'thóiquenchung'])('is paged to its end: %s', async (typed) => {
    const seen: string[] = [];
    let query = `q=${encodeURIComponent(typed)}&limit=100`;
    for (let hasMore = true; hasMore;) {
      const page = await found(query);
      seen.push(...page.uris);
      query = `q=${encodeURIComponent(typed)}&limit=100&cursor=${page.cursor}`;
      ({ hasMore } = page);
    }

    expect([seen.length, new Set(seen).size]).toEqual([2100, 2100]);
  });

  test.each([
    ['by what they all have', 'tier=thcs', 100],
    ['by what one has, further down than is looked through first', 'topic=privacy', 1],
    ['by an age that their tier is for', 'age=12', 100],
    ['by what none has', 'type=lesson', 0],
    ['by a channel', 'channel=all', 100],
  ])('is narrowed %s', async (_, narrowing, count) => {
    expect((await found(`q=thoiquenchung&limit=100&${narrowing}`)).uris).toHaveLength(count);
    expect((await found(`q=${encodeURIComponent('thóiquenchung')}&limit=100&${narrowing}`)).uris).toHaveLength(count);
  });

  test('is for those who may read them', async () => {
    const { key } = await anOutlet().in(newsroom);
    await table('facets')
      .where({ kind: 'channel', value: 'all' })
      .where('place', '<', 2_000)
      .update({ value: 'nobody' });
    if (newsroom.databaseClient === 'postgres')
      await table('facet_index')
        .where('place', '<', 2_000)
        .update({ terms: newsroom.strapi.db.connection.raw(`array_replace(terms, 'channel:all', 'channel:nobody')`) });

    const page = await get('/items?q=thoiquenchung&limit=100').auth(key, { type: 'bearer' }).expect(200);
    const last = await get(`/items?q=thoiquenchung&limit=100&cursor=${page.body.cursor}`)
      .auth(key, { type: 'bearer' })
      .expect(200);

    expect([page.body.highlights.length, last.body.highlights.length, last.body.hasMore]).toEqual([100, 1, false]);
  });
});

test('facets stand among the words of what was published before they did', async () => {
  const { connection } = newsroom.strapi.db;
  const narrowed = 'q=chia se anh&type=article';
  if (newsroom.databaseClient === 'postgres')
    for (const column of ['exact', 'folded'])
      await connection.raw(
        `UPDATE syndication_search SET ?? = ts_delete(??, ARRAY(SELECT lexeme FROM unnest(??) WHERE lexeme LIKE 'ə%'))`,
        [column, column, column],
      );
  await connection('strapi_migrations').where('name', 'like', '%syndication-facets-among-words%').delete();

  await newsroom.restart();

  expect(await titles(narrowed)).toEqual(['Bảo vệ trẻ em']);
  expect(await titles('q=chia se anh&type=lesson')).toEqual([]);
});

describe('what lists are made of is kept in memory', () => {
  const hit = 'q=mongmanhnhat';

  test('and a list shows the newest edition all the same', async () => {
    const story = await anArticle({ title: 'Mongmanhnhat' }).publishedIn(newsroom);
    const before = await titles(hit);
    await edit(newsroom, story, { title: 'Mongmanhnhat, bản sửa' });
    await publish(newsroom, story);

    const { body } = await get(`/items?${hit}`).expect(200);

    expect(before).toEqual(['Mongmanhnhat']);
    expect(body.items[0].title).toBe('Mongmanhnhat, bản sửa');
    expect(body.highlights[0].title).toBe('<mark>Mongmanhnhat</mark>, bản sửa');
    await unpublish(newsroom, story);
    expect(await titles(hit)).toEqual([]);
  });

  test('and a page is full even where something on it has just expired', async () => {
    const newest = await anArticle({ title: 'Vừa hết hạn' }).publishedIn(newsroom);
    const [first, second, third] = await titles('limit=3');

    await table('items')
      .where({ document_id: newest.documentId })
      .update({ expires_at: Date.now() - 1 });

    expect(first).toBe('Vừa hết hạn');
    expect(await titles('limit=2&lang=vi')).toEqual([second, third]);
    expect(await titles('limit=2&lang=vi&type=article')).not.toContain('Vừa hết hạn');
  });
});

test('what is asked for again is answered from memory, and never after it has changed', async () => {
  const story = await anArticle({ title: 'Trước khi đổi' }).publishedIn(newsroom);
  const path = `/items/${await uuidOf(newsroom, story)}`;
  const first = await get(path).expect(200);

  const second = await get(path).expect(200);
  await get(path)
    .set('If-None-Match', second.headers.etag ?? '')
    .expect(304);
  await edit(newsroom, story, { title: 'Sau khi đổi' });
  await publish(newsroom, story);
  const third = await get(path).expect(200);

  expect(second.headers.etag).toBe(first.headers.etag);
  expect([second.body.title, third.body.title]).toEqual(['Trước khi đổi', 'Sau khi đổi']);
});
