import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { inBulk } from '../../src/plugins/newsroom/server/src/work-bin/bulk';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aFollower, said } from '../builders/a-follower';
import { aLesson, aStrand, theTiers } from '../builders/a-lesson';
import { aPair, asEditor } from '../builders/a-newsroom-pair';
import { agree, anArticle, aSeries, edit, publish, type Story } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;
let desk: string;
let tier: string;
let strand: string;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  await aChannel('all').in(newsroom);
  tier = (await theTiers([['thcs', 11, 15]]).in(newsroom)).thcs ?? '';
  strand = await aStrand('mat-khau').in(newsroom);
});

afterAll(() => newsroom.close());

const placeOf = ({ uid, documentId }: Story) => ({ content_type: uid, document_id: documentId, locale: 'vi' }) as const;
const services = () => servicesOf(newsroom.strapi);
const rowOf = (story: Story) => services().stories.find(newsroom.strapi.db.connection, placeOf(story));
const viewOf = async (story: Story) => services().acts.view(placeOf(story), (await aPair(newsroom)).editor);
const perform = (story: Story, act: 'publish' | 'breakGlass', body = {}) =>
  asEditor(newsroom, () => services().acts.perform(act, placeOf(story), body));
const refusalOf = (work: Promise<unknown>): Promise<{ code: string; targets?: unknown }> =>
  work.then(
    () => Promise.reject(new Error('It was not refused.')),
    ({ details }) => details,
  );
const isPublic = async (story: Story) => (await rowOf(story))?.is_public;
const verified = async () => [
  ...(await services().upkeep.verify()),
  ...(await newsroom.strapi.plugin('syndication').service('upkeep').verify()),
];

async function stand(story: Story, stage: 'approved' | 'scheduled', publish_at: number | null = null) {
  await agree(newsroom, story);
  const row = await rowOf(story);
  const { editor } = await aPair(newsroom);
  if (row)
    await services().stories.change(newsroom.strapi.db.connection, row, { stage, publish_at, scheduled_by: editor.id });
}

const aPart = async (title = 'Phần một', seriesTitle = 'Loạt bài chưa đăng') => {
  const series = await aSeries({ title: seriesTitle, desk }).draftIn(newsroom);
  const part = await anArticle({ title, desk, series: series.documentId, seriesPart: 1 }).draftIn(newsroom);
  return { series, part };
};

/** Two lessons, each of which is to be learnt before the other. */
async function aRing() {
  const shared = { tier, strands: [strand], desk };
  const one = await aLesson({ ...shared, code: 'CS-31', title: 'Vòng một' }).draftIn(newsroom);
  const before = { prerequisites: [one.documentId] };
  const two = await aLesson({ ...shared, ...before, code: 'CS-32', title: 'Vòng hai' }).draftIn(newsroom);
  await edit(newsroom, one, { prerequisites: [two.documentId] });
  return { one, two };
}

describe('a story that points at one that readers do not have', () => {
  test('is published by no way there is, and its editor is told which one it is', async () => {
    const { series, part } = await aPart();
    await stand(part, 'approved');
    const field = { field: 'series', documentId: series.documentId, type: 'article-series' };
    const named = { code: 'TARGET_NOT_PUBLIC', targets: [{ ...field, title: 'Loạt bài chưa đăng' }] };

    expect(await refusalOf(publish(newsroom, part))).toEqual(named);
    expect((await refusalOf(perform(part, 'publish'))).code).toBe('TARGET_NOT_PUBLIC');
    expect((await refusalOf(perform(part, 'breakGlass', { breakGlass: { reason: 'Gấp.' } }))).code).toBe(
      'TARGET_NOT_PUBLIC',
    );
    expect(await isPublic(part)).toBe(false);
    expect((await viewOf(part)).may.publish).toMatchObject({ allowed: false, code: 'TARGET_NOT_PUBLIC' });
    expect((await viewOf(part)).forecast.unpublishedTargets).toEqual([{ ...named.targets[0], goesAlong: false }]);
    await services().audit.settled();
    expect(JSON.stringify(await services().audit.list({ limit: 1000 }))).not.toContain('Loạt bài chưa đăng');
  });

  test('goes out once readers have that one', async () => {
    const { series, part } = await aPart();
    await stand(part, 'approved');
    await publish(newsroom, series);
    await perform(part, 'publish');

    expect((await viewOf(part)).forecast.unpublishedTargets).toEqual([]);
    expect(await isPublic(part)).toBe(true);
  });

  test('a program without a person is told nothing of it', async () => {
    const { part } = await aPart();
    await agree(newsroom, part);
    const { uid, documentId } = part;

    expect(await refusalOf(newsroom.strapi.documents(uid).publish({ documentId, locale: 'vi' }))).toEqual({
      code: 'NO_ACTOR',
    });
  });

  test('goes out after it when both are due, whichever hour was set first', async () => {
    const { series, part } = await aPart();
    const hour = Date.now() + 100_000;
    await stand(part, 'scheduled', hour);
    await stand(series, 'scheduled', hour + 1000);
    await services().schedule.fireDue(hour + 2000);

    expect([await isPublic(series), await isPublic(part)]).toEqual([true, true]);
  });

  test('stays where it is when the other one’s hour has not come, and its people are told', async () => {
    const { series, part } = await aPart();
    const hour = Date.now() + 100_000;
    await stand(part, 'scheduled', hour);
    await stand(series, 'scheduled', hour + 60_000);
    await services().schedule.fireDue(hour + 2000);

    expect([await isPublic(series), await isPublic(part)]).toEqual([false, false]);
    expect(await rowOf(part)).toMatchObject({ stage: 'approved', publish_at: null });
    await services().audit.settled();
    expect(await services().audit.list({ limit: 1000, place: placeOf(part) })).toContainEqual(
      expect.objectContaining({ action: 'schedule.failed', code: 'TARGET_NOT_PUBLIC' }),
    );
  });
});

describe('stories that point at one another', () => {
  test('go out together, each told to outlets once and whole, when both are approved', async () => {
    const { one, two } = await aRing();
    await stand(one, 'approved');
    expect((await viewOf(one)).may.publish).toMatchObject({ allowed: false, code: 'TARGET_NOT_PUBLIC' });
    await stand(two, 'approved');
    const outlet = aFollower(newsroom.url, 'all');
    await outlet.catchUp();

    expect((await viewOf(one)).forecast.unpublishedTargets).toMatchObject([{ title: 'Vòng hai', goesAlong: true }]);
    await perform(one, 'publish');

    expect([await isPublic(one), await isPublic(two)]).toEqual([true, true]);
    expect(said(await outlet.catchUp())).toEqual(['publish 1', 'publish 1']);
    for (const [story, other] of [
      [one, 'CS-32 · Vòng hai'],
      [two, 'CS-31 · Vòng một'],
    ] as const)
      expect(await lessonOf(story)).toContain(other);
    expect(await verified()).toEqual([]);
  });

  test('wait for the one that has an hour of its own', async () => {
    const { one, two } = await aRing();
    await stand(one, 'approved');
    await stand(two, 'scheduled', Date.now() + 100_000);

    expect((await refusalOf(publish(newsroom, one))).code).toBe('TARGET_NOT_PUBLIC');
    expect(await isPublic(two)).toBe(false);
  });

  test('and in bulk each of them counts as done', async () => {
    const { one, two } = await aRing();
    await stand(one, 'approved');
    await stand(two, 'approved');
    const { editor } = await aPair(newsroom);
    const stories = [one, two].map(({ documentId }) => ({ type: 'lesson', documentId, locale: 'vi' }));
    const results = await asEditor(newsroom, () => inBulk(newsroom.strapi, editor, { action: 'publish', stories }));

    expect(results).toEqual(stories.map((story) => ({ ...story, outcome: 'done' })));
  });
});

/** What teachers get of a lesson. */
async function lessonOf({ documentId }: Story): Promise<string> {
  const item = await newsroom.strapi.db.connection('syndication_items').where({ document_id: documentId }).first();
  const where = { uuid: item.uuid, format: 'lesson' };
  const { body } = await newsroom.strapi.db.connection('syndication_documents').where(where).first('body');
  return body.toString();
}
