import type TestAgent from 'supertest/lib/agent';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aLesson, aStrand, lessonFields, theTiers } from '../builders/a-lesson';
import { aPerson } from '../builders/a-person';
import { LESSON } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const FORMS = `/content-manager/collection-types/${LESSON}`;

let newsroom: Newsroom;
let desk: string;
let tiers: Readonly<Record<string, string>>;
let strand: string;
let journalist: TestAgent;
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
  const hire = async (key: string) =>
    signedIn(newsroom, await aPerson({ role: 'journalist', desks: [key] }).in(newsroom));
  [journalist, stranger] = [await hire('newspaper'), await hire('portal')];
});

afterAll(() => newsroom.close());

interface Line {
  readonly key: string;
  readonly level: string;
  readonly field: string;
  readonly isMet: boolean;
}

const check = (form: object, by = journalist) => by.post('/newsroom/lessons/check?locale=vi').send(form);
const missing = async (form: object): Promise<readonly string[]> => {
  const { body } = await check(form).expect(200);
  const lines: readonly Line[] = body.data.checklist;
  return lines.filter(({ level, isMet }) => level === 'required' && !isMet).map(({ field }) => field);
};
const rowId = async (uid: 'api::age-tier.age-tier' | 'api::topic.topic', documentId = '') =>
  (await newsroom.strapi.db.query(uid).findOne({ where: { documentId } })).id;
const begun = async (fields: object = {}) =>
  (
    await journalist
      .post(`${FORMS}?locale=vi`)
      .send({ title: 'Bài mới', ...EMPTY, ...fields })
      .expect(201)
  ).body.data.documentId;

/** A form that was only opened sends every list, empty. */
const EMPTY = { objectives: [], activities: [], quiz: [], helpSteps: [] };

describe('a draft', () => {
  test('is saved with next to nothing in it, and with a question that is half written', async () => {
    const half = [{ question: 'Ai giữ chìa khóa?', options: [{ text: 'Em', correct: true }], explanation: '' }];
    const documentId = await begun({ quiz: half });

    const { body } = await journalist.get(`${FORMS}/${documentId}?locale=vi`).expect(200);
    expect(body.data.quiz).toMatchObject([{ options: [{ text: 'Em' }] }]);
    await journalist
      .put(`${FORMS}/${documentId}?locale=vi`)
      .send({ quiz: [{ question: 'Không có phương án', options: [] }] })
      .expect(200);
  });

  test('goes no further until everything required is there, and says so in a sentence', async () => {
    const documentId = await begun();
    const address = `/newsroom/stories/lesson/${documentId}`;

    const { body } = await journalist.post(`${address}/submit?locale=vi`).send({});
    expect(body.error.details.code).toBe('CHECKS_NOT_MET');

    const whole = lessonFields({ tier: tiers.thcs, strands: [strand], desk });
    await journalist.put(`${FORMS}/${documentId}?locale=vi`).send(whole).expect(200);
    const submitted = await journalist.post(`${address}/submit?locale=vi`).send({}).expect(200);
    expect(submitted.body.data.stage).toBe('in-review');
  });
});

describe('a form as it is typed', () => {
  test('is looked at before it was ever saved, in the order of the form', async () => {
    expect(await missing({ values: {} })).toEqual([
      ...['title', 'slug', 'code', 'tier', 'durationMinutes', 'strands', 'standfirst', 'essentialQuestion'],
      ...['objectives', 'storyTitle', 'story', 'activities', 'quiz', 'reflection', 'helpSteps', 'takeHome'],
      ...['readAloud', 'teacherNotes', 'disclosureGuidance'],
    ]);
    const values = {
      ...lessonFields(),
      tier: { connect: [{ id: await rowId('api::age-tier.age-tier', tiers.thcs) }], disconnect: [] },
      strands: { connect: [{ id: await rowId('api::topic.topic', strand) }], disconnect: [] },
    };

    expect(await missing({ values })).toEqual([]);
  });

  test('counts over what is saved, relations included, and says where in a list something is missing', async () => {
    const { documentId } = await aLesson({ tier: tiers.thcs, strands: [strand], desk }).draftIn(newsroom);
    const gone = { connect: [], disconnect: [{ id: await rowId('api::age-tier.age-tier', tiers.thcs) }] };
    const quiz = [{ question: 'Ai?', options: [{ text: 'Em' }], explanation: 'Vì em.' }];

    expect(await missing({ documentId, values: {} })).toEqual([]);
    expect(await missing({ documentId, values: { tier: { connect: [], disconnect: [] } } })).toEqual([]);
    expect(await missing({ documentId, values: { tier: gone, quiz, helpSteps: [{ text: 'Kể.' }] } })).toEqual([
      ...['tier', 'quiz.0.options', 'quiz.0.options', 'helpSteps'],
    ]);
  });

  test('is answered in the language of whoever types, and nothing of it is kept', async () => {
    const english = await signedIn(newsroom, await aPerson({ role: 'editor', language: 'en' }).in(newsroom));

    const { body, headers } = await check({ values: { title: 'CANARYTITLE' } }, english).expect(200);

    expect(body.data.checklist.find(({ key }: Line) => key === 'lesson-tier').message).toBe('Choose the age tier.');
    expect(headers['cache-control']).toBe('no-store');
    expect(await newsroom.strapi.db.connection('lessons').where({ title: 'CANARYTITLE' })).toEqual([]);
  });

  test('is read part by part, and held against what the record of its tier says', async () => {
    const young = await rowId('api::age-tier.age-tier', tiers['tieu-hoc']);
    await newsroom.strapi.db
      .connection('age_tiers')
      .where({ id: young })
      .update({ sentence_average: 4, sentence_longest: 6 });
    const values = { ...lessonFields(), tier: { connect: [{ id: young }], disconnect: [] } };

    const { body } = await check({ values }).expect(200);

    expect(body.data.reading.map(({ field, faults }: { field: string; faults: string[] }) => [field, faults])).toEqual([
      ['story', []],
      ['quiz', []],
      ['helpSteps', []],
    ]);
    const hard = await check({
      values: { ...values, readAloud: 'x', helpSteps: [{ text: 'Gọi 111 khi em sợ, ngày cũng như đêm.' }] },
    });
    expect(hard.body.data.reading[2]).toMatchObject({
      ...{ field: 'helpSteps', faults: ['average', 'longest'] },
      level: { sentences: 1, longest: 9, longestSentence: 'Gọi 111 khi em sợ, ngày cũng như đêm.' },
    });
    const line = hard.body.data.checklist.find(({ key }: Line) => key === 'lesson-reading-help');
    expect(line).toMatchObject({ level: 'recommended', isMet: false, field: 'helpSteps' });
  });

  test('of another desk’s lesson is nobody else’s business', async () => {
    const { documentId } = await aLesson({ desk }).draftIn(newsroom);

    await check({ documentId, values: {} }, stranger).expect(404);
    await newsroom.http.post('/newsroom/lessons/check').send({ values: {} }).expect(401);
  });

  test.each([
    ['no form', undefined],
    ['a list', { values: [] }],
    ['a number for an id', { documentId: 7, values: {} }],
    ['a text nested without end', { values: { story: JSON.parse('['.repeat(100) + ']'.repeat(100)) } }],
  ])('is refused when it is %s', async (_, form) => {
    const { body } = await check(form as object).expect(400);

    expect(body.error).toMatchObject({ details: { code: 'BAD_BODY' } });
  });
});
