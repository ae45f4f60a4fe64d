import type TestAgent from 'supertest/lib/agent';
import type { LessonMatrix, MatrixCell } from '../../src/plugins/newsroom/contract/lesson';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { aPerson } from '../builders/a-person';
import { edit, publish, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const TIERS = '/content-manager/collection-types/api::age-tier.age-tier';

let newsroom: Newsroom;
let desk: string;
let otherDesk: string;
let tiers: Readonly<Record<string, string>>;
let strands: readonly string[];
let journalist: TestAgent;
let chief: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  otherDesk = await aDesk('portal').in(newsroom);
  await aChannel('all').in(newsroom);
  tiers = await theTiers([
    ['mam-non', 3, 5],
    ['tieu-hoc', 6, 10],
    ['thcs', 11, 18],
    ['nguoi-lon', null, null],
  ]).in(newsroom);
  strands = [await aStrand('rieng-tu', 1).in(newsroom), await aStrand('bat-nat', 2).in(newsroom)];
  const hire = async (role: string, desks: readonly string[]) =>
    signedIn(newsroom, await aPerson({ role, desks }).in(newsroom));
  journalist = await hire('journalist', ['newspaper']);
  chief = await hire('managing-editor', []);
});

afterAll(() => newsroom.close());

const matrix = async (by = chief): Promise<LessonMatrix> =>
  (await by.get('/newsroom/lessons/matrix?locale=vi').expect(200)).body.data;
const cell = (found: LessonMatrix, tier: string, strand: number): MatrixCell | undefined =>
  found.cells.find((each) => each.tier === tiers[tier] && each.strand === strands[strand]);
const lesson = (tier: string, code: string, fields: object = {}) =>
  aLesson({ tier: tiers[tier], strands: [strands[0]], desk, code, title: `Bài ${code}`, ...fields });

describe('the matrix', () => {
  let draft: Story;

  beforeAll(async () => {
    await lesson('thcs', 'CS-01', { strands }).publishedIn(newsroom);
    draft = await lesson('thcs', 'CS-02').draftIn(newsroom);
    await lesson('tieu-hoc', 'TH-01', { desk: otherDesk }).draftIn(newsroom);
    await lesson('tieu-hoc', 'TH-02', { strands: [] }).draftIn(newsroom);
  });

  test('says of every tier and strand what is out, what is in work and what is missing', async () => {
    const found = await matrix();

    expect(found.tiers.map(({ key }) => key)).toEqual(['mam-non', 'tieu-hoc', 'thcs', 'nguoi-lon']);
    expect(found.strands.map(({ key }) => key)).toEqual(['rieng-tu', 'bat-nat']);
    expect(found.cells).toHaveLength(8);
    expect(cell(found, 'thcs', 0)).toMatchObject({ state: 'published', published: 1, inWork: 1 });
    expect(cell(found, 'thcs', 1)).toMatchObject({ state: 'published', published: 1, inWork: 0 });
    expect(cell(found, 'tieu-hoc', 0)).toMatchObject({ state: 'in-work', published: 0, inWork: 1 });
    expect(cell(found, 'mam-non', 1)).toMatchObject({ state: 'missing', published: 0, inWork: 0, lessons: [] });
    expect(found.unplaced.map(({ code }) => code)).toEqual(['TH-02']);
    expect(found.ageFaults).toEqual([]);
  });

  test('names to a journalist the lessons of their desk, and counts the others', async () => {
    const found = await matrix(journalist);

    expect(cell(found, 'thcs', 0)?.lessons.map(({ code, stage, isPublic }) => [code, stage, isPublic])).toEqual([
      ['CS-01', 'published', true],
      ['CS-02', 'draft', false],
    ]);
    expect(cell(found, 'tieu-hoc', 0)).toMatchObject({ inWork: 1, lessons: [] });
  });

  test('has nothing in a language without lessons, and is for whoever is signed in', async () => {
    const { body } = await chief.get('/newsroom/lessons/matrix?locale=en').expect(200);

    expect(body.data.cells.every(({ state }: MatrixCell) => state === 'missing')).toBe(true);
    await newsroom.http.get('/newsroom/lessons/matrix').expect(401);
  });

  test('follows a draft into another cell', async () => {
    await edit(newsroom, draft, { strands: [strands[1]] });

    expect(cell(await matrix(), 'thcs', 1)).toMatchObject({ published: 1, inWork: 1 });
  });
});

describe('the ages of the tiers', () => {
  const save = (tier: string, fields: object) => chief.put(`${TIERS}/${tiers[tier]}`).send(fields);
  const ages = (...changes: readonly (readonly [string, number | null, number | null])[]) => ({
    tiers: changes.map(([tier, ageFrom, ageTo]) => ({ documentId: tiers[tier], ageFrom, ageTo })),
  });
  const stored = async () =>
    (await newsroom.strapi.db.connection('age_tiers').orderBy('position').select('age_from', 'age_to')).map(
      ({ age_from, age_to }) => [age_from, age_to],
    );
  const whole = [
    [3, 5],
    [6, 10],
    [11, 18],
    [null, null],
  ];

  test.each([
    ['overlap', 'tieu-hoc', { ageTo: 11 }, 'Tuổi 11 thuộc nhiều độ tuổi cùng lúc: Lứa tieu-hoc, Lứa thcs.'],
    ['leave a gap', 'tieu-hoc', { ageTo: 9 }, 'Tuổi 10 không thuộc độ tuổi nào.'],
    ['end before they begin', 'mam-non', { ageFrom: 5, ageTo: 3 }, 'Ở “Lứa mam-non”, “Đến tuổi” nhỏ hơn “Từ tuổi”.'],
  ])('are not saved when they %s', async (_, tier, fields, sentence) => {
    const { body } = await save(tier, fields).expect(400);

    expect(body.error.details.code).toBe('AGES_NOT_COVERED');
    expect(body.error.message).toContain(sentence);
    expect(await stored()).toEqual(whole);
  });

  test('let everything else of a tier be saved', async () => {
    await save('thcs', { sentenceAverage: 12 }).expect(200);

    expect(await stored()).toEqual(whole);
  });

  test('do not lose a tier, and gain none that overlaps', async () => {
    const added = { key: 'moi', name: 'Mới', nameEn: 'New', ageFrom: 18, ageTo: 20 };

    expect((await chief.delete(`${TIERS}/${tiers.thcs}`).expect(400)).body.error.details.code).toBe('AGES_NOT_COVERED');
    await chief.post(TIERS).send(added).expect(400);
    expect(await stored()).toEqual(whole);
  });

  test('are moved together, on record', async () => {
    const { body } = await chief
      .put('/newsroom/lessons/ages')
      .send(ages(['tieu-hoc', 6, 11], ['thcs', 12, 18]))
      .expect(200);

    expect(body.data.ageFaults).toEqual([]);
    expect(await stored()).toEqual([
      [3, 5],
      [6, 11],
      [12, 18],
      [null, null],
    ]);
    const { body: audit } = await chief.get('/newsroom/audit?since=0&limit=1000').expect(200);
    expect(audit.data.map(({ action }: { action: string }) => action)).toContain('ages.update');
    await chief
      .put('/newsroom/lessons/ages')
      .send(ages(['tieu-hoc', 6, 10], ['thcs', 11, 18]))
      .expect(200);
  });

  test.each([
    ['a gap', 400, 'AGES_NOT_COVERED', () => ages(['tieu-hoc', 6, 9])],
    ['a tier that is not there', 400, 'BAD_BODY', () => ({ tiers: [{ documentId: 'x', ageFrom: 3, ageTo: 5 }] })],
    ['half a year', 400, 'BAD_BODY', () => ({ tiers: [{ documentId: tiers.thcs, ageFrom: 3.5, ageTo: 5 }] })],
    ['nothing', 400, 'BAD_BODY', () => ({})],
  ])('are not moved to %s', async (_, status, code, body) => {
    const answer = await chief.put('/newsroom/lessons/ages').send(body()).expect(status);

    expect(answer.body.error.details.code).toBe(code);
    expect(await stored()).toEqual(whole);
  });

  test('are no journalist’s to move', async () => {
    await journalist
      .put('/newsroom/lessons/ages')
      .send(ages(['thcs', 11, 18]))
      .expect(403);
  });

  test('that were wrong before can be mended step by step', async () => {
    await newsroom.strapi.db.connection('age_tiers').where({ key: 'tieu-hoc' }).update({ age_to: 8 });
    expect((await matrix()).ageFaults).toHaveLength(2);

    await save('tieu-hoc', { ageTo: 9 }).expect(200);
    await save('tieu-hoc', { ageTo: 10 }).expect(200);

    expect((await matrix()).ageFaults).toEqual([]);
  });
});

describe('prerequisites that go in a circle', () => {
  test('are told in the checklist, and refused by the gate, through whatever is between', async () => {
    const one = await lesson('thcs', 'CS-11').publishedIn(newsroom);
    const two = await lesson('thcs', 'CS-12', { prerequisites: [one.documentId] }).publishedIn(newsroom);
    const three = await lesson('thcs', 'CS-13', { prerequisites: [two.documentId] }).publishedIn(newsroom);
    await edit(newsroom, one, { prerequisites: [three.documentId] });

    const refusal = await publish(newsroom, one).catch(({ details, message }) => ({ ...details, message }));

    expect(refusal).toMatchObject({ code: 'PREREQUISITES_CIRCULAR' });
    expect(refusal.message).toContain('vòng tròn');
    const { body } = await chief.get(`/newsroom/stories/lesson/${one.documentId}?locale=vi`).expect(200);
    expect(body.data.checklist.find(({ key }: { key: string }) => key === 'lesson-prerequisites')).toMatchObject({
      ...{ level: 'required', isMet: false, field: 'prerequisites' },
    });
    await edit(newsroom, one, { prerequisites: [] });
    await publish(newsroom, one);
  });
});
