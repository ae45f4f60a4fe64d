import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { inBulk } from '../../src/plugins/newsroom/server/src/work-bin/bulk';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aFollower, said } from '../builders/a-follower';
import { aFullStory } from '../builders/a-full-story';
import { aPair, asEditor } from '../builders/a-newsroom-pair';
import { aPerson } from '../builders/a-person';
import { agree, anArticle, aSeries, edit, publish, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const LEGAL = 'api::legal-document.legal-document';

let newsroom: Newsroom;
let desk: string;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  await aChannel('all').in(newsroom);
});

afterAll(() => newsroom.close());

const placeOf = ({ uid, documentId }: Story) => ({ content_type: uid, document_id: documentId, locale: 'vi' }) as const;
const services = () => servicesOf(newsroom.strapi);
const rowOf = (story: Story) => services().stories.find(newsroom.strapi.db.connection, placeOf(story));
const viewOf = async (story: Story) => services().acts.view(placeOf(story), (await aPair(newsroom)).editor);
const perform = (story: Story, act: 'publish' | 'breakGlass' | 'schedule', body = {}) =>
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

/** Two legal documents, each of which says that the other replaces it. */
async function aRing() {
  const one = await aFullStory('Motvong', LEGAL, { title: 'Vòng một', desk }).draftIn(newsroom);
  const fields = { title: 'Vòng hai', desk, replacedBy: one.documentId };
  const two = await aFullStory('Haivong', LEGAL, fields).draftIn(newsroom);
  await edit(newsroom, one, { replacedBy: two.documentId });
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
    expect((await viewOf(part)).forecast.unpublishedTargets).toEqual([
      { ...named.targets[0], goesAlong: false, publishAt: null },
    ]);
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

describe('an hour for a story that points at one that readers do not have', () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const scheduled = (story: Story, publishAt: string) => perform(story, 'schedule', { publishAt });

  test('is refused at once, naming that one, and nothing is set', async () => {
    const { series, part } = await aPart();
    await stand(part, 'approved');
    const editor = await signedIn(newsroom, await aPerson({ role: 'managing-editor' }).in(newsroom));

    const { body } = await editor
      .post(`/newsroom/stories/article/${part.documentId}/schedule?locale=vi`)
      .send({ publishAt: inSeconds(100) })
      .expect(403);

    const named = {
      field: 'series',
      documentId: series.documentId,
      type: 'article-series',
      title: 'Loạt bài chưa đăng',
    };
    expect(body.error.details).toEqual({ code: 'TARGET_NOT_SCHEDULED', targets: [named] });
    expect(await rowOf(part)).toMatchObject({ stage: 'approved', publish_at: null });
  });

  test('is set when that one goes out before or with it, and not when it goes out later', async () => {
    const { series, part } = await aPart();
    await stand(part, 'approved');
    await stand(series, 'approved');
    await scheduled(series, inSeconds(200));

    expect((await refusalOf(scheduled(part, inSeconds(100)))).code).toBe('TARGET_NOT_SCHEDULED');
    const hour = new Date(Number((await rowOf(series))?.publish_at)).toISOString();
    expect((await viewOf(part)).forecast.unpublishedTargets).toMatchObject([{ goesAlong: false, publishAt: hour }]);
    await scheduled(part, hour);
    await services().schedule.fireDue(Date.parse(hour));

    expect([await isPublic(series), await isPublic(part)]).toEqual([true, true]);
  });

  test('is judged again when it has come', async () => {
    const { series, part } = await aPart();
    await stand(part, 'approved');
    await stand(series, 'approved');
    const hour = inSeconds(100);
    await scheduled(series, hour);
    await scheduled(part, hour);
    await perform(series, 'schedule', { publishAt: inSeconds(300) });
    await services().schedule.fireDue(Date.parse(hour));

    expect([await isPublic(series), await isPublic(part)]).toEqual([false, false]);
    expect(await rowOf(part)).toMatchObject({ stage: 'approved', publish_at: null });
  });

  test('holds for two that point at one another: together, at one hour', async () => {
    const { one, two } = await aRing();
    await stand(one, 'approved');
    const hour = inSeconds(100);
    expect((await refusalOf(scheduled(one, hour))).code).toBe('TARGET_NOT_SCHEDULED');
    await stand(two, 'approved');
    await scheduled(one, hour);
    expect((await refusalOf(scheduled(two, inSeconds(200)))).code).toBe('TARGET_NOT_SCHEDULED');
    await scheduled(two, hour);
    await services().schedule.fireDue(Date.parse(hour));

    expect([await isPublic(one), await isPublic(two)]).toEqual([true, true]);
    expect(await verified()).toEqual([]);
  });

  test('holds for a ring of which only one has an hour', async () => {
    const { one, two } = await aRing();
    await stand(one, 'approved');
    await stand(two, 'approved');
    const hour = inSeconds(100);
    await scheduled(one, hour);
    await services().schedule.fireDue(Date.parse(hour));

    expect([await isPublic(one), await isPublic(two)]).toEqual([true, true]);
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
    expect([await replacementOf(one), await replacementOf(two)]).toEqual([two.documentId, one.documentId]);
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
    const stories = [one, two].map(({ documentId }) => ({ type: 'legal-document', documentId, locale: 'vi' }));
    const results = await asEditor(newsroom, () => inBulk(newsroom.strapi, editor, { action: 'publish', stories }));

    expect(results).toEqual(stories.map((story) => ({ ...story, outcome: 'done' })));
  });
});

/** What the published copy says replaces it. */
async function replacementOf({ documentId }: Story): Promise<string | undefined> {
  const where = { documentId, locale: 'vi', publishedAt: { $notNull: true } };
  const copy = await newsroom.strapi.db.query(LEGAL).findOne({ where, populate: ['replacedBy'] });
  return copy?.replacedBy?.documentId;
}
