import fs from 'node:fs/promises';
import path from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aFollower, said } from '../builders/a-follower';
import { aPerson } from '../builders/a-person';
import { anArticle, ARTICLE, publish, remove, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const URL = `/content-manager/collection-types/${ARTICLE}`;

let newsroom: Newsroom;
let desk: string;
let people: Readonly<Record<'journalist' | 'editor' | 'second' | 'boss' | 'overseer' | 'stranger', TestAgent>>;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  await aDesk('portal').in(newsroom);
  await aChannel('all').in(newsroom);
  const hire = async (role: string, key = 'newspaper') =>
    signedIn(newsroom, await aPerson({ role, desks: [key] }).in(newsroom));
  people = {
    journalist: await hire('journalist'),
    editor: await hire('editor'),
    second: await hire('editor'),
    boss: await hire('strapi-super-admin'),
    overseer: await hire('overseer', 'portal'),
    stranger: await hire('editor', 'portal'),
  };
});

afterAll(() => newsroom.close());

type Who = keyof typeof people;
const address = (id: string, rest = '') => `/newsroom/stories/article/${id}${rest}?locale=vi`;
const act = async (who: Who, id: string, name: string, body: object = {}) => {
  const { status, body: answer } = await people[who].post(address(id, `/${name}`)).send(body);
  return status === 200 ? answer.data : { status, code: answer.error?.details?.code };
};
const view = async (who: Who, id: string) => (await people[who].get(address(id)).expect(200)).body.data;
const approve = async (who: Who, id: string, more: object = {}) =>
  act(who, id, 'approve', { revision: (await view(who, id)).revision, ...more });

async function drafted(): Promise<string> {
  const fields = {
    title: 'Một bài báo',
    standfirst: 'Sa-pô.',
    slug: `bai-${Date.now()}-${Math.random()}`.replace('.', ''),
  };
  return (await people.journalist.post(`${URL}?locale=vi`).send(fields).expect(201)).body.data.documentId;
}

async function approved(): Promise<string> {
  const id = await drafted();
  await act('journalist', id, 'submit');
  await approve('editor', id);
  return id;
}

async function published(): Promise<string> {
  const id = await approved();
  await act('editor', id, 'publish');
  return id;
}

test('a story goes from draft to readers by way of a reason and a second person', async () => {
  const id = await drafted();
  const steps = [
    (await act('journalist', id, 'submit')).stage,
    (await act('journalist', id, 'recall')).stage,
    (await act('journalist', id, 'submit')).stage,
    (await act('editor', id, 'claim')).assignee.name,
    (await act('editor', id, 'return', { reason: 'Thiếu nguồn.' })).returned.reason,
    (await act('journalist', id, 'submit')).stage,
    (await approve('editor', id)).stage,
    (await act('editor', id, 'publish')).stage,
  ];

  expect(steps).toEqual([
    ...['in-review', 'draft', 'in-review', 'Nguyễn Thị Lan', 'Thiếu nguồn.', 'in-review', 'approved', 'published'],
  ]);
  expect(await view('overseer', id)).toMatchObject({
    isPublic: true,
    approvals: [{ act: 'publish', isValid: false, used: true }],
  });
});

test('a story says to each person what they may do, and why not', async () => {
  const id = await drafted();
  await act('journalist', id, 'submit');
  const codes = async (who: Who) => {
    const { may } = await view(who, id);
    return ['submit', 'recall', 'approve', 'publish', 'kill', 'breakGlass'].map((name) => may[name].code ?? 'may');
  };

  expect(await codes('journalist')).toEqual([
    ...['WRONG_STAGE', 'may', 'NOT_ENTITLED', 'NOT_ENTITLED', 'NOT_ENTITLED', 'NOT_SUPER_ADMIN'],
  ]);
  expect(await codes('editor')).toEqual([
    ...['WRONG_STAGE', 'may', 'may', 'NOT_APPROVED', 'NOT_PUBLIC', 'NOT_SUPER_ADMIN'],
  ]);
  expect((await view('journalist', id)).may.approve.reason).toMatch(/^Việc này do biên tập viên/);
});

test('a story is not there for another desk', async () => {
  const id = await drafted();

  await people.stranger.get(address(id)).expect(404);
  expect(await act('stranger', id, 'kill', { reason: { code: 'other', text: 'Không' } })).toEqual({
    ...{ status: 404, code: 'STORY_UNKNOWN' },
  });
});

test('nobody approves what they did not see', async () => {
  const id = await drafted();
  const { revision } = await act('journalist', id, 'submit');
  await people.journalist
    .put(`${URL}/${id}?locale=vi`)
    .set('If-Match', `"${revision}"`)
    .send({ title: 'Khác' })
    .expect(200);

  expect(await act('editor', id, 'approve', { revision })).toEqual({ status: 409, code: 'REVISION_MOVED' });
  expect(await act('editor', id, 'return', {})).toEqual({ status: 400, code: 'BAD_BODY' });
});

test('an editor who changes an approved story sends it back to review', async () => {
  const id = await approved();
  const { revision } = await view('editor', id);
  await people.editor
    .put(`${URL}/${id}?locale=vi`)
    .set('If-Match', `"${revision}"`)
    .send({ title: 'Sửa, một dấu' })
    .expect(200);

  expect((await view('editor', id)).stage).toBe('in-review');
  expect(await approve('editor', id)).toEqual({ status: 403, code: 'OWN_WORK' });
  expect((await approve('second', id)).stage).toBe('approved');
});

test('a correction reaches outlets as one, and a kill at once, to be countersigned by somebody else', async () => {
  const outlet = aFollower(newsroom.url, 'all');
  await outlet.catchUp();
  const id = await published();
  const { revision } = await view('journalist', id);
  await people.journalist
    .put(`${URL}/${id}?locale=vi`)
    .set('If-Match', `"${revision}"`)
    .send({ title: 'Đã sửa' })
    .expect(200);
  await act('journalist', id, 'submit');
  await approve('editor', id);
  await act('editor', id, 'correct', { title: 'Thông tin cải chính, xin lỗi', text: 'Con số chưa đúng.' });
  const killed = await act('editor', id, 'kill', { reason: { code: 'privacy', text: 'Lộ thông tin.' } });

  expect(killed).toMatchObject({
    stage: 'killed',
    isPublic: false,
    awaitsCountersign: 'kill',
    kill: { code: 'privacy' },
  });
  expect(said(await outlet.catchUp())).toEqual(['kill 3']);
  expect(await act('editor', id, 'countersign')).toEqual({ status: 403, code: 'OWN_ACT' });
  expect((await act('second', id, 'countersign')).awaitsCountersign).toBeNull();
  expect(await act('editor', id, 'publish')).toEqual({ status: 403, code: 'STORY_KILLED' });
  await people.boss.delete(`${URL}/${id}?locale=vi`).expect(403);
  expect((await act('editor', id, 'reopen', { reason: 'Viết lại.' })).stage).toBe('draft');
});

test('what readers have is taken down when a second person says the same', async () => {
  const id = await published();
  const first = await act('editor', id, 'withdraw', { reason: 'Hết thời sự.' });
  const again = await act('editor', id, 'withdraw', { reason: 'Hết thời sự.' });
  const second = await act('second', id, 'withdraw', { reason: 'Đồng ý.' });

  expect([first.isPublic, again.code, second.isPublic, second.stage]).toEqual([true, 'ALREADY_SIGNED', false, 'draft']);
});

test('behind broken glass a super admin publishes alone, in the open, and somebody else must sign', async () => {
  const id = await drafted();
  const reason = { breakGlass: { reason: 'Lũ đang lên, cần báo ngay.' } };

  expect(await act('editor', id, 'publish', reason)).toEqual({ status: 403, code: 'NOT_SUPER_ADMIN' });
  expect(await act('boss', id, 'publish', {})).toEqual({ status: 403, code: 'NOT_APPROVED' });
  expect(await act('boss', id, 'publish', reason)).toMatchObject({
    ...{ stage: 'published', isPublic: true, awaitsCountersign: 'break-glass' },
    breakGlass: { reason: reason.breakGlass.reason, countersignedBy: null },
  });
  expect((await act('second', id, 'countersign')).breakGlass.countersignedBy).not.toBeNull();
});

test('a type whose policy says two takes two, and the policy’s change is on record', async () => {
  const policies = await newsroom.strapi.db.query('plugin::newsroom.policy').findMany({});
  const { documentId } = policies.find(({ contentType }: { contentType: string }) => contentType === 'article');
  const set = (approvals: number) =>
    people.boss
      .put(`/content-manager/collection-types/plugin::newsroom.policy/${documentId}`)
      .send({ approvals })
      .expect(200);
  await set(2);
  const id = await drafted();
  await act('journalist', id, 'submit');
  const stages = [(await approve('editor', id)).stage, (await approve('second', id)).stage];
  await set(1);
  const { body } = await people.boss.get('/newsroom/audit?limit=1000').expect(200);

  expect(stages).toEqual(['in-review', 'approved']);
  expect(body.data.filter(({ action }: { action: string }) => action === 'policy.update')).toHaveLength(2);
});

describe('a schedule', () => {
  const { setTimeout: wait } = jest.requireActual<typeof import('node:timers/promises')>('node:timers/promises');
  const until = async (id: string, holds: (story: Record<string, unknown>) => boolean) => {
    for (;;) {
      const story = await view('editor', id);
      if (holds(story)) return story;
      await wait(100);
    }
  };
  const hour = (ms: number) => new Date(Date.now() + ms).toISOString();
  /** An hour that comes by itself might come before it is set, on a machine that is busy. */
  const comes = (id: string, due: 'publish_at' | 'unpublish_at') =>
    newsroom.strapi.db
      .connection('newsroom_stories')
      .where({ document_id: id })
      .update({ [due]: Date.now() });

  test('lets an approved story out at its hour, once, on the word of whoever set it', async () => {
    const outlet = aFollower(newsroom.url, 'all');
    const id = await approved();
    await outlet.catchUp();
    expect((await act('editor', id, 'schedule', { publishAt: hour(100_000) })).stage).toBe('scheduled');
    await comes(id, 'publish_at');
    await until(id, ({ stage }) => stage === 'published');

    expect(said(await outlet.catchUp())).toEqual(['publish 1']);
    const { body } = await people.editor.get(address(id, '/audit')).expect(200);
    expect(body.data.at(-1)).toMatchObject({ action: 'publish', path: 'schedule', actor: null });
  });

  test('does not let out what changed after it was set, and says so', async () => {
    const id = await approved();
    await act('editor', id, 'schedule', { publishAt: hour(100_000) });
    await newsroom.strapi.db.connection('articles').where({ document_id: id }).update({ title: 'Chen vào' });
    await comes(id, 'publish_at');
    const story = await until(id, ({ publishAt }) => publishAt === null);
    const { body } = await people.editor.get(address(id, '/audit')).expect(200);

    expect(story).toMatchObject({ isPublic: false });
    expect(body.data).toContainEqual(
      expect.objectContaining({ action: 'schedule.failed', code: 'CHANGED_SINCE_APPROVAL' }),
    );
    const { body: told } = await people.journalist.get('/newsroom/notifications').expect(200);
    expect(told.data.map(({ kind }: { kind: string }) => kind)).toContain('could-not-publish');
  });

  test('fires once though two look at the clock in the same moment', async () => {
    const id = await approved();
    await act('editor', id, 'schedule', { publishAt: hour(100_000) });
    const { fireDue } = servicesOf(newsroom.strapi).schedule;
    await Promise.all([fireDue(Date.now() + 200_000), fireDue(Date.now() + 200_000)]);

    const versions = await newsroom.strapi.db
      .connection('syndication_items')
      .where({ document_id: id })
      .pluck('version');
    expect(versions).toEqual([1]);
  });

  test('takes a story down at its hour, when a second person has agreed to it', async () => {
    const outlet = aFollower(newsroom.url, 'all');
    const id = await approved();
    await act('editor', id, 'publish');
    await outlet.catchUp();
    await act('second', id, 'withdraw', { reason: 'Hết thời hạn.' });
    await act('editor', id, 'schedule', { unpublishAt: hour(100_000) });
    await comes(id, 'unpublish_at');
    await until(id, ({ isPublic }) => isPublic === false);

    expect(said(await outlet.catchUp())).toEqual(['withdraw 2']);
    const { body } = await people.editor.get(address(id, '/audit')).expect(200);
    expect(body.data.at(-1)).toMatchObject({ action: 'withdraw', path: 'schedule', actor: null });
  });

  test('takes nothing down on one person’s word, and says so', async () => {
    const id = await approved();
    await act('editor', id, 'publish');
    await act('editor', id, 'schedule', { unpublishAt: hour(100_000) });
    await comes(id, 'unpublish_at');
    const story = await until(id, ({ unpublishAt }) => unpublishAt === null);

    expect(story).toMatchObject({ isPublic: true, stage: 'published' });
    const { body } = await people.editor.get(address(id, '/audit')).expect(200);
    expect(body.data).toContainEqual(
      expect.objectContaining({ action: 'schedule.failed', code: 'WITHDRAWAL_NOT_APPROVED' }),
    );
  });

  test('can be taken back', async () => {
    const id = await approved();
    await act('editor', id, 'schedule', { publishAt: hour(100_000) });

    expect(await act('editor', id, 'unschedule')).toMatchObject({ stage: 'approved', publishAt: null });
  });
});

test('a save, a script and a publication at once wait for one another, and none of them fails', async () => {
  const { actors, upkeep } = servicesOf(newsroom.strapi);
  const { id: boss } = await newsroom.strapi.db.query('admin::user').findOne({ where: {}, select: ['id'] });
  const person = await actors.person(boss);
  for (let round = 0; round < 5; round += 1) {
    const id = await approved();
    const { revision } = await view('editor', id);
    const script = () =>
      newsroom.strapi.documents(ARTICLE).update({ documentId: id, locale: 'vi', data: { genre: 'guide' } as never });
    const [saved, published, written] = await Promise.all([
      people.journalist
        .put(`${URL}/${id}?locale=vi`)
        .set('If-Match', `"${revision}"`)
        .send({ title: `Lần ${round}` }),
      people.editor.post(address(id, '/publish')).send({}),
      actors.runAs(person, 'test', script),
    ]);

    expect([200, 409]).toContain(saved.status);
    expect([200, 403]).toContain(published.status);
    expect(written).toMatchObject({ documentId: id });
  }
  expect(await upkeep.verify()).toEqual([]);
});

describe('the audit', () => {
  const faults = () => servicesOf(newsroom.strapi).upkeep.verify();
  const kinds = async () =>
    (await faults()).map(({ kind, subject }: { kind: string; subject: string }) => `${kind} ${subject}`);
  const rows = () => newsroom.strapi.db.connection('newsroom_audit');
  const head = () => newsroom.strapi.db.connection('newsroom_counters').where({ name: 'audit-head' });
  const file = () => path.join(newsroom.premises.dataDir, 'audit-head.json');

  beforeEach(() => servicesOf(newsroom.strapi).audit.settled());

  test('is whole, also as it is exported, and says who signed in and who could not', async () => {
    await newsroom.http.post('/admin/login').send({ email: 'ai-do@example.test', password: 'sai' });
    const { text } = await people.boss.get('/newsroom/audit/export').buffer(true).expect(200);
    const entries = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(new Set(entries.map(({ action }) => action))).toEqual(
      new Set([...entries.map(({ action }) => action), 'login', 'publish', 'approve', 'kill']),
    );
    expect(entries.filter(({ action, outcome }) => action === 'login' && outcome === 'refused')).toHaveLength(1);
    expect(text).not.toContain('ai-do@example.test');
    const { body: ends } = await people.boss
      .get(`/newsroom/audit?before=${Number.MAX_SAFE_INTEGER}&limit=2`)
      .expect(200);
    const [newest, next] = ends.data;
    const { body: earlier } = await people.boss.get(`/newsroom/audit?before=${next.seq}&limit=1`).expect(200);
    expect([next.seq, earlier.data[0].seq]).toEqual([newest.seq - 1, newest.seq - 2]);
    await people.journalist.get('/newsroom/audit').expect(403);
  });

  test('is read with the titles that its stories have now, in one query, and holds none itself', async () => {
    const [kept, gone] = [await drafted(), await drafted()];
    for (const id of [kept, gone]) await act('journalist', id, 'submit');
    const { revision } = await view('journalist', kept);
    await people.journalist
      .put(`${URL}/${kept}?locale=vi`)
      .set('If-Match', `"${revision}"`)
      .send({ title: 'Tít sửa sau khi gửi' })
      .expect(200);
    await remove(newsroom, { uid: ARTICLE, documentId: gone });
    const asked: string[] = [];
    const listen = ({ sql }: { readonly sql: string }) => void asked.push(sql);
    newsroom.strapi.db.connection.on('query', listen);
    const read = async (who: Who) =>
      (await people[who].get(`/newsroom/audit?before=${Number.MAX_SAFE_INTEGER}&limit=1000`).expect(200)).body;
    const { data, meta } = await read('overseer');
    newsroom.strapi.db.connection.removeListener('query', listen);

    const named = { type: 'article', documentId: kept, locale: 'vi', title: 'Tít sửa sau khi gửi' };
    expect(meta.stories.filter(({ documentId }: { documentId: string }) => [kept, gone].includes(documentId))).toEqual([
      named,
    ]);
    expect(data.map(({ documentId }: { documentId: string }) => documentId)).toEqual(
      expect.arrayContaining([kept, gone]),
    );
    expect(JSON.stringify(data)).not.toMatch(/Tít sửa|Một bài báo/);
    expect(asked.filter((sql) => /^select.* .title..* from .newsroom_stories. where/.test(sql))).toHaveLength(1);
    const { text } = await people.boss.get('/newsroom/audit/export').buffer(true).expect(200);
    expect(text).not.toMatch(/Tít sửa|Một bài báo/);
  });

  test('names what was put before readers past the gate', async () => {
    expect(await kinds()).toEqual([]);
    const story: Story = await anArticle().draftIn(newsroom);
    await publish(newsroom, story);
    const knex = newsroom.strapi.db
      .connection('articles')
      .where({ document_id: story.documentId })
      .whereNotNull('published_at');
    await knex.clone().update({ title: 'Chen vào' });
    const found = await kinds();
    await knex.clone().update({ title: 'Một bài báo' });

    expect(found).toEqual([`published-past-the-gate ${story.documentId}/vi`]);
    expect(await kinds()).toEqual([]);
  });

  test.each([
    ['one letter of an entry', () => rows().where({ seq: 5 }).update({ path: 'admim' }), 'audit-altered #5'],
    ['an entry that is gone', () => rows().where({ seq: 5 }).delete(), 'audit-missing #5'],
  ])('misses %s', async (_what, tamper, fault) => {
    const [row] = await rows().where({ seq: 5 });
    await tamper();
    const found = await kinds();
    await rows().where({ seq: 5 }).delete();
    await rows().insert(row);

    expect(found).toEqual([fault]);
    expect(await kinds()).toEqual([]);
  });

  test('misses its last entry, also when its head was put back with it', async () => {
    const [last] = await rows().orderBy('seq', 'desc').limit(1);
    const [before] = await head();
    await rows().where({ seq: last.seq }).delete();
    const cut = await kinds();
    await head().update({ value: Number(last.seq) - 1, hash: last.previous_hash });
    const forged = await kinds();
    await rows().insert(last);
    await head().update({ value: before.value, hash: before.hash });

    expect([cut, forged]).toEqual([[`audit-cut-off #${last.seq}`], [`audit-head-forged #${Number(last.seq) - 1}`]]);
    expect(await kinds()).toEqual([]);
  });

  test('accepts a kept head that is behind, and none that lies elsewhere', async () => {
    const kept = await fs.readFile(file(), 'utf8');
    await act('journalist', await drafted(), 'submit');
    await servicesOf(newsroom.strapi).audit.settled();
    const now = await fs.readFile(file(), 'utf8');
    await fs.writeFile(file(), kept);
    const behind = await kinds();
    await fs.writeFile(file(), JSON.stringify({ ...JSON.parse(now), hash: 'f'.repeat(64) }));
    const elsewhere = await kinds();
    await fs.writeFile(file(), now);

    expect(behind).toEqual([]);
    expect(elsewhere).toEqual([`audit-head-file #${JSON.parse(now).seq}`]);
  });
});

test('the desk of a story decides, not the desk it was approved at', async () => {
  const id = await approved();
  const portal = await newsroom.strapi.db.query('api::organisation.organisation').findOne({ where: { key: 'portal' } });
  const { revision } = await view('boss', id);
  await people.boss
    .put(`${URL}/${id}?locale=vi`)
    .set('If-Match', `"${revision}"`)
    .send({ desk: { set: [{ documentId: portal.documentId }] } })
    .expect(200);

  await people.editor.get(address(id)).expect(404);
  expect((await view('stranger', id)).desk.documentId).toBe(portal.documentId);
  expect(desk).not.toBe(portal.documentId);
});
