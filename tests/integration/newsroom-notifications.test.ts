import type { NoticeKind } from '../../src/domain/notice/kind';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { Announcement } from '../../src/plugins/newsroom/server/src/notifications/announce';
import type { StoryRow } from '../../src/plugins/newsroom/server/src/story/row';
import { aDesk } from '../builders/a-desk';
import { aPerson, type Person } from '../builders/a-person';
import { anArticle, ARTICLE, type Story } from '../builders/a-story';
import { bootNewsroom, catchMail, signedIn, type CaughtLetter, type MailCatcher, type Newsroom } from '../harness';
import { eventually } from '../harness/eventually';

let mail: MailCatcher;
let newsroom: Newsroom;
let desk: string;
let writer: Person;
let editor: Person;
let chief: Person;

beforeAll(async () => {
  mail = await catchMail();
  newsroom = await bootNewsroom({ seed: 'none', settings: mail.settings });
  desk = await aDesk('newspaper').in(newsroom);
  writer = await aPerson({ role: 'journalist', desks: ['newspaper'], name: 'Nguyễn Lan' }).in(newsroom);
  editor = await aPerson({ role: 'editor', desks: ['newspaper'], name: 'Trần <Minh>', language: 'en' }).in(newsroom);
  chief = await aPerson({ role: 'managing-editor', name: 'Lê Chi' }).in(newsroom);
});

afterAll(async () => {
  await newsroom.close();
  await mail.close();
});

const table = (name: string) => newsroom.strapi.db.connection(`newsroom_${name}`);
const placeOf = ({ documentId }: Story) => ({ content_type: ARTICLE, document_id: documentId, locale: 'vi' }) as const;

async function storyOf(story: Story): Promise<StoryRow> {
  const row = await servicesOf(newsroom.strapi).stories.find(newsroom.strapi.db.connection, placeOf(story));
  if (!row) throw new Error('There is no such story.');
  return row;
}

/** A story that the journalist began. */
async function aDraft(title: string): Promise<Story> {
  const story = await anArticle({ title, desk }).draftIn(newsroom);
  await table('contributors').where(placeOf(story)).delete();
  await table('stories').where(placeOf(story)).update({ created_by: writer.id });
  return story;
}

const by = ({ id }: Person, name = 'Nguyễn Lan') => ({ id, name });

async function tell(kind: NoticeKind, story: Story, rest: Partial<Announcement> = {}): Promise<void> {
  const row = await storyOf(story);
  await newsroom.strapi.db.transaction(({ trx }) =>
    servicesOf(newsroom.strapi).notifications.announce(trx, { kind, story: row, actor: null, ...rest }),
  );
}

const noticesOf = async (who: Person, query = '') =>
  (await (await signedIn(newsroom, who)).get(`/newsroom/notifications${query}`)).body;
const about = async (who: Person, { documentId }: Story) =>
  (await noticesOf(who)).data
    .filter(({ story }: { story: { documentId: string } }) => story.documentId === documentId)
    .map(({ kind, message }: { kind: string; message: string }) => `${kind}: ${message}`);
const lettersTo = ({ email }: Person, { documentId }: Story): readonly CaughtLetter[] =>
  mail.letters.filter(({ to, text }) => to === email && text.includes(documentId));
const letterTo = (who: Person, story: Story) =>
  eventually(
    () => lettersTo(who, story),
    (letters) => letters.length > 0,
  );

test('what waits for a person reaches them in the panel and as a letter in their language, with a link and no more', async () => {
  const story = await aDraft('Nhóm lớp & mạng');
  await tell('submitted', story, { actor: by(writer) });

  expect(await about(editor, story)).toEqual(['submitted: Nguyễn Lan submitted “Nhóm lớp & mạng” for review.']);
  const [letter] = await letterTo(editor, story);
  const link = `${newsroom.url}/admin/content-manager/collection-types/${ARTICLE}/${story.documentId}?plugins[i18n][locale]=vi`;
  expect(letter?.subject).toBe('Nguyễn Lan submitted “Nhóm lớp & mạng” for review.');
  expect(letter?.text.split('\n\n').slice(0, 3)).toEqual([
    'Hello Trần <Minh>,',
    'Nguyễn Lan submitted “Nhóm lớp & mạng” for review.',
    `Open the story: ${link}`,
  ]);
  expect(letter?.html).toContain('<p>Hello Trần &lt;Minh&gt;,</p>');
  expect(letter?.html).not.toMatch(/<img|<link|<script|style=/);
});

test('an event that is undone tells nobody', async () => {
  const story = await aDraft('Bài không thành');
  const row = await storyOf(story);
  const undone = newsroom.strapi.db.transaction(async ({ trx }) => {
    await servicesOf(newsroom.strapi).notifications.announce(trx, { kind: 'returned', story: row, actor: by(editor) });
    throw new Error('undone');
  });

  await expect(undone).rejects.toThrow('undone');
  expect(await about(writer, story)).toEqual([]);
});

test('nobody is told what they did themselves, nor twice of one event', async () => {
  const story = await aDraft('Một sự việc');
  const event = 'the-same';
  await tell('countersign-needed', story, { actor: by(editor, 'Trần Minh'), event });
  await tell('killed', story, { actor: by(editor, 'Trần Minh'), event });

  expect(await about(editor, story)).toEqual([]);
  expect((await about(chief, story)).map((line: string) => line.split(':', 1).join(''))).toEqual([
    'countersign-needed',
  ]);
  expect((await about(writer, story)).map((line: string) => line.split(':', 1).join(''))).toEqual(['killed']);
});

test('however many nodes send, a letter is sent once', async () => {
  const story = await aDraft('Chỉ một thư');
  await tell('returned', story, { actor: by(editor, 'Trần Minh') });
  const { notifications } = servicesOf(newsroom.strapi);
  const stops = [notifications.start(), notifications.start(), notifications.start()];
  await letterTo(writer, story);
  await Promise.all(stops.map((stop) => stop()));

  expect(lettersTo(writer, story)).toHaveLength(1);
  expect(await table('notifications').where({ document_id: story.documentId }).pluck('mail_state')).toEqual(['sent']);
});

test('a letter that could not be sent is tried again, under the same name', async () => {
  const story = await aDraft('Thư đến muộn');
  mail.refuse(writer.email, 451);
  await tell('returned', story, { actor: by(editor, 'Trần Minh') });
  const rowOf = () => table('notifications').where({ document_id: story.documentId }).first();
  const waiting = await eventually(rowOf, ({ mail_attempts }) => mail_attempts === 1);
  expect(waiting.mail_state).toBe('owed');
  expect(Number(waiting.mail_not_before)).toBeGreaterThan(Date.now() + 30_000);

  mail.refuse(writer.email, null);
  await table('notifications').where({ id: waiting.id }).update({ mail_not_before: Date.now() });
  const [letter] = await letterTo(writer, story);
  expect(letter?.messageId).toBe(`<${waiting.id}@127.0.0.1>`);
});

test('an address that the mail server refuses for good is left in peace', async () => {
  const story = await aDraft('Không còn hộp thư');
  mail.refuse(writer.email, 550);
  await tell('returned', story, { actor: by(editor, 'Trần Minh') });
  const rowOf = () => table('notifications').where({ document_id: story.documentId }).first();

  expect((await eventually(rowOf, ({ mail_attempts }) => mail_attempts === 1)).mail_state).toBe('given-up');
  mail.refuse(writer.email, null);
});

test('a letter about a killed story does not name it', async () => {
  const story = await aDraft('Tên không được nhắc');
  await table('stories').where(placeOf(story)).update({ stage: 'killed' });
  await tell('killed', story, { actor: by(editor, 'Trần Minh') });

  const [letter] = await letterTo(writer, story);
  expect(letter?.subject).toBe('Trần Minh đã rút một tin bài ở mọi nơi.');
  expect(`${letter?.text}${letter?.html}`).not.toContain('Tên không được nhắc');
});

test('each person chooses, kind by kind, what reaches them and how', async () => {
  const http = await signedIn(newsroom, writer);
  const before = (await http.get('/newsroom/preferences').expect(200)).body;
  expect(before).toMatchObject({
    data: { returned: { panel: true, email: true }, published: { panel: true, email: false } },
    meta: { emailIsSetUp: true },
  });
  const chosen = { returned: { panel: false, email: false }, published: { panel: false, email: true } };
  const after = (await http.put('/newsroom/preferences').send(chosen).expect(200)).body;
  expect(after.data).toEqual({ ...before.data, ...chosen });

  const story = await aDraft('Theo ý mình');
  await tell('returned', story, { actor: by(editor) });
  await tell('published', story, { actor: by(editor) });
  expect((await letterTo(writer, story)).map(({ subject }) => subject)).toEqual(['Đã đăng tin bài “Theo ý mình”.']);
  expect(await about(writer, story)).toEqual([]);

  const { data } = before;
  await http.put('/newsroom/preferences').send({ returned: data.returned, published: data.published }).expect(200);
  const wrong = await http.put('/newsroom/preferences').send({ lottery: { panel: true, email: true } });
  expect([wrong.status, wrong.body.error.details]).toEqual([400, { code: 'BAD_BODY', field: 'lottery' }]);
});

test('what a person has read is read, and nobody else’s', async () => {
  const story = await aDraft('Đã đọc');
  await tell('killed', story, { actor: null });
  const http = await signedIn(newsroom, chief);
  const { data, meta } = await noticesOf(chief, '?unread=true');
  const mine = data.find((each: { story: { documentId: string } }) => each.story.documentId === story.documentId);

  const one = (
    await http
      .post('/newsroom/notifications/read')
      .send({ ids: [mine.id] })
      .expect(200)
  ).body.data;
  expect(one.unread).toBe(meta.unread - 1);
  const all = (await http.post('/newsroom/notifications/read').send({ all: true }).expect(200)).body.data;
  expect(all.unread).toBe(0);
  expect((await noticesOf(editor)).meta.unread).toBeGreaterThan(0);
  expect((await http.post('/newsroom/notifications/read').send({}).expect(400)).body.error.details.field).toBe('ids');
});

test('a deadline is noticed once when it is near and once when it is past, and again when it is moved', async () => {
  const story = await aDraft('Có hạn');
  const setDeadline = (at: number) => table('stories').where(placeOf(story)).update({ deadline_at: at });
  const kinds = () => about(writer, story);
  const isSaid = (count: number) => (lines: readonly string[]) => lines.length === count;

  await setDeadline(Date.now() + 3_600_000);
  expect((await eventually(kinds, isSaid(1)))[0]).toMatch(/^due: Sắp đến hạn \(\d\d:\d\d, .*\): tin bài “Có hạn”\.$/);
  const past = Date.now() - 1000;
  await setDeadline(past);
  expect((await eventually(kinds, isSaid(2))).some((line: string) => line.startsWith('due: Đã quá hạn'))).toBe(true);

  await setDeadline(past + 1);
  await eventually(kinds, isSaid(3));
  const noticed = await table('due_notices').where({ document_id: story.documentId }).pluck('phase');
  expect(noticed.sort()).toEqual(['past', 'past', 'soon']);
});

test('whoever has left is told nothing', async () => {
  const leaver = await aPerson({ role: 'editor', desks: ['newspaper'], name: 'Đã Nghỉ' }).in(newsroom);
  await newsroom.strapi.db.query('admin::user').update({ where: { id: leaver.id }, data: { isActive: false } });
  const story = await aDraft('Sau khi nghỉ');
  await tell('killed', story, { actor: by(writer) });

  expect(await table('notifications').where({ document_id: story.documentId, person: leaver.id })).toEqual([]);
});
