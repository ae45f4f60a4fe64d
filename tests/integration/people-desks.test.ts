import type TestAgent from 'supertest/lib/agent';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aDesk, anOrganisation } from '../builders/a-desk';
import { aDraft } from '../builders/a-draft';
import { aPerson, type Person } from '../builders/a-person';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;
const ORGANISATIONS = '/content-manager/collection-types/api::organisation.organisation';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('people and their desks', () => {
  let newsroom: Newsroom;
  let home: string;
  let away: string;
  let authority: string;
  let journalist: Person;
  let people: Readonly<Record<'journalist' | 'colleague' | 'editor' | 'chief' | 'both' | 'newcomer', TestAgent>>;

  beforeAll(async () => {
    newsroom = await bootNewsroom({ seed: 'none' });
    home = await aDesk('home').in(newsroom);
    away = await aDesk('away').in(newsroom);
    authority = await anOrganisation('authority').in(newsroom);
    journalist = await aPerson({ role: 'journalist', desks: ['home'] }).in(newsroom);
    people = {
      journalist: await signedIn(newsroom, journalist),
      colleague: await employed({ role: 'journalist', desks: ['home'] }),
      editor: await employed({ role: 'editor', desks: ['home'] }),
      chief: await employed({ role: 'managing-editor' }),
      both: await employed({ role: 'editor', desks: ['away', 'home'] }),
      newcomer: await employed({ role: 'journalist', language: 'en' }),
    };
  });

  afterAll(() => newsroom.close());

  const employed = async (person: Parameters<typeof aPerson>[0]): Promise<TestAgent> =>
    signedIn(newsroom, await aPerson(person).in(newsroom));

  async function storyOf(documentId: string, locale = 'vi') {
    const where = { documentId, locale, publishedAt: null };
    return newsroom.strapi.db.query(ARTICLE).findOne({ where, populate: ['desk', 'channels', 'createdBy'] });
  }

  async function deskOf(documentId: string, locale = 'vi'): Promise<string | null> {
    return (await storyOf(documentId, locale))?.desk?.documentId ?? null;
  }

  describe('a new story', () => {
    test('belongs to the desk of whoever begins it', async () => {
      const { body } = await people.journalist.post(`${ARTICLES}?locale=vi`).send({ title: 'Một' }).expect(201);

      expect(await deskOf(body.data.documentId)).toBe(home);
    });

    test('of somebody with two desks belongs to the first, or to the one that was chosen', async () => {
      const left = await people.both.post(`${ARTICLES}?locale=vi`).send({ title: 'Một' }).expect(201);
      const desk = { connect: [{ documentId: away }] };
      const chosen = await people.both.post(`${ARTICLES}?locale=vi`).send({ title: 'Hai', desk }).expect(201);

      expect(await deskOf(left.body.data.documentId)).toBe(home);
      expect(await deskOf(chosen.body.data.documentId)).toBe(away);
    });

    test.each([
      ['a connection', (id: string) => ({ connect: [{ documentId: id }] })],
      ['a set', (id: string) => ({ set: [{ documentId: id }] })],
      ['a plain identifier', (id: string) => id],
      ['two identifiers that disagree', (id: string) => ({ connect: [{ documentId: id, id: 1 }] })],
    ])('is refused for a desk that is not one’s own, asked for with %s', async (_way, written) => {
      const story = { title: 'Của người khác', desk: written(away) };
      const { body } = await people.journalist.post(`${ARTICLES}?locale=vi`).send(story).expect(403);

      expect(body.error).toEqual({
        ...{ status: 403, name: 'PolicyError', details: { code: 'NOT_YOUR_DESK' } },
        message: 'Tin bài này thuộc đơn vị khác. Hãy chọn đơn vị của bạn, hoặc nhờ thư ký tòa soạn.',
      });
    });

    test('is refused to whoever has no desk yet, in their language', async () => {
      const { body } = await people.newcomer.post(`${ARTICLES}?locale=vi`).send({ title: 'Mới' }).expect(403);

      expect(body.error.details).toEqual({ code: 'NO_DESK' });
      expect(body.error.message).toMatch(/^You belong to no desk yet/);
    });

    test('may be given to any desk by the managing editor, but to nothing that is no desk', async () => {
      const give = (id: string) => ({ title: 'Giao việc', desk: { connect: [{ documentId: id }] } });
      const { body } = await people.chief.post(`${ARTICLES}?locale=vi`).send(give(away)).expect(201);
      const refused = await people.chief.post(`${ARTICLES}?locale=vi`).send(give(authority)).expect(403);

      expect(await deskOf(body.data.documentId)).toBe(away);
      expect(refused.body.error.details).toEqual({ code: 'NOT_A_DESK' });
    });

    test('by a script needs no desk', async () => {
      expect(await deskOf(await aDraft(ARTICLE).in(newsroom))).toBeNull();
    });
  });

  describe('a copy', () => {
    const copy = (agent: TestAgent, id: string, body = {}) =>
      agent.post(`${ARTICLES}/clone/${id}?locale=vi`).send({ title: 'Bản sao', slug: `ban-sao-${id}`, ...body });

    test('keeps the desk and becomes the copier’s own', async () => {
      const original = await aDraft(ARTICLE, { desk: home }).in(newsroom);
      const { body } = await copy(people.journalist, original).expect(200);
      const story = await storyOf(body.data.documentId);

      expect([story.desk.documentId, story.createdBy.id, story.publishedAt]).toEqual([home, journalist.id, null]);
    });

    test('of another desk’s story is refused, and shows nothing of it', async () => {
      const original = await aDraft(ARTICLE, { desk: away, standfirst: 'Bí mật của họ' }).in(newsroom);
      const { body, text } = await copy(people.editor, original, { desk: { set: [{ documentId: home }] } }).expect(403);

      expect(body.error.details).toEqual({ code: 'NOT_YOUR_DESK' });
      expect(text).not.toContain('Bí mật');
    });

    test('cannot be made of a story by the automatic way', async () => {
      const original = await aDraft(ARTICLE, { desk: home }).in(newsroom);

      await people.journalist.post(`${ARTICLES}/auto-clone/${original}?locale=vi`).send({}).expect(400);
    });
  });

  describe('another language', () => {
    test('of an own desk’s story keeps the desk, whoever writes it', async () => {
      const story = await aDraft(ARTICLE, { desk: home }).in(newsroom);
      await people.colleague.put(`${ARTICLES}/${story}?locale=en`).send({ title: 'In English' }).expect(200);

      expect(await deskOf(story, 'en')).toBe(home);
    });

    test('of another desk’s story is refused', async () => {
      const story = await aDraft(ARTICLE, { desk: away }).in(newsroom);
      const desk = { connect: [{ documentId: home }] };
      const { body } = await people.editor
        .put(`${ARTICLES}/${story}?locale=en`)
        .send({ title: 'Taken', desk })
        .expect(403);

      expect(body.error.details).toEqual({ code: 'NOT_YOUR_DESK' });
      expect(await storyOf(story, 'en')).toBeNull();
    });
  });

  describe('a save', () => {
    const EDITORS_WORD = {
      urgency: 1,
      canonicalUrl: 'https://example.test/a',
      embargoUntil: '2030-01-01T00:00:00.000Z',
      expiresAt: '2031-01-01T00:00:00.000Z',
    };

    test('of a journalist leaves the desk and the editor’s fields alone', async () => {
      const story = await aDraft(ARTICLE, { desk: home, by: journalist }).in(newsroom);
      const desk = { connect: [{ documentId: away }] };
      await people.journalist
        .put(`${ARTICLES}/${story}?locale=vi`)
        .send({ title: 'Sửa', desk, ...EDITORS_WORD })
        .expect(200);

      expect(await storyOf(story)).toMatchObject({
        ...{ title: 'Sửa', urgency: 5, canonicalUrl: null, embargoUntil: null, expiresAt: null },
        desk: { documentId: home },
      });
    });

    test('of an editor sets them, but not the desk, and shows what was saved', async () => {
      const story = await aDraft(ARTICLE, { desk: home, by: journalist }).in(newsroom);
      const sent = { title: 'Biên tập', desk: { connect: [{ documentId: away }] }, ...EDITORS_WORD };
      const { body } = await people.editor.put(`${ARTICLES}/${story}?locale=vi`).send(sent).expect(200);

      expect(body.data).toMatchObject({ title: 'Biên tập', ...EDITORS_WORD });
      expect(await deskOf(story)).toBe(home);
    });

    test('of the managing editor moves the story, and it leaves the first desk’s sight', async () => {
      const story = await aDraft(ARTICLE, { desk: home, by: journalist }).in(newsroom);
      const desk = { set: [{ documentId: away }] };
      await people.chief.put(`${ARTICLES}/${story}?locale=vi`).send({ desk }).expect(200);

      await people.journalist.put(`${ARTICLES}/${story}?locale=vi`).send({ title: 'Vẫn sửa' }).expect(403);
      await people.editor.get(`${ARTICLES}/${story}?locale=vi`).expect(403);
      expect(await deskOf(story)).toBe(away);
    });
  });

  describe('a published story', () => {
    const published = (desk: string) => aDraft(ARTICLE, { desk, by: journalist }).beforeReaders().in(newsroom);

    test('is not deleted by its journalist, nor in bulk', async () => {
      const id = await published(home);

      await people.journalist.delete(`${ARTICLES}/${id}?locale=vi`).expect(403);
      await people.journalist.delete(`${ARTICLES}/${id}`).expect(403);
      await people.journalist
        .post(`${ARTICLES}/actions/bulkDelete`)
        .send({ documentIds: [id], locale: 'vi' })
        .expect(403);
    });

    test('is an editor’s of its desk to unpublish in bulk, with a second person’s word, and no other’s', async () => {
      const [own, foreign] = [await published(home), await published(away)];
      const bulk = (ids: string[]) =>
        people.editor.post(`${ARTICLES}/actions/bulkUnpublish`).send({ documentIds: ids, locale: 'vi' });

      expect((await bulk([foreign])).body.error.name).toBe('ForbiddenError');
      expect((await bulk([own, foreign])).body.error.name).toBe('ForbiddenError');
      expect((await bulk([own])).body.error.details.code).toBe('WITHDRAWAL_NOT_APPROVED');
    });
  });

  describe('another desk’s stories', () => {
    let secret: string;

    beforeAll(async () => {
      secret = await aDraft(ARTICLE, { desk: away, title: 'Chuyện kín', slug: 'chuyen-kin' }).in(newsroom);
      await aDraft('api::article-series.article-series', { desk: away, title: 'Tuyến kín' }).in(newsroom);
      await aDraft('api::article-series.article-series', { desk: home, title: 'Tuyến nhà' }).in(newsroom);
    });

    test.each([
      ['the list', () => `${ARTICLES}?locale=vi&pageSize=100`],
      ['a search', () => `${ARTICLES}?locale=vi&_q=${encodeURIComponent('Chuyện kín')}`],
      ['a filter', () => `${ARTICLES}?locale=vi&filters[title][$contains]=${encodeURIComponent('kín')}`],
      ['a filter by desk', () => `${ARTICLES}?locale=vi&filters[desk][documentId]=${away}`],
      ['the home page', () => '/content-manager/homepage/recent-documents?action=update'],
      ['a choice of series', () => `/content-manager/relations/${ARTICLE}/series?locale=vi&pageSize=100`],
      [
        'another language’s text',
        () =>
          `/i18n/content-manager/get-fill-from-locale/${ARTICLE}?documentId=${secret}&sourceLocale=vi&targetLocale=en&collectionType=collection-types`,
      ],
    ])('are not in %s', async (_where, path) => {
      const { text } = await people.editor.get(path()).expect(200);

      expect(text).not.toMatch(/kín/);
    });

    test('are not shown before a bulk publication', async () => {
      const { text } = await people.editor
        .post(`${ARTICLES}/actions/bulkFindForValidation`)
        .send({ documentIds: [secret], locale: 'vi' })
        .expect(200);

      expect(text).not.toMatch(/kín/);
    });

    test('are not hinted at by counts, drafts or relations of one story', async () => {
      await people.editor.get(`${ARTICLES}/${secret}?locale=vi`).expect(403);
      await people.editor.get(`${ARTICLES}/${secret}?locale=vi&status=published`).expect(({ text }) => {
        expect(text).not.toMatch(/kín/);
      });
      await people.editor.get(`${ARTICLES}/${secret}/actions/countDraftRelations?locale=vi`).expect(403);
      await people.editor.get(`/content-manager/relations/${ARTICLE}/${secret}/series?locale=vi`).expect(403);
    });
  });

  test('an own desk’s stories are whole before a bulk publication', async () => {
    const id = await aDraft(ARTICLE, { desk: home, title: 'Sẵn sàng' }).in(newsroom);
    const { body } = await people.editor
      .post(`${ARTICLES}/actions/bulkFindForValidation`)
      .send({ documentIds: [id], locale: 'vi' })
      .expect(200);

    expect(body.results).toMatchObject([{ documentId: id, title: 'Sẵn sàng', desk: { documentId: home } }]);
  });

  describe('the members of a desk', () => {
    test('are chosen by the managing editor, who sees colleagues by name and nothing else', async () => {
      const person = await aPerson({ role: 'journalist', name: 'Trần Văn Hòa' }).in(newsroom);
      const choice = await people.chief
        .get('/content-manager/relations/api::organisation.organisation/members?pageSize=100')
        .expect(200);
      await people.chief
        .put(`${ORGANISATIONS}/${home}`)
        .send({ members: { connect: [{ id: person.id }] } })
        .expect(200);

      expect(choice.body.results.map((each: { firstname: string }) => each.firstname)).toContain('Trần Văn Hòa');
      expect(choice.text).not.toMatch(/password|@example|registrationToken|resetPassword/);
      expect((await servicesOf(newsroom.strapi).people.standingOf(person.id)).desks).toEqual([home]);
    });

    test('are not shown to anybody else, in any way', async () => {
      const members = { subject: 'api::organisation.organisation', field: 'members' };
      const permissions = ['read', 'update'].map((action) => ({
        ...members,
        action: `plugin::content-manager.explorer.${action}`,
      }));
      const may = await people.editor.post('/admin/permissions/check').send({ permissions }).expect(200);
      const { body } = await people.editor.get(`${ORGANISATIONS}/${home}`).expect(200);

      expect(may.body.data).toEqual([false, false]);
      expect(body.data).not.toHaveProperty('members');
    });

    test('accounts show a managing editor no address and no secret', async () => {
      const { text } = await people.chief.get('/content-manager/collection-types/admin::user?pageSize=100');

      expect(text).not.toMatch(/"(password|email|registrationToken|resetPasswordToken|isActive|blocked)":/);
    });
  });

  describe('the media library', () => {
    const upload = async (agent: TestAgent): Promise<number> => {
      const { body } = await agent.post('/upload').attach('files', PIXEL, 'anh.png').expect(201);
      return body[0].id;
    };
    const describePicture = (agent: TestAgent, id: number) =>
      agent.post(`/upload?id=${id}`).field('fileInfo', JSON.stringify({ caption: 'Chú thích' }));

    test('is everybody’s to look at, and a journalist changes only the own uploads', async () => {
      const [own, theirs] = [await upload(people.journalist), await upload(people.colleague)];

      await people.journalist.get(`/upload/files/${theirs}`).expect(200);
      await describePicture(people.journalist, own).expect(200);
      await describePicture(people.journalist, theirs).expect(403);
      await people.journalist.delete(`/upload/files/${theirs}`).expect(403);
      await people.journalist.delete(`/upload/files/${own}`).expect(200);
    });

    test('loses nobody’s files to a journalist’s bulk deletion', async () => {
      const [own, theirs] = [await upload(people.journalist), await upload(people.colleague)];
      const bulk = (what: object) => people.journalist.post('/upload/actions/bulk-delete').send(what);

      await bulk({ fileIds: [own, theirs] }).expect(403);
      await bulk({ fileIds: [], folderIds: [1] }).expect(403);
      await people.journalist
        .post('/upload/actions/bulk-move')
        .send({ fileIds: [theirs], folderIds: [], destinationFolderId: null })
        .expect(403);
      await bulk({ fileIds: [own] }).expect(200);
      await people.editor.get(`/upload/files/${theirs}`).expect(200);
    });

    test('answers a bulk deletion after a second boot in one process, from the second one’s database', async () => {
      const theirs = await upload(people.colleague);

      await newsroom.restart();

      const request = { fileIds: [theirs], folderIds: [] };
      await people.journalist.post('/upload/actions/bulk-delete').send(request).expect(403);
    });
  });

  describe('employing somebody', () => {
    test('gives them a Vietnamese screen, a role and their desks, and happens once', async () => {
      const { people: staff } = servicesOf(newsroom.strapi);
      const lan = {
        name: 'Lê Thị Lan',
        email: 'Lan@Example.test',
        password: 'Mat-khau-cua-Lan-1',
        role: 'editor',
      } as const;
      const first = await staff.createPerson({ ...lan, desks: ['home'] });
      const second = await staff.createPerson({ ...lan, role: 'overseer', password: 'Khac-1234', desks: ['away'] });
      const user = await newsroom.strapi.db
        .query('admin::user')
        .findOne({ where: { id: first.id }, populate: ['roles'] });

      expect([first.isNew, second]).toEqual([true, { id: first.id, email: 'lan@example.test', isNew: false }]);
      expect(user).toMatchObject({ firstname: 'Lê Thị Lan', preferedLanguage: 'vi', isActive: true });
      expect(await staff.standingOf(first.id)).toEqual({ roles: ['editor'], desks: [home, away] });
      await newsroom.http.post('/admin/login').send({ email: lan.email, password: lan.password }).expect(200);
    });

    test('fails for a role or a desk that is not there', async () => {
      const { people: staff } = servicesOf(newsroom.strapi);
      const nobody = { name: 'Ai', email: 'ai@example.test', password: 'Mat-khau-1-cua-Ai' };

      await expect(staff.createPerson({ ...nobody, role: 'thief' as 'editor' })).rejects.toThrow('no role "thief"');
      await expect(staff.createPerson({ ...nobody, role: 'editor', desks: ['authority'] })).rejects.toThrow(
        'no desk "authority"',
      );
    });
  });
});
