import type TestAgent from 'supertest/lib/agent';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { aPerson } from '../builders/a-person';
import { agree, anArticle, ARTICLE, edit, LESSON, publish, remove, unpublish, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

let newsroom: Newsroom;
let desk: string;
let tiers: Readonly<Record<string, string>>;
let strand: string;
let journalist: TestAgent;
let editor: TestAgent;
let overseer: TestAgent;
let stranger: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  await aDesk('portal').in(newsroom);
  await aChannel('all').in(newsroom);
  tiers = await theTiers([
    ['tieu-hoc', 6, 10],
    ['thcs', 11, 18],
  ]).in(newsroom);
  strand = await aStrand('rieng-tu').in(newsroom);
  const hire = async (role: string, key: string) =>
    signedIn(newsroom, await aPerson({ role, desks: [key] }).in(newsroom));
  journalist = await hire('journalist', 'newspaper');
  editor = await hire('editor', 'newspaper');
  overseer = await hire('overseer', 'newspaper');
  stranger = await hire('editor', 'portal');
});

afterAll(() => newsroom.close());

const lesson = (fields: object = {}) => aLesson({ tier: tiers.thcs, strands: [strand], desk, ...fields });
const address = ({ documentId }: Story, rest = '') => `/newsroom/stories/lesson/${documentId}${rest}?locale=vi`;
const view = async (story: Story, by = editor) => (await by.get(address(story)).expect(200)).body.data;
const changes = async (story: Story) => {
  const { madeFrom, hasChangedSource } = await view(story);
  const fields: { field: string; change: string | null }[] = madeFrom;
  return { hasChangedSource, madeFrom: fields.map(({ field, change }) => `${field} ${change}`) };
};
const derive = (story: Story, body: object, by = journalist) =>
  by.post(`/newsroom/lessons/${story.documentId}/derive?locale=vi`).send(body);
const told = async (by: TestAgent): Promise<readonly string[]> => {
  const { body } = await by.get('/newsroom/notifications').expect(200);
  return body.data
    .filter(({ kind }: { kind: string }) => kind === 'source-changed')
    .map(({ message }: { message: string }) => message);
};
const shelf = async (by = editor): Promise<readonly string[]> => {
  const { body } = await by.get('/newsroom/stories?shelf=sources').expect(200);
  return body.data.stories.map(({ title }: { title: string }) => title);
};
const as = (uid: Story['uid'], documentId: string): Story => ({ uid, documentId });

describe('a lesson made from another one', () => {
  let source: Story;
  let derived: Story;

  beforeAll(async () => {
    source = await lesson({ title: 'Bài gốc', code: 'CS-09', expertReviewer: 'Chuyên gia' }).draftIn(newsroom);
    const { body } = await derive(source, { tier: tiers['tieu-hoc'] }).expect(201);
    derived = as(LESSON, body.data.documentId);
  });

  test('has all of its text, its own tier, and nothing that was true of the first alone', async () => {
    const populate = ['tier', 'derivedFrom', 'quiz', 'quiz.options', 'desk', 'strands'];
    const made = await newsroom.strapi
      .documents(LESSON)
      .findOne({ documentId: derived.documentId, locale: 'vi', populate });

    expect(made).toMatchObject({
      ...{ title: 'Bài gốc', code: null, expertReviewer: null, durationMinutes: 45 },
      ...{ tier: { key: 'tieu-hoc' }, derivedFrom: { documentId: source.documentId }, desk: { documentId: desk } },
      quiz: [{ question: 'Ai giữ chìa khóa?', options: [{ correct: true }, { correct: false }] }],
    });
    expect(made?.strands).toHaveLength(1);
    expect(made?.slug).toMatch(/^bai-hoc-.*-tieu-hoc$/);
  });

  test('is not flagged when the draft it was made from goes out as it was', async () => {
    await publish(newsroom, source);

    expect(await changes(derived)).toEqual({ hasChangedSource: false, madeFrom: ['derivedFrom null'] });
  });

  test('is flagged when the source is published anew: in the panel, in the work-bin, and to its people', async () => {
    await edit(newsroom, source, { reflection: 'Em giữ gì cho riêng mình?' });
    expect((await changes(derived)).hasChangedSource).toBe(false);

    await publish(newsroom, source);

    expect(await changes(derived)).toEqual({ hasChangedSource: true, madeFrom: ['derivedFrom updated'] });
    expect(await shelf()).toEqual(['Bài gốc']);
    expect(await told(journalist)).toEqual(['Nguồn của tin bài “Bài gốc” vừa được cập nhật. Hãy xem lại bài.']);
    expect(await told(stranger)).toEqual([]);
    const { body } = await editor.get('/newsroom/stories?shelf=desk').expect(200);
    expect(body.data.counts.sources).toBe(1);
  });

  test('is not cleared by somebody who only looks on', async () => {
    const { body } = await overseer.post(address(derived, '/reviewSource')).send({}).expect(403);

    expect(body.error.details.code).toBe('NOT_YOUR_STORY');
    await stranger.post(address(derived, '/reviewSource')).send({}).expect(404);
  });

  test('is cleared by who looked again, on record, once', async () => {
    await journalist.post(address(derived, '/reviewSource')).send({}).expect(200);

    expect(await changes(derived)).toEqual({ hasChangedSource: false, madeFrom: ['derivedFrom null'] });
    expect(await shelf()).toEqual([]);
    const again = await journalist.post(address(derived, '/reviewSource')).send({}).expect(403);
    expect(again.body.error.details.code).toBe('NOTHING_TO_REVIEW');
    const { body } = await editor.get(address(derived, '/audit')).expect(200);
    expect(body.data.map(({ action }: { action: string }) => action)).toContain('reviewSource');
  });

  test('is flagged when the source is taken down, and does not wait for it to go out', async () => {
    await unpublish(newsroom, source);

    expect(await changes(derived)).toEqual({ hasChangedSource: true, madeFrom: ['derivedFrom withdrawn'] });
    expect((await view(derived)).forecast.unpublishedTargets).toEqual([]);
    await edit(newsroom, derived, { code: 'TH-09' });
    await publish(newsroom, derived);
    expect(await changes(derived)).toEqual({ hasChangedSource: true, madeFrom: ['derivedFrom withdrawn'] });
  });

  test('is flagged when the source is deleted', async () => {
    await journalist.post(address(derived, '/reviewSource')).send({}).expect(200);

    await remove(newsroom, source);

    expect((await changes(derived)).madeFrom).toEqual(['derivedFrom withdrawn']);
  });
});

describe('a lesson based on an article', () => {
  test('hears of a correction and of a kill, and forgets the article with the relation', async () => {
    const article = await anArticle({ title: 'Bài báo', desk }).publishedIn(newsroom);
    const story = await lesson({ basedOn: article.documentId }).draftIn(newsroom);
    await edit(newsroom, article, { title: 'Bài báo đã sửa' });
    await agree(newsroom, article);
    await newsroom.strapi.db
      .connection('newsroom_stories')
      .where({ document_id: article.documentId })
      .update({ stage: 'approved' });
    await editor
      .post(`/newsroom/stories/article/${article.documentId}/correct?locale=vi`)
      .send({ title: 'Thông tin cải chính', text: 'Đã sửa.' })
      .expect(200);
    expect((await changes(story)).madeFrom).toEqual(['basedOn corrected']);

    const reason = { code: 'factual', text: 'Sai sự thật.' };
    await editor.post(`/newsroom/stories/article/${article.documentId}/kill?locale=vi`).send({ reason }).expect(200);
    expect((await changes(story)).madeFrom).toEqual(['basedOn killed']);

    await edit(newsroom, story, { basedOn: null });
    expect(await changes(story)).toEqual({ hasChangedSource: false, madeFrom: [] });
  });

  test('is one source of its own: another language of the article changes nothing', async () => {
    const article = await anArticle({ desk }).publishedIn(newsroom);
    const story = await lesson({ basedOn: article.documentId }).draftIn(newsroom);
    await edit(newsroom, article, { title: 'In English', slug: `en-${Date.now()}`, standfirst: 'So.' }, 'en');
    await publish(newsroom, article, { locale: 'en' });

    expect((await changes(story)).madeFrom).toEqual(['basedOn null']);
  });
});

describe('deriving', () => {
  test('asks for a tier that there is, and for a lesson that the person reads and may write', async () => {
    const source = await lesson().draftIn(newsroom);

    expect((await derive(source, {}).expect(400)).body.error.details).toMatchObject({
      code: 'BAD_BODY',
      field: 'tier',
    });
    await derive(source, { tier: 'nosuchtier' }).expect(400);
    await derive(source, { tier: tiers.thcs }, stranger).expect(404);
    await derive(source, { tier: tiers.thcs }, overseer).expect(403);
    await derive(as(ARTICLE, 'nosuchlesson'), { tier: tiers.thcs }).expect(404);
  });

  test('twice at once makes two drafts, each with its source', async () => {
    const source = await lesson().draftIn(newsroom);

    const answers = await Promise.all([1, 2].map(() => derive(source, { tier: tiers['tieu-hoc'] })));

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const rows = await newsroom.strapi.db
      .connection('newsroom_derivations')
      .where({ source_document_id: source.documentId });
    expect(new Set(rows.map(({ document_id }) => document_id)).size).toBe(2);
    const place = { content_type: LESSON, document_id: source.documentId, locale: 'vi' } as const;
    const story = await servicesOf(newsroom.strapi).stories.find(newsroom.strapi.db.connection, place);
    expect(rows.map(({ seen_revision }) => seen_revision)).toEqual([story?.revision, story?.revision]);
  });
});
