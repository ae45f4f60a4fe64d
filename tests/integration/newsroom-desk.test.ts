import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { StoryRow } from '../../src/plugins/newsroom/server/src/story/row';
import { aDesk } from '../builders/a-desk';
import { aPerson, type Person } from '../builders/a-person';
import { aStory, anArticle, ARTICLE, edit, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const LEGAL = 'api::legal-document.legal-document';

let newsroom: Newsroom;
let desk: string;
let otherDesk: string;
let writer: Person;
let editor: Person;
let chief: Person;
let overseer: Person;
let stranger: Person;

const person = (role: string, desks: readonly string[], name: string, language: 'vi' | 'en' = 'vi') =>
  aPerson({ role, desks, name, language }).in(newsroom);

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  otherDesk = await aDesk('portal').in(newsroom);
  writer = await person('journalist', ['newspaper'], 'Nguyễn Lan');
  editor = await person('editor', ['newspaper'], 'Trần Minh');
  chief = await person('managing-editor', [], 'Lê Chi', 'en');
  overseer = await person('overseer', [], 'Phạm Giám');
  stranger = await person('editor', ['portal'], 'Võ Ngoại');
});

afterAll(() => newsroom.close());

const get = async (who: Person, path: string) => (await signedIn(newsroom, who)).get(`/newsroom${path}`);
const post = async (who: Person, path: string, body: object = {}) =>
  (await signedIn(newsroom, who)).post(`/newsroom${path}`).send(body);
const change = ({ documentId }: Story, changes: Partial<StoryRow>, locale = 'vi') =>
  newsroom.strapi.db.connection('newsroom_stories').where({ document_id: documentId, locale }).update(changes);
const rowOf = async ({ uid, documentId }: Story): Promise<StoryRow> => {
  const place = { content_type: uid, document_id: documentId, locale: 'vi' };
  const row = await servicesOf(newsroom.strapi).stories.find(newsroom.strapi.db.connection, place);
  if (!row) throw new Error('There is no such story.');
  return row;
};
const draft = (title: string, fields: object = {}) => anArticle({ title, desk, ...fields }).draftIn(newsroom);
const bin = async (who: Person, query = '') => (await get(who, `/stories?${query}`)).body.data;
const titles = async (who: Person, query = ''): Promise<string[]> =>
  (await bin(who, query)).stories.map(({ title }: { title: string }) => title);

describe('the work-bin', () => {
  let mine: Story;
  let waiting: Story;

  beforeAll(async () => {
    mine = await draft('Bài của tôi', { createdBy: writer.id });
    await change(mine, { created_by: writer.id });
    waiting = await draft('Bài chờ duyệt');
    await change(waiting, { stage: 'in-review', assignee: writer.id });
    const returned = await draft('Bài bị trả lại');
    await change(returned, { stage: 'changes-requested', created_by: writer.id });
    const due = await draft('Bài sắp đến hạn');
    await change(due, { deadline_at: Date.now() + 60_000 });
    const scheduled = await draft('Bài đã hẹn giờ');
    await change(scheduled, { stage: 'scheduled', publish_at: Date.now() + 3_600_000 });
    const killed = await draft('Bài chờ ký');
    await change(killed, { stage: 'killed', awaits_countersign: 'kill' });
    await anArticle({ title: 'Bài đơn vị khác', desk: otherDesk }).draftIn(newsroom);
  });

  test.each([
    ['mine', ['Bài bị trả lại', 'Bài chờ duyệt', 'Bài của tôi']],
    ['waiting', []],
    ['returned', ['Bài bị trả lại']],
    ['scheduled', ['Bài đã hẹn giờ']],
    ['due', ['Bài sắp đến hạn']],
    ['signatures', ['Bài chờ ký']],
  ])('a journalist finds on the shelf "%s" what belongs there', async (shelf, expected) => {
    expect((await titles(writer, `shelf=${shelf}`)).sort()).toEqual(expected);
  });

  test('an editor finds what waits for judgement, unless they wrote in it', async () => {
    expect(await titles(editor, 'shelf=waiting')).toEqual(['Bài chờ duyệt']);

    const { content_type, document_id, locale } = await rowOf(waiting);
    const wrote = { content_type, document_id, locale, user_id: editor.id, since: 1, last_at: 1 };
    await newsroom.strapi.db.connection('newsroom_contributors').insert(wrote);

    expect(await titles(editor, 'shelf=waiting')).toEqual([]);
    expect(await titles(chief, 'shelf=waiting')).toEqual(['Bài chờ duyệt']);
  });

  test('people see the stories of their own desks, those who answer for all or oversee see all', async () => {
    expect(await titles(stranger)).toEqual(['Bài đơn vị khác']);
    expect(await titles(writer)).not.toContain('Bài đơn vị khác');
    expect(await titles(chief)).toHaveLength(7);
    expect(await titles(overseer)).toHaveLength(7);
  });

  test('every shelf says how much lies on it, whatever is filtered', async () => {
    const { counts } = await bin(writer, 'q=nothing-like-it');

    expect(counts).toEqual({
      mine: 3,
      waiting: 0,
      returned: 1,
      scheduled: 1,
      due: 1,
      signatures: 1,
      sources: 0,
      desk: 6,
    });
  });

  test('a row says all that a list shows', async () => {
    const { stories } = await bin(writer, 'shelf=mine&stage=in-review');

    expect(stories).toEqual([
      {
        ...{ type: 'article', documentId: waiting.documentId, locale: 'vi', title: 'Bài chờ duyệt' },
        ...{ stage: 'in-review', isPublic: false, openNotes: 0, awaitsCountersign: null, hasChangedSource: false },
        ...{ deadlineAt: null, publishAt: null, unpublishAt: null, findings: { block: 0, warn: 0, info: 0 } },
        desk: { documentId: desk, name: 'Đơn vị newspaper' },
        assignee: { id: writer.id, name: 'Nguyễn Lan' },
        ...{ createdBy: null, contributors: expect.arrayContaining([{ id: editor.id, name: 'Trần Minh' }]) },
        ...{ stageSince: expect.any(String), updatedAt: expect.any(String) },
      },
    ]);
  });

  test.each([
    ['stage=scheduled', ['Bài đã hẹn giờ']],
    ['type=lesson', []],
    ['locale=en', []],
    ['desk=nowhere', []],
  ])('it is narrowed by %s', async (query, expected) => expect(await titles(writer, query)).toEqual(expected));

  test('it is narrowed by assignee, and by desk', async () => {
    expect(await titles(chief, `assignee=${writer.id}`)).toEqual(['Bài chờ duyệt']);
    expect(await titles(chief, `desk=${otherDesk}`)).toEqual(['Bài đơn vị khác']);
  });

  test.each(['shelf=attic', 'stage=done', 'limit=0', 'limit=101', 'assignee=me', 'cursor=xyz', 'type=a.b'])(
    'what nobody can mean is refused, and named: %s',
    async (query) => {
      const { status, body } = await get(editor, `/stories?${query}`);

      expect([status, body.error.details]).toEqual([
        400,
        { code: 'BAD_PARAMETER', parameter: query.split('=', 1).join('') },
      ]);
    },
  );

  test.each(['', 'shelf=desk&q=bai'])('it is read page by page without a gap or a repeat (%s)', async (query) => {
    const whole = await titles(chief, `${query}&limit=100`);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await bin(chief, `${query}&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.stories.map(({ title }: { title: string }) => title));
      ({ cursor } = page);
    }

    expect(seen).toEqual(whole);
    expect(seen).toHaveLength(7);
  });

  test('a cursor of one list is none of another', async () => {
    const { cursor } = await bin(chief, 'limit=1');

    expect((await get(chief, `/stories?shelf=mine&cursor=${cursor}`)).status).toBe(400);
  });

  test('nobody without a session sees it', async () => {
    expect((await newsroom.http.get('/newsroom/stories')).status).toBe(401);
  });
});

describe('the search', () => {
  beforeAll(async () => {
    await draft('Bảo vệ trẻ em trên mạng');
    await draft('Tre làng em ơi');
    await draft('Em kể chuyện trẻ');
    await draft('Chuyện khác', { standfirst: 'Sa-pô nói về đường dây nóng 111.' });
    await aStory(LEGAL, { title: 'Một văn bản', desk, number: 'Số-77' }).draftIn(newsroom);
  });

  test.each([
    ['trẻ em', ['Bảo vệ trẻ em trên mạng', 'Em kể chuyện trẻ', 'Tre làng em ơi']],
    ['tre em', ['Tre làng em ơi', 'Em kể chuyện trẻ', 'Bảo vệ trẻ em trên mạng']],
    ['TRẺ EM', ['Bảo vệ trẻ em trên mạng', 'Em kể chuyện trẻ', 'Tre làng em ơi']],
    ['bao ve tr', ['Bảo vệ trẻ em trên mạng']],
    ['duong day nong', ['Chuyện khác']],
    ['so-77', ['Một văn bản']],
    ['"*) OR', []],
    ['–', []],
  ])('%s finds, exact accents first', async (q, expected) => {
    const found = await titles(writer, `q=${encodeURIComponent(q)}`);

    expect(q === 'tre em' ? [found[0], found.slice(1).sort().reverse()].flat() : found).toEqual(expected);
  });

  test('a story is found by what it says now, and not by what it said', async () => {
    const story = await draft('Tên tạm thời');
    await edit(newsroom, story, { title: 'Tên chính thức' });

    expect(await titles(writer, 'q=tam+thoi')).toEqual([]);
    expect(await titles(writer, 'q=chinh+thuc')).toEqual(['Tên chính thức']);
  });

  test('a draft that was deleted is not found, and leaves no word behind', async () => {
    const story = await draft('Xóa hẳn đi');
    await newsroom.strapi.documents(ARTICLE).delete({ documentId: story.documentId });

    expect(await titles(writer, 'q=xoa+han')).toEqual([]);
    expect(await newsroom.strapi.db.connection('newsroom_shingles').where('shingle', 'xoa han')).toEqual([]);
  });

  test('stories that were there before the search are made findable at a start', async () => {
    await newsroom.strapi.db.connection('newsroom_search').delete();
    await servicesOf(newsroom.strapi).workBin.catchUp();

    expect(await titles(writer, 'q=bao+ve+tre+em')).toEqual(['Bảo vệ trẻ em trên mạng']);
    expect(await titles(writer, 'q=so-77')).toEqual(['Một văn bản']);
  });
});

describe('notes', () => {
  let story: Story;
  const notesOf = (suffix = '') => `/stories/article/${story.documentId}/notes${suffix}`;

  beforeAll(async () => {
    story = await draft('Bài có ghi chú');
  });

  test('a note stands at a field with the words it is about, is answered, resolved and opened again', async () => {
    const about = { text: ' Sửa tít cho ngắn. ', field: 'title', quote: 'Bài có ghi chú' };
    const { body, status } = await post(editor, notesOf(), about);
    const note = body.data;
    expect([status, note]).toEqual([
      201,
      {
        ...{ id: expect.any(String), at: expect.any(String), by: { id: editor.id, name: 'Trần Minh' } },
        ...{ ...about, text: 'Sửa tít cho ngắn.', replyTo: null, mentions: [], resolved: null },
      },
    ]);
    const answer = (await post(writer, notesOf(), { text: 'Xong rồi.', replyTo: note.id })).body.data;
    const last = (await post(editor, notesOf(), { text: 'Cảm ơn.', replyTo: answer.id })).body.data;
    expect(last.replyTo).toBe(note.id);
    expect((await rowOf(story)).open_notes).toBe(1);

    const resolved = (await post(writer, notesOf(`/${note.id}/resolve`))).body.data;
    expect(resolved.resolved).toMatchObject({ by: { id: writer.id } });
    expect((await rowOf(story)).open_notes).toBe(0);

    expect((await post(editor, notesOf(`/${note.id}/reopen`))).body.data.resolved).toBeNull();
    expect((await rowOf(story)).open_notes).toBe(1);
    expect((await get(writer, notesOf())).body.data.map(({ text }: { text: string }) => text)).toEqual([
      'Sửa tít cho ngắn.',
      'Xong rồi.',
      'Cảm ơn.',
    ]);
  });

  test('a note mentions colleagues of the desk, who are told; nobody else can be', async () => {
    const text = 'Nhờ chị xem giúp.';
    await post(writer, notesOf(), { text, mentions: [editor.id, chief.id, writer.id] });
    const { status, body } = await post(writer, notesOf(), { text, mentions: [stranger.id] });

    expect([status, body.error.details]).toEqual([400, { code: 'NOT_A_COLLEAGUE', person: stranger.id }]);
    const told = async (who: Person) => (await get(who, '/notifications')).body.data;
    expect(await told(editor)).toMatchObject([
      { kind: 'mentioned', message: 'Nguyễn Lan nhắc đến bạn trong ghi chú của tin bài “Bài có ghi chú”.' },
    ]);
    expect(await told(chief)).toMatchObject([{ message: 'Nguyễn Lan mentioned you in a note on “Bài có ghi chú”.' }]);
    expect(await told(writer)).toEqual([]);
  });

  test('colleagues are the people of the desk and the managing editors', async () => {
    const { body } = await get(writer, `/stories/article/${story.documentId}/colleagues`);

    expect(body.data).toEqual([
      { id: writer.id, name: 'Nguyễn Lan', role: 'journalist', desks: [desk] },
      { id: editor.id, name: 'Trần Minh', role: 'editor', desks: [desk] },
      { id: chief.id, name: 'Lê Chi', role: 'managing-editor', desks: [] },
    ]);
  });

  test('whoever may not read a story cannot tell that it is there', async () => {
    expect((await get(stranger, notesOf())).body.error.details.code).toBe('STORY_UNKNOWN');
    expect((await get(editor, '/stories/article/nowhere/notes')).status).toBe(404);
    expect((await get(editor, '/stories/blog/nowhere/notes')).status).toBe(404);
  });

  test('an overseer reads notes and writes none', async () => {
    expect((await get(overseer, notesOf())).status).toBe(200);
    const { status, body } = await post(overseer, notesOf(), { text: 'Tôi thấy rồi.' });
    expect([status, body.error.details.code]).toEqual([403, 'READS_ONLY']);
  });

  test.each([
    [{ text: ' ' }, 'text'],
    [{ text: 'a', field: 'a b' }, 'field'],
    [{ text: 'a', mentions: ['1'] }, 'mentions'],
  ])('a note that is none is refused: %j', async (body, field) => {
    const refused = await post(writer, notesOf(), body);
    expect([refused.status, refused.body.error.details]).toEqual([400, { code: 'BAD_BODY', field }]);
  });

  test('a note of another story cannot be answered or resolved here', async () => {
    const other = await draft('Bài khác');
    const note = (await post(writer, `/stories/article/${other.documentId}/notes`, { text: 'Ở đây.' })).body.data;

    expect((await post(writer, notesOf(), { text: 'Sai chỗ.', replyTo: note.id })).status).toBe(404);
    expect((await post(writer, notesOf(`/${note.id}/resolve`))).body.error.details.code).toBe('NOTE_UNKNOWN');
  });
});

describe('in bulk', () => {
  test('each story passes or is refused by itself, with its sentence', async () => {
    const [one, two] = [await draft('Gom một'), await draft('Gom hai')];
    await change(two, { stage: 'killed' });
    const stories = [two, one].map(({ documentId }) => ({ type: 'article', documentId, locale: 'vi' }));
    const unknown = { type: 'article', documentId: 'nowhere', locale: 'vi' };
    const { status, body } = await post(editor, '/bulk', { action: 'submit', stories: [...stories, unknown] });

    expect([status, body.data]).toEqual([
      200,
      [
        { ...stories[0], outcome: 'refused', code: 'STORY_KILLED', message: expect.stringMatching(/\.$/) },
        { ...stories[1], outcome: 'done' },
        { ...unknown, outcome: 'refused', code: 'STORY_UNKNOWN', message: expect.stringMatching(/\.$/) },
      ],
    ]);
    expect((await rowOf(one)).stage).toBe('in-review');
  });

  test.each([
    [{ action: 'burn', stories: [{ type: 'article', documentId: 'a', locale: 'vi' }] }, 'action'],
    [{ action: 'submit', stories: [] }, 'stories'],
    [{ action: 'submit', stories: [{ type: 'article' }] }, 'stories'],
  ])('what nobody can mean is refused: %j', async (body, field) => {
    const refused = await post(editor, '/bulk', body);
    expect([refused.status, refused.body.error.details]).toEqual([400, { code: 'BAD_BODY', field }]);
  });
});
