import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { aChannel } from '../builders/a-channel';
import { anArticle, edit, publish, textSection, unpublish, uuidOf } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
});

afterAll(() => newsroom.close());

const table = (name: string) => newsroom.strapi.db.connection(`syndication_${name}`);
const get = (path: string) => newsroom.http.get(`/content/v1${path}`);
const upkeep = () => newsroom.strapi.plugin('syndication').service('upkeep');

describe('an item', () => {
  let path: string;

  beforeAll(async () => {
    const story = await anArticle({ title: 'Ba con số 111', body: [textSection('Hỏi 1 người lớn.')] }).publishedIn(
      newsroom,
    );
    path = `/items/${await uuidOf(newsroom, story)}`;
  });

  test.each([
    ['ninjs', /^application\/json/, '"version":"3.1"'],
    ['ninjs-1.6', /^application\/json/, '"version":"1.6"'],
    ['jsonld', /^application\/ld\+json/, '"@type":"NewsArticle"'],
    ['html', /^text\/html/, '<!doctype html>'],
    ['text', /^text\/plain/, 'Ba con số 111\n\nSa-pô.'],
    ['speech', /^text\/plain/, 'Hỏi một người lớn.'],
  ])('is had as %s', async (format, mediaType, holds) => {
    const { text, headers } = await get(`${path}?format=${format}`).expect(200);

    expect(headers['content-type']).toMatch(mediaType);
    expect(text).toContain(holds);
  });

  test.each([
    ['application/ld+json', 'application/ld+json; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/plain', 'text/plain; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('is had by Accept: %s', async (accept, mediaType) => {
    const { headers } = await get(path).set('Accept', accept).expect(200);

    expect(headers['content-type']).toBe(mediaType);
  });

  test('is not had in a format that is not there', async () => {
    const wrong = await get(`${path}?format=docx`).expect(400);
    await get(path).set('Accept', 'image/png').expect(406);

    expect(wrong.body).toMatchObject({ code: 'bad-parameter', parameter: 'format' });
  });

  test('is not had as the entry of a feed', () => get(`${path}?format=rss`).expect(400));
});

describe('a feed', () => {
  beforeAll(async () => {
    await aChannel('paged').in(newsroom);
    for (const title of ['Bài một', 'Bài hai', 'Bài ba', 'Bài bốn', 'Bài năm'])
      await anArticle({ title }).publishedIn(newsroom);
  });

  test('is read by a parser nobody here wrote, in each of its formats', async () => {
    const [json, rss, atom] = await Promise.all(
      ['json', 'rss', 'atom'].map((kind) => get(`/channels/paged.${kind}?limit=2`)),
    );

    expect(parseJsonFeed(json?.text ?? '').items).toHaveLength(2);
    expect(parseRssFeed(rss?.text ?? rss?.body.toString()).items).toHaveLength(2);
    expect(parseAtomFeed(atom?.text ?? atom?.body.toString()).entries).toHaveLength(2);
    expect([json, rss, atom].map((answer) => answer?.headers['content-type'])).toEqual([
      'application/feed+json; charset=utf-8',
      'application/rss+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
    ]);
  });

  test('leads to its older pages until there are none', async () => {
    const titles: string[] = [];
    let url: string | undefined = `${newsroom.url}/content/v1/channels/paged.json?limit=2`;
    while (url) {
      const page: { next_url?: string; items: { title: string }[] } = JSON.parse(await (await fetch(url)).text());
      const { next_url, items } = page;
      titles.push(...items.map(({ title }) => title));
      url = next_url;
    }

    expect(titles.slice(0, 5)).toEqual(['Bài năm', 'Bài bốn', 'Bài ba', 'Bài hai', 'Bài một']);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('links to itself, and to the next page only where there is one', async () => {
    const first = await get('/channels/paged.atom?limit=2').expect(200);
    const whole = await get('/channels/paged.atom?limit=100').expect(200);

    expect(first.headers.link).toMatch(/^<\S+paged\.atom\?limit=2>; rel="self", <\S+&cursor=\S+>; rel="next"$/);
    expect(whole.headers.link).toMatch(/^<\S+paged\.atom\?limit=100>; rel="self"$/);
  });

  test('refuses the cursor of another channel', async () => {
    const { headers } = await get('/channels/paged.json?limit=1');
    const cursor = /cursor=([^>]+)>/.exec(headers.link ?? '')?.[1];

    await get(`/channels/paged.rss?cursor=${cursor}`).expect(200);
    const refused = await get(`/channels/all.json?cursor=${cursor}`).expect(400);
    expect(refused.body).toMatchObject({ parameter: 'cursor' });
  });

  test('names what left it, in the words of each format', async () => {
    const story = await anArticle().publishedIn(newsroom);
    const uri = `urn:uuid:${await uuidOf(newsroom, story)}`;
    await unpublish(newsroom, story);

    const atom = await get('/channels/paged.atom?limit=1').expect(200);
    const json = await get('/channels/paged.json?limit=1').expect(200);

    expect(String(atom.text ?? atom.body)).toContain(`<at:deleted-entry ref="${uri}"`);
    expect(json.body._awareness.tombstones).toContainEqual(expect.objectContaining({ uri, op: 'withdraw' }));
  });
});

test('a story names the address of its other language, and follows when that moves', async () => {
  const story = await anArticle({ slug: 'bai-viet' }).publishedIn(newsroom);
  await edit(newsroom, story, { title: 'An article', slug: 'an-article', standfirst: 'So.' }, 'en');
  await publish(newsroom, story, { locale: 'en' });
  await edit(newsroom, story, { slug: 'another-address' }, 'en');
  await publish(newsroom, story, { locale: 'en' });

  const { uuid } = await table('items').where({ document_id: story.documentId, locale: 'vi' }).first();
  const { body } = await get(`/items/${uuid}?format=jsonld`).expect(200);

  expect(body.workTranslation).toEqual([expect.objectContaining({ url: expect.stringMatching(/another-address$/) })]);
});

test('what an older version of the software wrote is reported, and written anew by a repair', async () => {
  await unwriteCatalogue();
  await newsroom.restart();
  const before = await upkeep().verify();
  const listed = await get('/items?channel=all').expect(200);
  await upkeep().repair(before);

  expect(listed.body.items.length).toBeGreaterThan(0);
  expect(new Set(before.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(['item-of-older-renderer', 'item-without-document', 'catalogue-out-of-step']),
  );
  expect(await upkeep().verify()).toEqual([]);
  expect((await get('/items?q=ba con so').expect(200)).body.items).toHaveLength(1);
});

/** The database as the version before left it: without the tables of lists and searches, with fewer documents. */
async function unwriteCatalogue(): Promise<void> {
  const { connection } = newsroom.strapi.db;
  await table('documents').whereIn('format', ['ninjs-1.6', 'jsonld', 'speech', 'rss', 'atom']).delete();
  await connection.schema.dropTable('syndication_search');
  await connection.schema.dropTable('syndication_facets');
  await connection.schema.alterTable('syndication_items', (columns) => {
    columns.dropUnique(['place']);
    columns.dropIndex(['renderer']);
  });
  await connection.schema.alterTable('syndication_items', (columns) => columns.dropColumns('place', 'renderer'));
  await table('counters').where({ name: 'write' }).delete();
  await connection('strapi_migrations').where('name', 'like', '%syndication-catalogue%').delete();
}
