import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aDesk } from '../builders/a-desk';
import { openForm } from '../builders/a-form';
import { aPerson, type Person } from '../builders/a-person';
import { aPicture, pixels, putInLibrary } from '../builders/a-picture';
import { anArticle, ARTICLE, edit, publish, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const URL = `/content-manager/collection-types/${ARTICLE}`;

let newsroom: Newsroom;
let writer: Person;
let editor: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aDesk('newspaper').in(newsroom);
  writer = await aPerson({ role: 'journalist', desks: ['newspaper'] }).in(newsroom);
  editor = await aPerson({ role: 'editor', desks: ['newspaper'] }).in(newsroom);
});

afterAll(() => newsroom.close());

const storyOf = ({ documentId }: Pick<Story, 'documentId'>, locale = 'vi') =>
  servicesOf(newsroom.strapi).stories.find(newsroom.strapi.db.connection, {
    content_type: ARTICLE,
    document_id: documentId,
    locale,
  });

const contributorsOf = ({ documentId }: Pick<Story, 'documentId'>, locale = 'vi') =>
  newsroom.strapi.db.connection('newsroom_contributors').where({ document_id: documentId, locale }).pluck('user_id');

async function drafted(): Promise<Story> {
  const http = await signedIn(newsroom, writer);
  const { body } = await http.post(`${URL}?locale=vi`).send({ title: 'Một bài', genre: 'news' }).expect(201);
  return { uid: ARTICLE, documentId: body.data.documentId };
}

test('a draft begins a story at the desk of whoever began it, who is its first contributor', async () => {
  const story = await drafted();

  expect(await storyOf(story)).toMatchObject({
    ...{ type: 'article', stage: 'draft', is_public: false, title: 'Một bài', created_by: writer.id },
    desk: expect.any(String),
    revision: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await contributorsOf(story)).toEqual([writer.id]);
});

test('whoever changes a comma is a contributor; whoever saves the same words again is none', async () => {
  const story = await drafted();
  const before = await storyOf(story);
  const form = await openForm(await signedIn(newsroom, editor), story);

  await form.save({ title: 'Một bài', genre: 'news' }).expect(200);
  expect([await contributorsOf(story), (await storyOf(story))?.revision]).toEqual([[writer.id], before?.revision]);

  await form.save({ title: 'Một bài,' }).expect(200);
  expect(await contributorsOf(story)).toEqual([writer.id, editor.id]);
  expect((await storyOf(story))?.revision).not.toBe(before?.revision);
});

test('each language is a story of its own, and goes when its draft is deleted', async () => {
  const story = await drafted();
  await edit(newsroom, story, { title: 'An article' }, 'en');
  const english = await storyOf(story, 'en');

  await newsroom.strapi.documents(ARTICLE).delete({ documentId: story.documentId, locale: 'en' });

  expect([english?.title, (await storyOf(story))?.title, await storyOf(story, 'en')]).toEqual([
    'An article',
    'Một bài',
    null,
  ]);
});

test('a picture that is replaced, or described anew, in the library changes every story that shows it, however deep', async () => {
  const picture = await aPicture({ alt: 'Cầu' }).in(newsroom);
  const other = await aPicture().in(newsroom);
  const gallery = { __component: 'section.gallery', figures: [picture.figure, other.figure] };
  const stories = [
    await anArticle({ cover: picture.figure }).draftIn(newsroom),
    await anArticle({ body: [gallery] }).draftIn(newsroom),
    await anArticle({ cover: other.figure }).draftIn(newsroom),
  ];
  const revisions = async () => Promise.all(stories.map(async (story) => (await storyOf(story))?.revision));
  const before = await revisions();

  await putInLibrary(newsroom, {
    body: await pixels().jpeg().toBuffer(),
    mime: 'image/jpeg',
    alt: 'Cầu',
    replaces: picture.id,
  });
  const replaced = await revisions();
  await (
    await signedIn(newsroom, editor)
  )
    .post(`/upload?id=${picture.id}`)
    .field('fileInfo', JSON.stringify({ alternativeText: 'Đò' }))
    .expect(200);
  const described = await revisions();

  const changed = (from: typeof before, to: typeof before) => from.map((revision, index) => revision !== to[index]);
  expect([changed(before, replaced), changed(replaced, described)]).toEqual([
    [true, true, false],
    [true, true, false],
  ]);
  const contributors = await Promise.all(stories.map((story) => contributorsOf(story)));
  expect(contributors.map((ids) => ids.includes(editor.id))).toEqual([true, true, false]);
});

test('whatever listens to saves writes in the same transaction: both stand, or neither', async () => {
  const story = await drafted();
  const before = await storyOf(story);
  let fails = true;
  servicesOf(newsroom.strapi).stories.onSaved(async ({ story: { document_id } }) => {
    if (fails && document_id === story.documentId) throw new Error('no');
  });

  await expect(edit(newsroom, story, { title: 'Khác' })).rejects.toThrow('no');
  fails = false;

  expect(await storyOf(story)).toEqual(before);
  expect((await newsroom.strapi.documents(ARTICLE).findOne({ documentId: story.documentId }))?.title).toBe('Một bài');
});

test('a published row holds the text that its draft was approved with', async () => {
  const picture = await aPicture().in(newsroom);
  const story = await anArticle({ cover: picture.figure }).draftIn(newsroom);
  await publish(newsroom, story);
  const { content } = servicesOf(newsroom.strapi);
  const published = await content.of(ARTICLE, story.documentId, 'vi', 'published');

  expect(await storyOf(story)).toMatchObject({
    stage: 'published',
    is_public: true,
    published_text: published?.textHash(),
  });
  expect(await contributorsOf(story)).toEqual([]);
});

test('a database from before the newsroom gets a story for each document, once', async () => {
  const draft = await anArticle().draftIn(newsroom);
  const published = await anArticle().publishedIn(newsroom);
  const changed = await anArticle().publishedIn(newsroom);
  await edit(newsroom, changed, { title: 'Khác' });
  const before = await Promise.all([draft, published, changed].map((story) => storyOf(story)));
  const knex = newsroom.strapi.db.connection;
  await knex('newsroom_stories').delete();
  await knex('newsroom_counters').where({ name: 'adopted:article' }).delete();

  await newsroom.restart();
  const adopted = await Promise.all([draft, published, changed].map((story) => storyOf(story)));
  const facts = (row: (typeof before)[number]) => [row?.stage, row?.is_public, row?.revision, row?.published_text];
  expect(adopted.map(facts)).toEqual(before.map(facts));

  await newsroom.strapi.db.connection('newsroom_stories').where({ document_id: draft.documentId }).delete();
  await newsroom.restart();
  expect(await storyOf(draft)).toBeNull();
});
