import type TestAgent from 'supertest/lib/agent';
import { aChannel } from '../builders/a-channel';
import { aPerson } from '../builders/a-person';
import { aPicture } from '../builders/a-picture';
import { anArticle, edit, publish, textSection, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const NAME = 'Nguyễn Thị Chim Báo Bão';
const REASON = 'Gia đình và em đã đồng ý bằng văn bản.';
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

let newsroom: Newsroom;
let first: TestAgent;
let second: TestAgent;
let journalist: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  const session = async (role: string) => signedIn(newsroom, await aPerson({ role }).in(newsroom));
  [first, second, journalist] = [
    await session('managing-editor'),
    await session('managing-editor'),
    await session('journalist'),
  ];
});

afterAll(() => newsroom.close());

const inDanger = () => anArticle({ body: [textSection(`Cháu ${NAME} bị bạn đánh ở lớp.`)] }).draftIn(newsroom);
const pathOf = ({ documentId }: Story) => `/newsroom/stories/article/${documentId}`;
const viewOf = async (story: Story) => (await first.get(pathOf(story)).expect(200)).body.data;
const blocking = async (story: Story) =>
  (await viewOf(story)).findingList.filter(({ severity }: { severity: string }) => severity === 'block');
const waive = (who: TestAgent, story: Story, finding: string, reason = REASON) =>
  who.post(`${pathOf(story)}/waive`).send({ finding, reason });
const codeOf = (answer: { body: { error?: { details: { code: string } } } }) => answer.body.error?.details.code;
const isPublic = async ({ uid, documentId }: Story) =>
  (await newsroom.strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;

const consents = () => newsroom.strapi.plugin('safeguard').service('consents');

const consentFor = ({ documentId }: Story, more: object = {}) => ({
  reference: 'Hồ sơ chim báo bão 12',
  kinds: ['child-name'],
  stories: [{ type: 'article', documentId }],
  givenBy: 'parent',
  childAge: 8,
  childAgreed: true,
  givenAt: new Date(Date.now() - 1000).toISOString(),
  expiresAt: new Date(Date.now() + YEAR_MS).toISOString(),
  ...more,
});

test('one signature lets nothing pass, two do, and the next edit ends it for good', async () => {
  const story = await inDanger();
  const [{ id }] = await blocking(story);

  await waive(first, story, id).expect(200);
  expect(codeOf(await waive(first, story, id))).toBe('WAIVER_OWN');
  await expect(publish(newsroom, story)).rejects.toMatchObject({ details: { code: 'OPEN_FINDINGS' } });
  expect((await waive(second, story, id).expect(200)).body.data.findings.block).toBe(0);
  await publish(newsroom, story);
  expect(await isPublic(story)).toBe(true);

  const before = [textSection(`Cháu ${NAME} bị bạn đánh ở lớp.`)];
  await edit(newsroom, story, { body: [textSection(`Cháu ${NAME} bị bạn đánh ở sân.`)] });
  expect(codeOf(await waive(second, story, id))).toBe('FINDING_UNKNOWN');
  await edit(newsroom, story, { body: before });
  expect((await blocking(story))[0]).toMatchObject({ id, waived: false });
});

test('a waiver says why, and whoever does not work on the story asks for none', async () => {
  const story = await inDanger();
  const [{ id }] = await blocking(story);

  expect(codeOf(await waive(first, story, id, 'ok'))).toBe('WAIVER_REASON');
  expect((await waive(journalist, story, id)).status).toBe(404);
});

test('the audit and the waivers hold no word of the story', async () => {
  const tables = ['newsroom_audit', 'safeguard_waivers'];
  const rows = await Promise.all(tables.map((table) => newsroom.strapi.db.connection(table).select()));

  expect(rows.flat().length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('Chim Báo');
});

test('a consent lets the name stand, and withdrawing it takes the story down everywhere', async () => {
  const story = await inDanger();
  const added = await first
    .post('/safeguard/consents')
    .send(consentFor(story, { words: [NAME] }))
    .expect(201);
  expect(await blocking(story)).toEqual([]);
  await publish(newsroom, story);

  await second.post(`/safeguard/consents/${added.body.data.id}/withdraw`).expect(200);

  expect(await isPublic(story)).toBe(false);
  expect((await viewOf(story)).kill).toMatchObject({ code: 'consent-withdrawn' });
});

test('the register tells which stories rest on a consent, and which of them readers have', async () => {
  const [draft, read] = [await inDanger(), await anArticle({ title: 'Ngày hội đọc sách' }).publishedIn(newsroom)];
  const stories = [draft, read].map(({ documentId }) => ({ type: 'article', documentId }));

  const { id } = (await first.post('/safeguard/consents').send(consentFor(draft, { stories })).expect(201)).body.data;

  const listed: { id: string; stories: readonly { title: string }[] }[] = (
    await second.get('/safeguard/consents').expect(200)
  ).body.data;
  const shown = listed.find((card) => card.id === id)?.stories ?? [];
  expect([...shown].sort((a, b) => a.title.localeCompare(b.title))).toEqual([
    { type: 'article', documentId: draft.documentId, title: 'Một bài báo', publicIn: [] },
    { type: 'article', documentId: read.documentId, title: 'Ngày hội đọc sách', publicIn: ['vi'] },
  ]);
});

test('a paper of five megabytes is kept, a larger one is not', async () => {
  const { id } = (
    await first
      .post('/safeguard/consents')
      .send(consentFor(await inDanger()))
      .expect(201)
  ).body.data;
  const send = (megabytes: number) =>
    first
      .put(`/safeguard/consents/${id}/evidence`)
      .send({ type: 'application/pdf', data: Buffer.alloc(megabytes * 1024 * 1024, 7).toString('base64') });

  await send(5).expect(200);
  expect((await send(5.1)).body.error.details).toEqual({ code: 'BAD_CONSENT', field: 'data' });
});

test('a consent for one name covers no other, and from seven on the child is asked', async () => {
  const story = await inDanger();
  await first
    .post('/safeguard/consents')
    .send(consentFor(story, { words: ['Trần Văn Ví Dụ'] }))
    .expect(201);
  expect(await blocking(story)).toHaveLength(1);

  const refused = await first.post('/safeguard/consents').send(consentFor(story, { childAgreed: false }));
  expect(refused.body.error.details).toEqual({ code: 'BAD_CONSENT', field: 'childAgreed' });
});

test('what ran out comes down by itself, also when whoever recorded it has left', async () => {
  const story = await inDanger();
  const leaving = await aPerson({ role: 'managing-editor' }).in(newsroom);
  const session = await signedIn(newsroom, leaving);
  await session.post('/safeguard/consents').send(consentFor(story)).expect(201);
  await publish(newsroom, story);
  await newsroom.strapi.db.query('admin::user').delete({ where: { id: leaving.id } });

  const stillOpen = () => newsroom.strapi.db.connection('safeguard_consents').whereNull('ended_at');
  const due = (await stillOpen()).length;
  const after = new Date(Date.now() + 2 * YEAR_MS);
  const ended = await Promise.all([consents().endExpired(after), consents().endExpired(after)]);

  expect(await isPublic(story)).toBe(false);
  expect((await viewOf(story)).kill).toMatchObject({ code: 'consent-withdrawn' });
  const once = ended.reduce((sum, each) => sum + each, 0);
  expect([once, await stillOpen()]).toEqual([due, []]); // whichever of the two ended which
  await second.post(`${pathOf(story)}/countersign`).expect(200);
});

test('a consent for a picture takes down every story that shows it, and the picture is gone from its address', async () => {
  const picture = await aPicture().in(newsroom);
  const stories = [
    await anArticle({ cover: picture.figure }).publishedIn(newsroom),
    await anArticle({ body: [{ __component: 'section.figure', ...picture.figure }] }).publishedIn(newsroom),
  ];
  const other = await anArticle().publishedIn(newsroom);
  await edit(newsroom, stories[0] as Story, { cover: null }); // readers still see it
  const { connection } = newsroom.strapi.db;
  const shown: string[] = await connection('syndication_media_uses').distinct().pluck('sha256');
  const consent = consentFor(other, { kinds: ['image'], stories: [], media: [picture.documentId] });
  const { id } = (await first.post('/safeguard/consents').send(consent).expect(201)).body.data;
  for (const sha256 of shown) await newsroom.http.get(`/content/v1/media/${sha256}.jpg`).expect(200);

  await second.post(`/safeguard/consents/${id}/withdraw`).expect(200);

  expect(await Promise.all([...stories, other].map(isPublic))).toEqual([false, false, true]);
  for (const sha256 of shown) await newsroom.http.get(`/content/v1/media/${sha256}.jpg`).expect(410);
});

test('whoever keeps a consent is told before it runs out, once for each of the days', async () => {
  const story = await inDanger();
  const soon = { expiresAt: new Date(Date.now() + 60 * DAY_MS).toISOString() };
  await first.post('/safeguard/consents').send(consentFor(story, soon)).expect(201);
  const notices = async () => {
    const { data } = (await second.get('/newsroom/notifications').expect(200)).body;
    return data.filter(
      ({ kind, story: about }: { kind: string; story: Story }) =>
        kind === 'consent-expiring' && about.documentId === story.documentId,
    );
  };
  const told = [];
  for (const left of [31, 29, 28, 6, 5]) {
    const at = new Date(Date.now() + (60 - left) * DAY_MS);
    await Promise.all([consents().noticeExpiring(at), consents().noticeExpiring(at)]);
    told.push((await notices()).length);
  }

  expect(told).toEqual([0, 1, 1, 2, 2]);
  expect((await notices())[0].message).toMatch(/^Sự đồng ý cho tin bài “.*” sắp hết hạn/);
});

test('the register is for its keeper, its paper is sealed, and whoever reads it is on record', async () => {
  const story = await inDanger();
  await journalist.get('/safeguard/consents').expect(403);
  const { id } = (await first.post('/safeguard/consents').send(consentFor(story)).expect(201)).body.data;
  const paper = Buffer.from('giấy đồng ý');
  const evidence = { type: 'application/pdf', data: paper.toString('base64') };
  await first.put(`/safeguard/consents/${id}/evidence`).send(evidence).expect(200);

  expect((await first.get(`/safeguard/consents/${id}`).expect(200)).body.data.reference).toBe('Hồ sơ chim báo bão 12');
  expect((await first.get(`/safeguard/consents/${id}/evidence`).buffer().expect(200)).body).toEqual(paper);
  const { connection } = newsroom.strapi.db;
  expect(JSON.stringify(await connection('safeguard_consents').select())).not.toContain('chim báo');
  expect((await connection('newsroom_audit').select('action')).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['consent-add', 'consent-read', 'consent-evidence-read', 'consent-withdraw', 'waive-sign']),
  );
});

test('a new unit asks for what is published to be read again, once', async () => {
  const story = await anArticle({ body: [textSection('Cháu T. bị xâm hại, trú tại phường Lụa Vàng.')] }).publishedIn(
    newsroom,
  );
  const unit = { code: '77', name: 'Phường Lụa Vàng', level: 'ward' };
  await newsroom.strapi.documents('api::admin-unit.admin-unit').create({ data: unit as never });
  const { examine } = newsroom.strapi.plugin('safeguard').service('rereadings');

  expect([await examine(), await examine()]).toEqual([expect.any(Number), null]);
  const listed = (await first.get('/newsroom/rereadings').expect(200)).body.data;
  expect(listed).toContainEqual(expect.objectContaining({ documentId: story.documentId, kinds: ['address'] }));

  const left = (await first.post(`/newsroom/rereadings/article/${story.documentId}/done`).expect(200)).body.data;
  expect(left.map(({ documentId }: Story) => documentId)).not.toContain(story.documentId);
});
