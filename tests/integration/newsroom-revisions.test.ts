import type TestAgent from 'supertest/lib/agent';
import type { FieldDiff, RevisionCard } from '../../src/plugins/newsroom/contract/revision';
import { aDesk } from '../builders/a-desk';
import { openForm } from '../builders/a-form';
import { aPerson, type Person } from '../builders/a-person';
import { aPicture, pixels, putInLibrary } from '../builders/a-picture';
import { anArticle, ARTICLE, edit, publish, textSection, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

let newsroom: Newsroom;
let lan: Person;
let writer: TestAgent;
let editor: TestAgent;
let stranger: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  await aDesk('newspaper').in(newsroom);
  await aDesk('portal').in(newsroom);
  const hire = (role: string, desk: string, name: string) => aPerson({ role, desks: [desk], name }).in(newsroom);
  lan = await hire('journalist', 'newspaper', 'Lê Thị Lan');
  writer = await signedIn(newsroom, lan);
  editor = await signedIn(newsroom, await hire('editor', 'newspaper', 'Trần Văn Hòa'));
  stranger = await signedIn(newsroom, await hire('editor', 'portal', 'Phạm Thị Mai'));
});

afterAll(() => newsroom.close());

async function drafted(fields: object = {}): Promise<Story> {
  const { body } = await writer
    .post(`${ARTICLES}?locale=vi`)
    .send({ title: 'Một', ...fields })
    .expect(201);
  return { uid: ARTICLE, documentId: body.data.documentId };
}

const at = ({ documentId }: Story, path: string) => `/newsroom/stories/article/${documentId}/${path}`;

async function historyOf(story: Story, who = editor): Promise<readonly RevisionCard[]> {
  const { body } = await who.get(at(story, 'revisions')).expect(200);
  return body.data;
}

const said = (cards: readonly RevisionCard[]) =>
  cards.map(({ number, kind, by }) => `${number} ${kind} ${by?.name ?? '–'}`);

const titleOf = async (story: Story) => (await openForm(editor, story)).data.title;

async function revisionAt(story: Story, number: number): Promise<RevisionCard> {
  const found = (await historyOf(story)).find((each) => each.number === number);
  if (!found) throw new Error(`There is no revision ${number}.`);
  return found;
}

describe('every save', () => {
  test('is a revision, by whom it was made; saving the same words again makes none', async () => {
    const story = await drafted();
    const form = await openForm(writer, story);
    await form.save({ title: 'Một' }).expect(200);
    await form.save({ title: 'Hai' }).expect(200);
    await newsroom.strapi
      .documents(ARTICLE)
      .update({ documentId: story.documentId, locale: 'vi', data: { title: 'Ba' } as never });

    const history = await historyOf(story);
    expect(said(history)).toEqual(['3 imported –', '2 saved Lê Thị Lan', '1 saved Lê Thị Lan']);
    expect(history.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
  });

  test('answers with the revision that it made, and so does every reading of the form', async () => {
    const story = await drafted();
    const { headers } = await (await openForm(writer, story)).save({ title: 'Hai' }).expect(200);
    const [newest] = await historyOf(story);

    expect([headers.etag, (await openForm(editor, story)).base]).toEqual([`"${newest?.hash}"`, `"${newest?.hash}"`]);
  });

  test('keeps a content once, however often a story comes back to it', async () => {
    const story = await drafted();
    for (const title of ['Hai', 'Một', 'Hai']) await (await openForm(writer, story)).save({ title }).expect(200);
    const hashes = (await historyOf(story)).map(({ hash }) => hash);
    const stored = await newsroom.strapi.db.connection('newsroom_snapshots').whereIn('hash', hashes).pluck('hash');

    expect([hashes.length, new Set(hashes).size, stored.length]).toEqual([4, 2, 2]);
  });

  test('of one language is no revision of another', async () => {
    const story = await drafted();
    await writer.put(`${ARTICLES}/${story.documentId}?locale=en`).send({ title: 'One' }).expect(200);
    const { body } = await editor.get(`${at(story, 'revisions')}?locale=en`).expect(200);

    expect([said(await historyOf(story)), said(body.data)]).toEqual([['1 saved Lê Thị Lan'], ['1 saved Lê Thị Lan']]);
  });

  test('is shown to nobody who may not read the story', async () => {
    const story = await drafted();
    const [first] = await historyOf(story);

    for (const path of ['revisions', `revisions/${first?.id}`, 'diff?from=published&to=draft'])
      expect((await stranger.get(at(story, path)).expect(404)).body.error.details.code).toBe('STORY_UNKNOWN');
    await stranger.post(at(story, `revisions/${first?.id}/restore`)).expect(404);
    await newsroom.http.get(at(story, 'revisions')).expect(401);
  });
});

describe('a stale save', () => {
  test('is refused, says who was quicker, and is kept to be read', async () => {
    const story = await drafted({ standfirst: 'Cũ' });
    const [mine, theirs] = [await openForm(writer, story), await openForm(editor, story)];
    await theirs.save({ title: 'Của biên tập' }).expect(200);
    const { body } = await mine.save({ title: 'Của tác giả', body: [textSection('Đoạn tôi viết.')] }).expect(409);

    const { details, message } = body.error;
    expect([details.code, details.base, details.current.number]).toEqual(['STALE_SAVE', mine.base.slice(1, -1), 2]);
    expect(message).toMatch(/^Trần Văn Hòa đã lưu một bản mới hơn lúc /);
    expect([await titleOf(story), said(await historyOf(story))]).toEqual([
      'Của biên tập',
      ['3 refused Lê Thị Lan', '2 saved Trần Văn Hòa', '1 saved Lê Thị Lan'],
    ]);
    const kept = await writer.get(at(story, `revisions/${details.refused.id}`)).expect(200);
    expect(kept.body.data.data).toMatchObject({ title: 'Của tác giả', standfirst: 'Cũ' });
    expect(JSON.stringify(kept.body.data.data.body)).toContain('Đoạn tôi viết.');
  });

  test('that is sent again is kept once', async () => {
    const story = await drafted();
    const [mine, theirs] = [await openForm(writer, story), await openForm(editor, story)];
    await theirs.save({ title: 'Hai' }).expect(200);
    await mine.save({ title: 'Ba' }).expect(409);
    await mine.save({ title: 'Ba' }).expect(409);

    expect(await historyOf(story)).toHaveLength(3);
  });

  test('that says what the draft says already is no conflict', async () => {
    const story = await drafted();
    const [mine, theirs] = [await openForm(writer, story), await openForm(editor, story)];
    await theirs.save({ title: 'Hai' }).expect(200);

    await mine.save({ title: 'Hai' }).expect(200);
    expect(await historyOf(story)).toHaveLength(2);
  });

  test('without a base is one when somebody else wrote last, and none when the same person did', async () => {
    const story = await drafted();
    const save = (who: TestAgent, title: string) =>
      who.put(`${ARTICLES}/${story.documentId}?locale=vi`).send({ title });

    await save(writer, 'Tiếp').expect(200);
    await save(editor, 'Không thấy gì').expect(409);
    expect(await titleOf(story)).toBe('Tiếp');
  });

  test('of sections that the newer save took away keeps them', async () => {
    const story = await drafted({ body: [textSection('Một.'), textSection('Hai.')] });
    const [mine, theirs] = [await openForm(writer, story), await openForm(editor, story)];
    const [first] = theirs.data.body as object[];
    await theirs.save({ body: [first] }).expect(200);
    const { body } = await mine.save({ title: 'Mới', body: mine.data.body }).expect(409);
    const kept = await writer.get(at(story, `revisions/${body.error.details.refused.id}`)).expect(200);

    expect(JSON.stringify(kept.body.data.data.body)).toContain('Hai.');
  });

  test('by somebody who may not save at all is forbidden, and kept nowhere', async () => {
    const story = await drafted();
    await stranger
      .put(`${ARTICLES}/${story.documentId}?locale=vi`)
      .set('If-Match', '"x"')
      .send({ title: 'X' })
      .expect(403);

    expect(await historyOf(story)).toHaveLength(1);
  });

  test('is the loser’s of two that are sent at the same moment, every time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const story = await drafted();
      const forms = [await openForm(writer, story), await openForm(editor, story)];
      const answers = await Promise.all(forms.map((form, who) => form.save({ title: `Của ${who}` })));
      const winner = answers.findIndex(({ status }) => status === 200);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await titleOf(story)).toBe(`Của ${winner}`);
      const kinds = (await historyOf(story)).map(({ kind }) => kind);
      expect(kinds).toEqual(['refused', 'saved', 'saved']);
    }
  });

  test('before a publication stops the publication as well', async () => {
    const story = await anArticle().draftIn(newsroom);
    const chief = await signedIn(newsroom, await aPerson({ role: 'managing-editor' }).in(newsroom));
    const form = await openForm(chief, story);
    await edit(newsroom, story, { title: 'Bản mới' });
    const { body } = await chief
      .post(`${ARTICLES}/${story.documentId}/actions/publish?locale=vi`)
      .set('If-Match', form.base)
      .send({ title: 'Bản cũ' })
      .expect(409);

    expect(body.error.details.code).toBe('STALE_SAVE');
    expect(
      await newsroom.strapi.documents(ARTICLE).findOne({ documentId: story.documentId, status: 'published' }),
    ).toBeNull();
  });
});

describe('what came past the newsroom', () => {
  test('is a revision before it is written over', async () => {
    const story = await drafted();
    await newsroom.strapi.db
      .query(ARTICLE)
      .updateMany({ where: { documentId: story.documentId }, data: { title: 'Nhập từ nơi khác' } });
    await (await openForm(writer, story)).save({ title: 'Hai' }).expect(200);

    expect(said(await historyOf(story))).toEqual(['3 saved Lê Thị Lan', '2 imported –', '1 saved Lê Thị Lan']);
  });
});

describe('restoring', () => {
  const restore = async (who: TestAgent, story: Story, id: string, body: object = {}) =>
    who
      .post(at(story, `revisions/${id}/restore`))
      .set('If-Match', (await openForm(who, story)).base)
      .send(body);

  test('makes the draft say again what it said, as a new revision', async () => {
    const sections = [textSection('Một.'), { __component: 'section.pull-quote', quote: 'Câu', attribution: 'Ai đó' }];
    const story = await drafted({ body: sections, sources: [{ name: 'Sở', kind: 'organisation' }], seriesPart: 3 });
    const first = await revisionAt(story, 1);
    await (await openForm(writer, story)).save({ title: 'Khác', body: [], sources: [], seriesPart: null }).expect(200);
    const { status, body } = await restore(writer, story, first.id);

    expect([status, body.data.kind, body.data.vanished]).toEqual([200, 'restored', []]);
    expect(body.data.hash).toBe(first.hash);
    expect(said(await historyOf(story))[0]).toBe('3 restored Lê Thị Lan');
  });

  test('takes some fields alone, to merge a refused text', async () => {
    const story = await drafted({ standfirst: 'Cũ' });
    const [mine, theirs] = [await openForm(writer, story), await openForm(editor, story)];
    await theirs.save({ standfirst: 'Của biên tập' }).expect(200);
    const { body } = await mine.save({ title: 'Của tác giả' }).expect(409);
    await restore(writer, story, body.error.details.refused.id, { fields: ['title'] });

    expect((await openForm(editor, story)).data).toMatchObject({ title: 'Của tác giả', standfirst: 'Của biên tập' });
  });

  test('names what vanished meanwhile, and leaves it out', async () => {
    const [gone, other] = [await aPicture().in(newsroom), await aPicture().in(newsroom)];
    const topics = newsroom.strapi.documents('api::topic.topic');
    const topic = await topics.create({
      data: { key: 'tam', name: 'Chủ đề tạm', nameEn: 'Temporary', kind: 'subject' } as never,
    });
    const story = await drafted({
      cover: gone.figure,
      body: [],
      topics: { connect: [{ documentId: topic.documentId }] },
    });
    await edit(newsroom, story, { body: [{ __component: 'section.figure', ...other.figure }] });
    const full = await revisionAt(story, 2);
    await edit(newsroom, story, { cover: null, topics: [] });
    await topics.delete({ documentId: topic.documentId });
    await newsroom.strapi
      .plugin('upload')
      .service('upload')
      .remove({ id: gone.id, hash: gone.fileName.split('.')[0], ext: '.jpeg', provider: 'local' });
    await putInLibrary(newsroom, { body: await pixels().jpeg().toBuffer(), mime: 'image/jpeg', replaces: other.id });
    const { body } = await restore(writer, story, full.id);

    expect(body.data.vanished).toEqual([
      { path: 'body.0.image', kind: 'bytes', name: expect.any(String) },
      { path: 'cover.image', kind: 'file', name: expect.any(String) },
      { path: 'topics', kind: 'relation', name: 'Chủ đề tạm' },
    ]);
  });

  test('is stale, too, when the draft has moved on', async () => {
    const story = await drafted();
    const first = await revisionAt(story, 1);
    const { base } = await openForm(writer, story);
    await (await openForm(editor, story)).save({ title: 'Hai' }).expect(200);
    const { body } = await writer
      .post(at(story, `revisions/${first.id}/restore`))
      .set('If-Match', base)
      .expect(409);

    expect(body.error.details).toMatchObject({ code: 'STALE_SAVE', refused: { id: first.id } });
    expect(await titleOf(story)).toBe('Hai');
  });

  test('gives nobody a field that they may not write', async () => {
    const story = await drafted();
    await (await openForm(editor, story)).save({ urgency: 1 }).expect(200);
    const urgent = await revisionAt(story, 2);
    await (await openForm(editor, story)).save({ urgency: 6, title: 'Hai' }).expect(200);
    await restore(writer, story, urgent.id);

    expect((await openForm(editor, story)).data).toMatchObject({ title: 'Một', urgency: 6 });
  });

  test('of a revision of another story is refused', async () => {
    const [story, other] = [await drafted(), await drafted()];
    const { status, body } = await restore(writer, story, (await revisionAt(other, 1)).id);

    expect([status, body.error.details.code]).toEqual([404, 'REVISION_UNKNOWN']);
  });
});

describe('comparing', () => {
  const compare = async (story: Story, query = '') => {
    const { body } = await editor.get(`${at(story, 'diff')}${query}`).expect(200);
    return body.data as { from: RevisionCard | null; to: RevisionCard | null; fields: readonly FieldDiff[] };
  };
  const listed = (fields: readonly FieldDiff[]) => fields.map(({ kind, path }) => `${kind} ${path}`);

  test('shows what an editor would approve: the draft beside what readers have', async () => {
    const picture = await aPicture().in(newsroom);
    const story = await drafted({
      title: 'Trẻ em và mạng',
      standfirst: 'Sa-pô.',
      slug: 'so-sanh',
      body: [textSection('Một.')],
    });
    await publish(newsroom, story);
    const figure = { __component: 'section.figure', ...picture.figure };
    await edit(newsroom, story, { title: 'Trẻ em, và mạng', body: [figure, textSection('Một.')], urgency: 2 });
    const { from, to, fields } = await compare(story);

    expect([from?.isPublished, to?.isCurrent]).toEqual([true, true]);
    expect(listed(fields)).toEqual(['text title', 'added body.0', 'value urgency']);
    expect(fields[0]?.spans).toEqual([
      { kind: 'same', text: 'Trẻ em' },
      { kind: 'added', text: ',' },
      { kind: 'same', text: ' và mạng' },
    ]);
    expect(fields[1]?.after).toMatch(/\.jpeg/);
  });

  test('of a story that was never out shows all of it as new', async () => {
    const story = await drafted();
    const { from, fields } = await compare(story);

    expect([from, listed(fields)]).toEqual([null, expect.arrayContaining(['text title'])]);
  });

  test('names relations by their titles, and a picture that was exchanged', async () => {
    const [one, two] = [await aPicture().in(newsroom), await aPicture().in(newsroom)];
    const topics = newsroom.strapi.documents('api::topic.topic');
    const topic = await topics.create({
      data: { key: 'rieng-tu', name: 'Riêng tư', nameEn: 'Privacy', kind: 'subject' } as never,
    });
    const story = await drafted({ cover: one.figure });
    await edit(newsroom, story, { cover: two.figure, topics: [topic.documentId] });
    const [first, second] = [await revisionAt(story, 1), await revisionAt(story, 2)];
    const { fields } = await compare(story, `?from=${first.id}&to=${second.id}`);

    expect(listed(fields)).toEqual(['media cover.image', 'value topics']);
    expect(fields[1]).toMatchObject({ before: null, after: 'Riêng tư' });
  });

  test('a revision that is not there, or a wrong word, is said so', async () => {
    const story = await drafted();

    expect((await editor.get(at(story, 'diff?from=1&to=draft')).expect(404)).body.error.details.code).toBe(
      'REVISION_UNKNOWN',
    );
    await editor.get(at(story, 'diff?from=draft&from=draft')).expect(400);
    await editor.get(at(story, 'revisions?before=x')).expect(400);
  });
});
