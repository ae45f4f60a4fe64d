import { aChannel } from '../builders/a-channel';
import { aFollower, said, type Change } from '../builders/a-follower';
import { anArticle, ARTICLE, aSeries, edit, publish, unpublish, type Story } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none', settings: { RATE_LIMIT_PUBLIC: '0' } });
  await aChannel('all').in(newsroom);
});

afterAll(() => newsroom.close());

afterEach(async () => {
  expect(await newsroom.strapi.plugin('syndication').service('upkeep').verify()).toEqual([]);
});

const several = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

/** Follows while `work` is done, a few changes at a time, and a last time after it. */
async function followDuring(work: () => Promise<unknown>): Promise<readonly Change[]> {
  const follower = aFollower(newsroom.url, 'all', { limit: 3 });
  await follower.catchUp();
  const seen: Change[] = [];
  let isDone = false;
  const working = work().finally(() => (isDone = true));
  while (!isDone) seen.push(...(await follower.page()));
  await working;
  return [...seen, ...(await follower.catchUp())];
}

const urisOf = async (stories: readonly Story[]): Promise<readonly string[]> => {
  const ids = stories.map(({ documentId }) => documentId);
  const uuids = await newsroom.strapi.db.connection('syndication_items').whereIn('document_id', ids).pluck('uuid');
  return uuids.map((uuid: string) => `urn:uuid:${uuid}`).sort();
};

test('a reader who follows while many publish sees every story, none twice at a version', async () => {
  const stories = await several(24, () => anArticle().draftIn(newsroom));

  const seen = await followDuring(() => Promise.all(stories.map((story) => publish(newsroom, story))));

  expect(seen.map(({ uri }) => uri).sort()).toEqual(await urisOf(stories));
  expect(new Set(said(seen))).toEqual(new Set(['publish 1']));
});

test('a reader who follows while stories are published, changed and withdrawn ends with what stands', async () => {
  const stories = await several(6, () => anArticle().draftIn(newsroom));
  const live = async (story: Story, index: number) => {
    await publish(newsroom, story);
    await edit(newsroom, story, { title: 'Tên khác' });
    await publish(newsroom, story);
    if (index % 2 === 0) await unpublish(newsroom, story);
  };

  const seen = await followDuring(() => Promise.all(stories.map(live)));

  const versions = seen.map(({ uri, version }) => `${uri} ${version}`);
  const last = new Map(seen.map(({ uri, op, version }) => [uri, `${op} ${version}`]));
  expect(new Set(versions).size).toBe(versions.length);
  expect([...last.values()].map((each) => each.replace(/^publish|^update/, 'out')).sort()).toEqual([
    ...['out 2', 'out 2', 'out 2'],
    ...['withdraw 3', 'withdraw 3', 'withdraw 3'],
  ]);
});

test('the instants of changes never go backwards in the order of changes', async () => {
  await several(12, () => anArticle().publishedIn(newsroom));

  const changes = await aFollower(newsroom.url, 'all').catchUp();
  const instants = changes.map(({ at }) => at);

  expect(instants).toEqual([...instants].sort());
});

test('parts of a series that are published at the same time are all in it', async () => {
  const series = await aSeries().publishedIn(newsroom);
  const part = (index: number) =>
    anArticle({ title: `Kỳ số ${index}.`, series: series.documentId, seriesPart: index + 1 }).draftIn(newsroom);
  const parts = await several(6, part);

  await Promise.all(parts.map((story) => publish(newsroom, story)));

  const [uri = ''] = await urisOf([series]);
  const { body } = await newsroom.http.get(`/content/v1/items/${uri.replace('urn:uuid:', '')}`).expect(200);
  const listed = [...JSON.stringify(body).matchAll(/Kỳ số (\d)\./g)].map(([, index]) => index);
  expect([...new Set(listed)]).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('two languages of one story, published at the same time, both stand and know each other', async () => {
  const stories = await several(4, () => anArticle({ title: 'Bài tiếng Việt' }).draftIn(newsroom));
  const english = (index: number) => ({
    title: 'An article',
    standfirst: 'So.',
    slug: `article-${index}-${Date.now()}`,
  });
  for (const [index, story] of stories.entries()) await edit(newsroom, story, english(index), 'en');

  await Promise.all(stories.flatMap((story) => ['vi', 'en'].map((locale) => publish(newsroom, story, { locale }))));

  const uris = await urisOf(stories);
  const bodies = await Promise.all(
    uris.map((uri) => newsroom.http.get(`/content/v1/items/${uri.replace('urn:uuid:', '')}`).expect(200)),
  );
  const knowing = bodies.filter(({ text }) => text.includes('An article') && text.includes('Bài tiếng Việt'));
  expect([uris.length, knowing.length]).toEqual([8, 8]);
});

test('one story published by several people at once is published once', async () => {
  const story = await anArticle().draftIn(newsroom);

  const isDone = (each: Promise<unknown>) =>
    each.then(
      () => 1,
      () => 0,
    ); // an approval is for one publication
  const done = await Promise.all(Array.from({ length: 4 }, () => isDone(publish(newsroom, story))));

  expect(done).toContain(1);
  const rows = await newsroom.strapi.db
    .query(ARTICLE)
    .findMany({ where: { documentId: story.documentId, publishedAt: { $notNull: true } } });
  expect([rows.length, (await urisOf([story])).length]).toEqual([1, 1]);
});

test('a publication that is rolled back takes no reader past anything', async () => {
  const [kept, lost] = [await anArticle().draftIn(newsroom), await anArticle().draftIn(newsroom)];

  const seen = await followDuring(async () => {
    const failing = newsroom.strapi.db.transaction(async () => {
      await publish(newsroom, lost);
      throw new Error('the editor’s session ended');
    });
    await Promise.all([failing.catch(() => undefined), publish(newsroom, kept)]);
  });

  expect(seen.map(({ uri }) => uri)).toEqual(await urisOf([kept]));
});
