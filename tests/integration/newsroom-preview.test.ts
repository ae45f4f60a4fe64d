import type TestAgent from 'supertest/lib/agent';
import request from 'supertest';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { pruneOnceANight } from '../../src/plugins/newsroom/server/src/revisions/prune';
import { aDesk } from '../builders/a-desk';
import { openForm } from '../builders/a-form';
import { aPerson } from '../builders/a-person';
import { aPicture } from '../builders/a-picture';
import { ARTICLE, textSection, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

let newsroom: Newsroom;
let writer: TestAgent;
let editor: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  await aDesk('newspaper').in(newsroom);
  const hire = async (role: string, name: string) =>
    signedIn(newsroom, await aPerson({ role, desks: ['newspaper'], name }).in(newsroom));
  writer = await hire('journalist', 'Lê Thị Lan');
  editor = await hire('editor', 'Trần Văn Hòa');
});

afterAll(() => newsroom.close());

async function drafted(fields: object = {}): Promise<Story> {
  const { body } = await writer
    .post(`${ARTICLES}?locale=vi`)
    .send({ title: 'Bản nháp', ...fields })
    .expect(201);
  return { uid: ARTICLE, documentId: body.data.documentId };
}

const at = ({ documentId }: Story, path: string) => `/newsroom/stories/article/${documentId}/${path}`;

describe('a preview', () => {
  const linkTo = async (story: Story): Promise<string> => {
    const { body } = await writer.post(at(story, 'preview')).send({ hours: 1 }).expect(201);
    return new URL(body.data.url).pathname;
  };
  const nobody = () => request(newsroom.url);

  test('shows a lawyer without an account the revision it was made for, and is remembered nowhere', async () => {
    const picture = await aPicture().in(newsroom);
    const story = await drafted({ standfirst: 'Sa-pô.', cover: picture.figure, body: [textSection('Đoạn đầu.')] });
    const link = await linkTo(story);
    await (await openForm(writer, story)).save({ title: 'Tít mới' }).expect(200);
    const { text, headers } = await nobody().get(link).expect(200);

    expect(text).toContain('BẢN XEM TRƯỚC – CHƯA XUẤT BẢN');
    expect([text.includes('<h1>Bản nháp</h1>'), text.includes('Đoạn đầu.'), text.includes('Tít mới')]).toEqual([
      ...[true, true, false],
    ]);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': expect.stringContaining('noindex'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    const [, source = ''] = /<img src="([^"]+)"/.exec(text) ?? [];
    const image = await nobody().get(source).expect(200);
    expect([image.type, image.headers['cache-control']]).toEqual(['image/jpeg', 'private, no-store']);
    const { text: phone } = await nobody().get(`${link}?view=phone`).expect(200);
    expect(phone).toContain(`<iframe src="${link}"`);
    expect(await newsroom.strapi.db.connection('syndication_items').where({ document_id: story.documentId })).toEqual(
      [],
    );
  });

  test('of a draft that lacks nearly everything is a page all the same', async () => {
    await nobody()
      .get(await linkTo(await drafted()))
      .expect(200);
  });

  test('opens for nobody once it is tampered with, over, taken back, or the story is killed', async () => {
    const story = await drafted();
    const [tampered, over, killed] = [await linkTo(story), await linkTo(story), await linkTo(story)];
    const knex = newsroom.strapi.db.connection;
    await nobody()
      .get(tampered.replace(/\.\d+\./, '.9999999999.'))
      .expect(404);
    await nobody().get('/preview/x').expect(404);

    const stories = () => knex('newsroom_stories').where({ document_id: story.documentId });
    await stories().update({ stage: 'killed' });
    await nobody().get(killed).expect(404);
    await editor.post(at(story, 'preview')).expect(409);
    await stories().update({ stage: 'draft' });
    await nobody().get(over).expect(200);
    const { headers, text } = await writer.delete(at(story, 'preview')).expect(204);
    expect([headers['content-type'], text]).toEqual([undefined, '']);
    await nobody().get(over).expect(404);
  });

  test('lasts from one hour to a week', async () => {
    const story = await drafted();

    for (const hours of [0, 169, 1.5, 'x']) await writer.post(at(story, 'preview')).send({ hours }).expect(400);
  });
});

describe('presence', () => {
  const enter = async (who: TestAgent, story: Story, takeOver = false) =>
    (await who.put(at(story, 'presence')).send({ takeOver }).expect(200)).body.data as {
      person: { name: string };
      isWriting: boolean;
      isMe: boolean;
    }[];
  const pens = (present: Awaited<ReturnType<typeof enter>>) =>
    present.map(({ person, isWriting }) => `${person.name}${isWriting ? ' ✎' : ''}`);

  test('shows who has the story open, and moves the pen to whoever takes it over, telling whoever had it', async () => {
    const story = await drafted();
    expect(pens(await enter(writer, story))).toEqual(['Lê Thị Lan ✎']);
    expect(pens(await enter(editor, story))).toEqual(['Lê Thị Lan ✎', 'Trần Văn Hòa']);
    expect(pens(await enter(editor, story, true))).toEqual(['Lê Thị Lan', 'Trần Văn Hòa ✎']);
    const { body } = await writer.get('/newsroom/notifications').expect(200);
    expect(body.data[0]).toMatchObject({ kind: 'taken-over' });

    await editor.delete(at(story, 'presence')).expect(204);
    expect(pens(await enter(writer, story))).toEqual(['Lê Thị Lan ✎']);
  });

  test('is forgotten after 45 seconds without a sign', async () => {
    const story = await drafted();
    await enter(writer, story);
    await newsroom.strapi.db
      .connection('newsroom_presence')
      .where({ document_id: story.documentId })
      .update({ seen_at: Date.now() - 45_000 });

    expect(pens(await enter(editor, story))).toEqual(['Trần Văn Hòa ✎']);
  });
});

test('the night lets go of old revisions once, and of no text that is still spoken of', async () => {
  const story = await drafted();
  for (const title of ['Hai', 'Ba', 'Bốn']) await (await openForm(writer, story)).save({ title }).expect(200);
  const knex = newsroom.strapi.db.connection;
  const ofStory = () => knex('newsroom_revisions').where({ document_id: story.documentId });
  await ofStory().update({ at: Date.UTC(2026, 0, 5, 3) });
  await ofStory().where({ number: 1 }).update({ was_published: true });
  const policy = { keepAllDays: 90, keepRefusedDays: 30 };
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;

  expect(await pruneOnceANight(newsroom.strapi, policy, tomorrow)).toBe(2);
  expect(await pruneOnceANight(newsroom.strapi, policy, tomorrow)).toBeNull();
  expect(await ofStory().orderBy('number').pluck('number')).toEqual([1, 4]);
  for (const hash of await ofStory().pluck('hash'))
    expect((await servicesOf(newsroom.strapi).revisions.snapshot(knex, hash)).content).toBeDefined();
});
