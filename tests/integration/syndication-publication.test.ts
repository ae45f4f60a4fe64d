import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';
import { aChannel, CHANNEL } from '../builders/a-channel';
import { aFollower, said, type Follower } from '../builders/a-follower';
import { aPerson } from '../builders/a-person';
import { aPicture } from '../builders/a-picture';
import { asEditor } from '../builders/a-newsroom-pair';
import {
  aBrief,
  aColumn,
  agree,
  anArticle,
  ARTICLE,
  aSeries,
  edit,
  publish,
  remove,
  textSection,
  unpublish,
  type Story,
} from '../builders/a-story';
import { anOutlet, type Outlet } from '../builders/an-outlet';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

let newsroom: Newsroom;
let channels: Readonly<Record<'all' | 'picked' | 'briefs', string>>;
let outlet: Outlet;
/** Of the channel that everything is in, from where the test begins. */
let all: Follower;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  channels = {
    all: await aChannel('all').in(newsroom),
    picked: await aChannel('picked', { membership: 'picked' }).in(newsroom),
    briefs: await aChannel('briefs', { visibility: 'granted', types: ['press-brief'] }).in(newsroom),
  };
  outlet = await anOutlet().grantedTo(channels.briefs).in(newsroom);
});

afterAll(() => newsroom.close());

beforeEach(async () => {
  all = aFollower(newsroom.url, 'all');
  await all.catchUp();
});

afterEach(async () => {
  expect(await discrepancies()).toEqual([]);
});

const discrepancies = () => newsroom.strapi.plugin('syndication').service('upkeep').verify();
const documents = () => newsroom.strapi.documents(ARTICLE);
const table = (name: string) => newsroom.strapi.db.connection(`syndication_${name}`);
const itemOf = ({ documentId }: Story, locale = 'vi') =>
  table('items').where({ document_id: documentId, locale }).first();
const uuidOf = async (story: Story, locale = 'vi'): Promise<string> => (await itemOf(story, locale)).uuid;
const ninjs = async (story: Story, locale = 'vi') =>
  (await newsroom.http.get(`/content/v1/items/${await uuidOf(story, locale)}`).expect(200)).body;

describe('a publication is written down, whichever way it comes', () => {
  test('publish', async () => {
    const story = await anArticle().draftIn(newsroom);
    expect(await all.catchUp()).toEqual([]);

    await publish(newsroom, story);

    expect(await all.catchUp()).toEqual([
      expect.objectContaining({ op: 'publish', version: 1, uri: `urn:uuid:${await uuidOf(story)}` }),
    ]);
  });

  test('without naming the language', async () => {
    const story = await anArticle().draftIn(newsroom);
    await agree(newsroom, story);

    await asEditor(newsroom, () => documents().publish({ documentId: story.documentId }));

    expect(said(await all.catchUp())).toEqual(['publish 1']);
  });

  test.each([['*'], [['vi', 'en']]])('both languages at once, asked for as %j', async (locale) => {
    const story = await anArticle().draftIn(newsroom);
    await edit(newsroom, story, { title: 'An article', slug: `article-${randomUUID()}`, standfirst: 'So.' }, 'en');

    await publish(newsroom, story, { locale });

    expect(said(await all.catchUp())).toEqual(['publish 1', 'publish 1']);
  });

  test('the editor’s publish button, which saves first', async () => {
    const http = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
    const story = await anArticle({ title: 'Từ nút' }).draftIn(newsroom);
    await agree(newsroom, story);
    const url = `/content-manager/collection-types/${ARTICLE}`;

    await http.post(`${url}/${story.documentId}/actions/publish?locale=vi`).send({ title: 'Từ nút' }).expect(200);

    expect(said(await all.catchUp())).toEqual(['publish 1']);
  });

  test('the editor’s bulk publication', async () => {
    const http = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
    const stories = await Promise.all([1, 2, 3].map(() => anArticle().draftIn(newsroom)));
    for (const story of stories) await agree(newsroom, story);

    await http
      .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish?locale=vi`)
      .send({ documentIds: stories.map(({ documentId }) => documentId) })
      .expect(200);

    expect(said(await all.catchUp())).toEqual(['publish 1', 'publish 1', 'publish 1']);
  });

  test('a bulk publication of parts of one series names them all in it', async () => {
    const http = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
    const series = await aSeries().publishedIn(newsroom);
    const part = (seriesPart: number) =>
      anArticle({ series: series.documentId, seriesPart, title: `Phần ${seriesPart}` });
    const parts = [await part(1).draftIn(newsroom), await part(2).draftIn(newsroom), await part(3).draftIn(newsroom)];
    for (const story of parts) await agree(newsroom, story);

    await http
      .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish?locale=vi`)
      .send({ documentIds: parts.map(({ documentId }) => documentId) })
      .expect(200);

    expect(JSON.stringify(await ninjs(series))).toMatch(/Phần 1.*Phần 2.*Phần 3/);
  });
});

describe('what ends is written down', () => {
  test('unpublishing withdraws, and publishing again brings back the same item', async () => {
    const story = await anArticle().publishedIn(newsroom);
    const uuid = await uuidOf(story);

    await unpublish(newsroom, story);
    await newsroom.http.get(`/content/v1/items/${uuid}`).expect(404);
    const withdrawn = said(await all.catchUp());
    await publish(newsroom, story);

    expect([withdrawn, said(await all.catchUp())]).toEqual([['withdraw 2'], ['publish 3']]);
    expect(await uuidOf(story)).toBe(uuid);
  });

  test('deleting withdraws in every language', async () => {
    const story = await anArticle().draftIn(newsroom);
    await edit(newsroom, story, { title: 'An article', slug: `article-${randomUUID()}`, standfirst: 'So.' }, 'en');
    await publish(newsroom, story, { locale: '*' });

    await remove(newsroom, story);

    expect(said(await all.catchUp())).toEqual(['withdraw 2', 'withdraw 2']);
  });

  test('what ends leaves no document and no file behind', async () => {
    const picture = await aPicture().in(newsroom);
    const story = await anArticle({ cover: picture.figure }).publishedIn(newsroom);
    const uuid = await uuidOf(story);

    await unpublish(newsroom, story);

    expect([await table('documents').where({ uuid }), await table('media_uses').where({ uuid })]).toEqual([[], []]);
  });

  test('discarding a draft, saving one and cloning tell nobody anything', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await all.catchUp();

    await edit(newsroom, story, { title: 'Bản thảo mới' });
    await documents().discardDraft({ documentId: story.documentId, locale: 'vi' });
    await documents().clone({ documentId: story.documentId, data: { slug: `ban-sao-${randomUUID()}` } as never });

    expect(await all.catchUp()).toEqual([]);
  });
});

test('republishing raises the version and keeps the name and the first date', async () => {
  const story = await anArticle().publishedIn(newsroom);
  const before = await itemOf(story);

  await edit(newsroom, story, { title: 'Tên mới' });
  await publish(newsroom, story);

  const { uuid, version, published_at } = await itemOf(story);
  expect({ uuid, version, published_at }).toEqual({ uuid: before.uuid, version: 2, published_at: before.published_at });
  expect(await all.catchUp()).toEqual([expect.objectContaining({ op: 'update', version: 2 })]);
});

test('a publication that fails leaves neither the story nor a change', async () => {
  const picture = await aPicture().in(newsroom);
  const story = await anArticle({ cover: picture.figure }).draftIn(newsroom);
  await fs.rm(path.join(newsroom.premises.dataDir, 'originals', picture.fileName));

  await expect(publish(newsroom, story)).rejects.toThrow();

  const published = await documents().findOne({ documentId: story.documentId, locale: 'vi', status: 'published' });
  expect([published, await itemOf(story), await all.catchUp()]).toEqual([null, undefined, []]);
});

describe('a channel hears what happens in it, and nothing else', () => {
  test('a story enters a picked channel, changes and leaves it', async () => {
    const picked = aFollower(newsroom.url, 'picked');
    await picked.catchUp();
    const heard: (readonly string[])[] = [];
    const story = await anArticle().publishedIn(newsroom);
    heard.push(said(await picked.catchUp()));
    for (const chosen of [[channels.picked], [channels.picked], [], []]) {
      await edit(newsroom, story, { channels: chosen });
      await publish(newsroom, story);
      heard.push(said(await picked.catchUp()));
    }

    expect(heard).toEqual([[], ['publish 2'], ['update 3'], ['withdraw 4'], []]);
  });

  test('an edited rule lets in and lets go, at the version that stands', async () => {
    const channel = await aChannel('ruled', { types: ['lesson'] }).in(newsroom);
    await anArticle().publishedIn(newsroom);
    const ruled = aFollower(newsroom.url, 'ruled');
    const rule = (types: string[]) =>
      newsroom.strapi.documents(CHANNEL).update({ documentId: channel, data: { types } as never });

    await rule(['article']);
    const entered = await ruled.catchUp();
    await rule(['lesson']);

    expect(new Set(entered.map(({ op }) => op))).toEqual(new Set(['publish']));
    expect((await ruled.catchUp()).map(({ op }) => op)).toEqual(entered.map(() => 'withdraw'));
    await newsroom.strapi.documents(CHANNEL).delete({ documentId: channel });
  });

  test('a rule is followed by more stories than fit into one statement', async () => {
    const model = await itemOf(await anArticle().publishedIn(newsroom));
    const many = Array.from({ length: 700 }, (_, index) => {
      const place = Number(model.place) + 1 + index;
      return { ...model, uuid: randomUUID(), document_id: randomUUID(), place };
    });
    for (let start = 0; start < many.length; start += 50) await table('items').insert(many.slice(start, start + 50));

    const channel = await aChannel('many', { types: ['article'] }).in(newsroom);
    const entered = await table('changes').where({ channel: 'many', usable: true }).pluck('uuid');
    await table('items')
      .whereIn(
        'uuid',
        many.map(({ uuid }) => uuid),
      )
      .delete();
    for (const name of ['changes', 'facets'])
      await table(name)
        .whereIn(
          'uuid',
          many.map(({ uuid }) => uuid),
        )
        .delete();
    await newsroom.strapi.documents(CHANNEL).delete({ documentId: channel });

    expect(entered).toEqual(expect.arrayContaining(many.map(({ uuid }) => uuid)));
  });

  test('a deleted channel is not there any more', async () => {
    const channel = await aChannel('brief-life').in(newsroom);
    await newsroom.http.get('/content/v1/channels/brief-life').expect(200);

    await newsroom.strapi.documents(CHANNEL).delete({ documentId: channel });

    await newsroom.http.get('/content/v1/channels/brief-life').expect(404);
    expect(await table('changes').where({ channel: 'brief-life', usable: true })).toEqual([]);
  });
});

describe('a press brief', () => {
  test('is in no public channel, and is not there for whoever has no key', async () => {
    const brief = await aBrief().publishedIn(newsroom);
    const uuid = await uuidOf(brief);
    const { slug } = await itemOf(brief);

    for (const address of [
      `items/${uuid}`,
      `stories/vi/press-brief/${slug}`,
      'channels/briefs',
      'channels/briefs.json',
    ])
      await request(newsroom.url).get(`/content/v1/${address}`).expect(404);
    expect(await all.catchUp()).toEqual([]);
    expect(await table('changes').where({ uuid }).pluck('channel')).toEqual(['briefs']);
  });

  test('stays out of a public channel that an editor picked for it, and of a public one that names it', async () => {
    const open = await aChannel('open', { types: ['press-brief'] }).in(newsroom);
    const brief = await aBrief({ channels: [channels.picked, open] }).publishedIn(newsroom);

    expect(
      await table('changes')
        .where({ uuid: await uuidOf(brief) })
        .pluck('channel'),
    ).toEqual(['briefs']);
  });

  test('is read with a granted key, as a bearer token and as the password of HTTP Basic', async () => {
    const uuid = await uuidOf(await aBrief().publishedIn(newsroom));
    const ask = () => request(newsroom.url).get(`/content/v1/items/${uuid}`);

    const bearer = await ask().auth(outlet.key, { type: 'bearer' }).expect(200);
    await ask().auth('anybody', outlet.key, { type: 'basic' }).expect(200);

    expect(bearer.headers['cache-control']).toBe('private, no-cache');
  });

  test('is not read with a key that was not granted its channel', async () => {
    const uuid = await uuidOf(await aBrief().publishedIn(newsroom));
    const other = await anOutlet().in(newsroom);

    await request(newsroom.url).get(`/content/v1/items/${uuid}`).auth(other.key, { type: 'bearer' }).expect(404);
  });

  test('is closed to a revoked key, a wrong key and the key of a deleted outlet at once', async () => {
    const uuid = await uuidOf(await aBrief().publishedIn(newsroom));
    const status = async (key: string) =>
      (await request(newsroom.url).get(`/content/v1/items/${uuid}`).auth(key, { type: 'bearer' })).status;
    const [revoked, deleted] = [
      await anOutlet().grantedTo(channels.briefs).in(newsroom),
      await anOutlet().grantedTo(channels.briefs).in(newsroom),
    ];
    const before = [await status(revoked.key), await status(deleted.key)];

    await newsroom.strapi.plugin('syndication').service('keys').revoke(revoked.documentId, revoked.keyId);
    await newsroom.strapi.documents('plugin::syndication.outlet').delete({ documentId: deleted.documentId });

    const after = [await status(revoked.key), await status(deleted.key), await status('aw_live_guess')];
    expect([before, after]).toEqual([
      [200, 200],
      [401, 401, 401],
    ]);
  });
});

describe('the stories around a story', () => {
  const english = { title: 'An article', standfirst: 'So.' };

  test('know each other’s language when they are published together', async () => {
    const story = await anArticle({ title: 'Bài tiếng Việt' }).draftIn(newsroom);
    await edit(newsroom, story, { ...english, slug: `article-${randomUUID()}` }, 'en');

    await publish(newsroom, story, { locale: '*' });

    expect(JSON.stringify(await ninjs(story, 'vi'))).toContain('An article');
    expect(JSON.stringify(await ninjs(story, 'en'))).toContain('Bài tiếng Việt');
  });

  test('are told of a translation, of its new title and of its end, and of nothing else', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await all.catchUp();
    const heard: (readonly string[])[] = [];
    const uri = `urn:uuid:${await uuidOf(story)}`;
    const step = async (work: () => Promise<unknown>) => {
      await work();
      heard.push(said((await all.catchUp()).filter((change) => change.uri === uri)));
    };
    const slug = `article-${randomUUID()}`;

    await edit(newsroom, story, { ...english, slug }, 'en');
    await step(() => publish(newsroom, story, { locale: 'en' }));
    await edit(newsroom, story, { standfirst: 'Something else.' }, 'en');
    await step(() => publish(newsroom, story, { locale: 'en' }));
    await edit(newsroom, story, { title: 'Another title' }, 'en');
    await step(() => publish(newsroom, story, { locale: 'en' }));
    await step(() => unpublish(newsroom, story, { locale: 'en' }));

    expect(heard).toEqual([['update 2'], [], ['update 3'], ['update 4']]);
  });

  test('a series lists its parts in order, and lets go of one that moves to another', async () => {
    const [first, second] = [await aSeries().publishedIn(newsroom), await aSeries().publishedIn(newsroom)];
    const part = (seriesPart: number) =>
      anArticle({ title: `Kỳ ${seriesPart}`, series: first.documentId, seriesPart }).publishedIn(newsroom);
    const [two] = [await part(2), await part(1)];
    expect(JSON.stringify(await ninjs(first))).toMatch(/Kỳ 1.*Kỳ 2/);

    await edit(newsroom, two, { series: second.documentId });
    await publish(newsroom, two);

    expect(JSON.stringify(await ninjs(first))).not.toContain('Kỳ 2');
    expect(JSON.stringify(await ninjs(second))).toContain('Kỳ 2');
  });

  test('a story shows the new title of its series and of its column', async () => {
    const series = await aSeries({ title: 'Loạt cũ' }).publishedIn(newsroom);
    const column = await aColumn({ title: 'Trang cũ' }).publishedIn(newsroom);
    const story = await anArticle({ series: series.documentId, column: column.documentId }).publishedIn(newsroom);

    for (const [container, title] of [
      [series, 'Loạt mới'],
      [column, 'Trang mới'],
    ] as const) {
      await edit(newsroom, container, { title });
      await publish(newsroom, container);
    }

    const shown = JSON.stringify(await ninjs(story));
    expect([shown.includes('Loạt mới'), shown.includes('Loạt cũ')]).toEqual([true, false]);
    expect(shown).not.toContain('Trang cũ');
  });

  test('a neighbour that is written anew does not give away its newer draft', async () => {
    const story = await anArticle({ title: 'Đã đăng' }).publishedIn(newsroom);
    await edit(newsroom, story, { title: 'Chưa ai được biết' });
    await edit(newsroom, story, { ...english, slug: `article-${randomUUID()}` }, 'en');

    await publish(newsroom, story, { locale: 'en' });

    expect(JSON.stringify([await ninjs(story), await ninjs(story, 'en')])).not.toContain('Chưa ai được biết');
  });
});

describe('the page behind a slug', () => {
  const page = (slug: string) => newsroom.http.get(`/content/v1/stories/vi/article/${slug}`);

  test('moves with the story, and the old address leads to the new one', async () => {
    const [old, fresh] = [`cu-${randomUUID()}`, `moi-${randomUUID()}`];
    const story = await anArticle({ slug: old, body: [textSection('Nội dung')] }).publishedIn(newsroom);
    await page(old).expect(200).expect('Content-Type', /html/);

    await edit(newsroom, story, { slug: fresh });
    await publish(newsroom, story);

    await page(old).expect(301).expect('Location', `${newsroom.url}/content/v1/stories/vi/article/${fresh}`);
    await page(fresh).expect(200);
  });

  test('belongs to the story that took the slug over', async () => {
    const slug = `chung-${randomUUID()}`;
    const first = await anArticle({ slug, title: 'Người đến trước' }).publishedIn(newsroom);
    await edit(newsroom, first, { slug: `rieng-${randomUUID()}` });
    await publish(newsroom, first);

    await anArticle({ slug, title: 'Người đến sau' }).publishedIn(newsroom);

    expect((await page(slug).expect(200)).text).toContain('Người đến sau');
  });
});
