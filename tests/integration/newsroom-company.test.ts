import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { inBulk } from '../../src/plugins/newsroom/server/src/work-bin/bulk';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aFollower, said } from '../builders/a-follower';
import { aFullStory } from '../builders/a-full-story';
import { aPair, asEditor } from '../builders/a-newsroom-pair';
import { aPerson } from '../builders/a-person';
import { agree, anArticle, aSeries, edit, publish, unpublish, type Story } from '../builders/a-story';
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
type Act = 'publish' | 'breakGlass' | 'schedule' | 'unschedule' | 'return' | 'kill';
const perform = (story: Story, act: Act, body = {}) =>
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

/** Three legal documents, each replaced by the one before. */
async function aChain() {
  const first = await aFullStory('Mothang', LEGAL, { title: 'Văn bản một', desk }).draftIn(newsroom);
  const next = (after: Story, name: string, title: string) =>
    aFullStory(name, LEGAL, { title, desk, replacedBy: after.documentId }).draftIn(newsroom);
  const second = await next(first, 'Haihang', 'Văn bản hai');
  return [first, second, await next(second, 'Bahang', 'Văn bản ba')] as const;
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

describe('a scheduled story whose target will not be out by then', () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const hours = { early: inSeconds(1000), middle: inSeconds(2000), late: inSeconds(3000) };

  /** A part at the middle hour, of a series at the early one. */
  async function aScheduledPart(title: string) {
    const { series, part } = await aPart(title);
    for (const story of [series, part]) await stand(story, 'approved');
    await perform(series, 'schedule', { publishAt: hours.early });
    await perform(part, 'schedule', { publishAt: hours.middle });
    return { series, part };
  }

  /** What is told of a story to whoever of the two, its writer and its scheduler, did not do it. */
  async function toldOf({ documentId }: Story): Promise<readonly string[]> {
    const { writer, editor } = await aPair(newsroom);
    const { list } = services().notifications;
    const notices = [await list(writer, { unreadOnly: true }), await list(editor, { unreadOnly: true })];
    return notices
      .flat()
      .filter(({ kind, story }) => kind === 'held-back' && story?.documentId === documentId)
      .map(({ message }) => message);
  }

  const waitingOn = async (story: Story) =>
    (await viewOf(story)).forecast.waiting.map(({ title, isHeldBack }) => [title, isHeldBack]);

  test('is named in the answer when that one is moved behind it, and its people are told at once', async () => {
    const { series, part } = await aScheduledPart('Phần chờ dời');
    expect(await waitingOn(series)).toEqual([['Phần chờ dời', false]]);
    const editor = await signedIn(newsroom, await aPerson({ role: 'managing-editor' }).in(newsroom));

    const { body } = await editor
      .post(`/newsroom/stories/article-series/${series.documentId}/schedule?locale=vi`)
      .send({ publishAt: hours.late })
      .expect(200);

    const named = { type: 'article', documentId: part.documentId, locale: 'vi', title: 'Phần chờ dời' };
    const at = { publishAt: hours.middle, neededBy: hours.middle };
    expect(body.data.publishAt).toBe(hours.late);
    expect(body.data.forecast.waiting).toEqual([{ ...named, ...at, takesAlong: false, isHeldBack: true }]);
    const said = expect.stringMatching(/^Vào giờ hẹn \(\d.* sẽ không đăng được tin bài “Phần chờ dời”, /);
    expect(await toldOf(part)).toEqual([said, said]);
    expect(await rowOf(part)).toMatchObject({ stage: 'scheduled', publish_at: Date.parse(hours.middle) });
    await services().audit.settled();
    expect(JSON.stringify(await services().audit.list({ limit: 1000 }))).not.toContain('Phần chờ dời');
  });

  test('is not told of when that one moves and is still out by then, nor twice of the same', async () => {
    const { series, part } = await aScheduledPart('Phần vẫn kịp');
    await perform(series, 'schedule', { publishAt: hours.middle });
    expect([await waitingOn(series), await toldOf(part)]).toEqual([[['Phần vẫn kịp', false]], []]);
    await perform(series, 'schedule', { publishAt: inSeconds(2500) });
    await perform(series, 'schedule', { publishAt: hours.late });

    expect(await toldOf(part)).toHaveLength(1);
  });

  test.each([
    ['loses its hour', (series: Story) => perform(series, 'unschedule')],
    ['is edited', (series: Story) => edit(newsroom, series, { standfirst: 'Sa-pô khác.' })],
    ['is returned', (series: Story) => perform(series, 'return', { reason: 'Thiếu nguồn.' })],
  ])('is told of when that one %s', async (_what, change) => {
    const { series, part } = await aScheduledPart('Phần mất chỗ');
    await change(series);

    expect(await waitingOn(series)).toEqual([['Phần mất chỗ', true]]);
    expect(await toldOf(part)).toHaveLength(1);
  });

  test.each([
    ['withdrawn', (series: Story) => unpublish(newsroom, series)],
    ['killed', (series: Story) => perform(series, 'kill', { reason: { code: 'factual', text: 'Sai.' } })],
  ])('is told of when that one is %s', async (_what, change) => {
    const { series, part } = await aPart('Phần chờ bài đã gỡ');
    await publish(newsroom, series);
    await stand(part, 'approved');
    await perform(part, 'schedule', { publishAt: hours.middle });
    expect(await waitingOn(series)).toEqual([]);
    await change(series);

    expect(await toldOf(part)).toHaveLength(1);
  });

  test('brings down with it what waits for itself, whatever its hour', async () => {
    const [first, second, third] = await aChain();
    for (const story of [first, second, third]) await stand(story, 'approved');
    await perform(first, 'schedule', { publishAt: hours.early });
    await perform(second, 'schedule', { publishAt: hours.middle });
    await perform(third, 'schedule', { publishAt: hours.late });
    await perform(first, 'schedule', { publishAt: inSeconds(2500) });

    expect(await waitingOn(first)).toEqual([
      ['Văn bản hai', true],
      ['Văn bản ba', true],
    ]);
    expect([await toldOf(second), await toldOf(third)].map(({ length }) => length)).toEqual([1, 1]);
    expect((await viewOf(first)).forecast.waiting.map(({ neededBy }) => neededBy)).toEqual([
      hours.middle,
      hours.middle,
    ]);
  });

  test('is not told of when the two lead to one another, and go out together all the same', async () => {
    const { one, two } = await aRing();
    for (const story of [one, two]) await stand(story, 'approved');
    for (const story of [one, two]) await perform(story, 'schedule', { publishAt: hours.middle });
    await perform(two, 'unschedule');
    expect([await waitingOn(two), await toldOf(one)]).toEqual([[['Vòng một', false]], []]);
    await services().schedule.fireDue(Date.parse(hours.middle));

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
