import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aDesk } from '../builders/a-desk';
import { aConsent } from '../builders/a-consent';
import { anApiToken } from '../builders/an-api-token';
import { aPerson, type Person } from '../builders/a-person';
import { aPicture, pixels, putInLibrary } from '../builders/a-picture';
import { agree, anArticle, ARTICLE, edit, outcomeOf, publish, unpublish, type Story } from '../builders/a-story';
import { asEditor, asWriter } from '../builders/a-newsroom-pair';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const URL = `/content-manager/collection-types/${ARTICLE}`;

let newsroom: Newsroom;
let writer: Person;
let boss: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aDesk('newspaper').in(newsroom);
  writer = await aPerson({ role: 'editor', desks: ['newspaper'] }).in(newsroom);
  boss = await aPerson({ role: 'strapi-super-admin', desks: ['newspaper'] }).in(newsroom);
});

afterAll(() => newsroom.close());

const documents = () => newsroom.strapi.documents(ARTICLE);
const inNameOf = async <T>(person: Person, work: () => Promise<T>): Promise<T> => {
  const { actors } = servicesOf(newsroom.strapi);
  return actors.runAs(await actors.person(person.id), 'service', work);
};
const isPublic = async ({ documentId }: Pick<Story, 'documentId'>) =>
  (await documents().findFirst({ filters: { documentId: { $eq: documentId } }, status: 'published' })) !== null;
const refusals = async () => {
  const { audit } = servicesOf(newsroom.strapi);
  await audit.settled();
  return (await audit.list({ limit: 1000 })).filter(({ outcome }: { outcome: string }) => outcome === 'refused');
};

describe('an editor who wrote a story publishes it by none of the ways there are', () => {
  let story: { documentId: string };

  beforeAll(async () => {
    const http = await signedIn(newsroom, writer);
    const { body } = await http
      .post(`${URL}?locale=vi`)
      .send({ title: 'Tự viết', standfirst: 'Sa-pô.', slug: 'tu-viet' });
    story = { documentId: body.data.documentId };
  });

  const WAYS: readonly (readonly [string, () => Promise<string>])[] = [
    [
      'the publish button',
      async () => answer(await (await http()).post(`${URL}/${story.documentId}/actions/publish?locale=vi`).send({})),
    ],
    [
      'create-and-publish',
      async () =>
        answer(await (await http()).post(`${URL}/actions/publish?locale=vi`).send({ title: 'Mới', slug: 'moi' })),
    ],
    [
      'bulk publish',
      async () =>
        answer(
          await (await http()).post(`${URL}/actions/bulkPublish?locale=vi`).send({ documentIds: [story.documentId] }),
        ),
    ],
    [
      'the service',
      () =>
        outcomeOf(() => inNameOf(writer, () => documents().publish({ documentId: story.documentId, locale: 'vi' }))),
    ],
    [
      'every language at once',
      () => outcomeOf(() => inNameOf(writer, () => documents().publish({ documentId: story.documentId, locale: '*' }))),
    ],
    [
      'an update as published',
      () =>
        outcomeOf(() =>
          inNameOf(writer, () =>
            documents().update({ documentId: story.documentId, locale: 'vi', status: 'published', data: {} as never }),
          ),
        ),
    ],
    [
      'a creation as published',
      () =>
        outcomeOf(() =>
          inNameOf(writer, () =>
            documents().create({ locale: 'vi', status: 'published', data: { title: 'Mới' } as never }),
          ),
        ),
    ],
    ['nobody’s call', () => outcomeOf(() => documents().publish({ documentId: story.documentId, locale: 'vi' }))],
    [
      'the newsroom’s own route',
      async () =>
        answer(await (await http()).post(`/newsroom/stories/article/${story.documentId}/publish?locale=vi`).send({})),
    ],
  ];
  const http = () => signedIn(newsroom, writer);
  const answer = ({ status, body }: { status: number; body: { error?: { details?: { code?: string } } } }) =>
    `${status} ${body.error?.details?.code}`;

  test.each(WAYS)('%s', async (_way, attempt) => {
    const known = (await refusals()).length;

    expect(await attempt()).toMatch(/^(403 )?(NOT_APPROVED|NEW_CONTENT|NO_ACTOR)$/);

    expect(await isPublic(story)).toBe(false);
    expect((await refusals()).length).toBe(known + 1);
  });

  test('a token of Strapi’s own API', async () => {
    const token = await anApiToken('full-access').in(newsroom);

    expect((await token.post('/api/articles').send({ data: { title: 'Mới' } })).status).toBeGreaterThanOrEqual(400);
    expect((await token.put(`/api/articles/${story.documentId}`).send({ data: {} })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(await documents().count({ status: 'published' })).toBe(0);
  });

  test('nor with an approval of their own', async () => {
    const { stories, approvals } = servicesOf(newsroom.strapi);
    const place = { content_type: ARTICLE, document_id: story.documentId, locale: 'vi' } as const;
    await newsroom.strapi.db.transaction(async ({ trx }) => {
      const row = await stories.find(trx, place);
      if (row) await approvals.sign(trx, row, { by: writer.id, act: 'publish' });
    });

    const code = await outcomeOf(() =>
      inNameOf(writer, () => documents().publish({ documentId: story.documentId, locale: 'vi' })),
    );

    expect(code).toBe('APPROVED_BY_CONTRIBUTOR');
  });

  test('nor as a super admin, without another person’s word', async () => {
    const mine = await inNameOf(boss, () => documents().create({ locale: 'vi', data: { title: 'Của sếp' } as never }));

    expect(
      await outcomeOf(() => inNameOf(boss, () => documents().publish({ documentId: mine.documentId, locale: 'vi' }))),
    ).toBe('NOT_APPROVED');
  });

  test('the refusal says in one sentence why and what to do, in the language of whoever asked', async () => {
    const path = `${URL}/${story.documentId}/actions/publish?locale=vi`;
    const english = await aPerson({ role: 'strapi-super-admin', language: 'en' }).in(newsroom);

    const { body } = await (await signedIn(newsroom, english)).post(path).send({}).expect(403);

    expect(body.error.message).toBe(
      'Whoever approved it has also changed it, if only by a comma. Somebody who changed nothing must approve it.',
    );
  });
});

describe('an approval is of one revision', () => {
  const publishNow = ({ documentId }: Story, locale = 'vi') =>
    outcomeOf(() => asEditor(newsroom, () => documents().publish({ documentId, locale })));

  test('of what was approved, and it is published', async () => {
    const story = await anArticle().draftIn(newsroom);
    await agree(newsroom, story);

    expect(await publishNow(story)).toBe('done');
    expect(await isPublic(story)).toBe(true);
  });

  test('a comma more, and it is void', async () => {
    const story = await anArticle().draftIn(newsroom);
    await agree(newsroom, story);
    await edit(newsroom, story, { title: 'Một bài báo,' });

    expect(await publishNow(story)).toBe('NOT_APPROVED');
  });

  test('an approver who then fixes a comma has no word in it', async () => {
    const story = await anArticle().draftIn(newsroom);
    await asEditor(newsroom, () =>
      documents().update({ documentId: story.documentId, locale: 'vi', data: { title: 'Sửa' } as never }),
    );
    await agree(newsroom, story);

    expect(await publishNow(story)).toBe('APPROVED_BY_CONTRIBUTOR');
  });

  test.each(['the picture', 'what the library says of it', 'a component', 'a relation'])(
    '%s is swapped, and it is void',
    async (what) => {
      const picture = await aPicture({ alt: 'Cầu' }).in(newsroom);
      const story = await anArticle({ cover: picture.figure }).draftIn(newsroom);
      await agree(newsroom, story);
      const topic = await newsroom.strapi
        .documents('api::topic.topic')
        .create({ data: { key: `chu-de-${Date.now()}`, name: 'Chủ đề', nameEn: 'Topic' } as never });
      const swap: Readonly<Record<string, () => Promise<unknown>>> = {
        'the picture': async () =>
          putInLibrary(newsroom, {
            body: await pixels().jpeg().toBuffer(),
            mime: 'image/jpeg',
            alt: 'Cầu',
            replaces: picture.id,
          }),
        'what the library says of it': () =>
          newsroom.strapi.db
            .query('plugin::upload.file')
            .update({ where: { id: picture.id }, data: { alternativeText: 'Đò' } }),
        'a component': () => edit(newsroom, story, { cover: { ...picture.figure, caption: 'Khác' } }),
        'a relation': () => edit(newsroom, story, { topics: [topic.documentId] }),
      };
      await swap[what]?.();

      expect(await publishNow(story)).toBe('NOT_APPROVED');
    },
  );

  test('bytes that were swapped on the disk are noticed at the last moment', async () => {
    const fs = await import('node:fs/promises');
    const picture = await aPicture().in(newsroom);
    const story = await anArticle({ cover: picture.figure }).draftIn(newsroom);
    await agree(newsroom, story);
    await fs.writeFile(`${newsroom.premises.dataDir}/originals/${picture.fileName}`, await pixels().jpeg().toBuffer());

    expect(await publishNow(story)).toBe('CHANGED_SINCE_APPROVAL');
  });

  test('what was changed past the newsroom, in the table itself, is noticed too', async () => {
    const story = await anArticle().draftIn(newsroom);
    await agree(newsroom, story);
    await newsroom.strapi.db
      .connection('articles')
      .where({ document_id: story.documentId })
      .update({ title: 'Chen vào' });

    expect(await publishNow(story)).toBe('CHANGED_SINCE_APPROVAL');
  });

  test('each language is approved by itself: all at once, or none', async () => {
    const story = await anArticle().draftIn(newsroom);
    await edit(newsroom, story, { title: 'An article', slug: `article-${Date.now()}`, standfirst: 'So.' }, 'en');
    await agree(newsroom, story, { locale: 'vi' });

    expect(await publishNow(story, '*')).toBe('NOT_APPROVED');
    expect(await isPublic(story)).toBe(false);
  });

  test('it is spent with the publication', async () => {
    const story = await anArticle().publishedIn(newsroom);

    expect(await publishNow(story)).toBe('NOT_APPROVED');
  });

  test('a picture that identifies a child takes two people', async () => {
    const picture = await aPicture().in(newsroom);
    const story = await anArticle({ cover: { ...picture.figure, declaration: 'child-identifiable' } }).draftIn(
      newsroom,
    );
    await aConsent({ kinds: ['image'] })
      .for(story)
      .in(newsroom);
    await agree(newsroom, story);
    const first = await publishNow(story);
    const { stories, approvals } = servicesOf(newsroom.strapi);
    await newsroom.strapi.db.transaction(async ({ trx }) => {
      const row = await stories.find(trx, { content_type: ARTICLE, document_id: story.documentId, locale: 'vi' });
      if (row) await approvals.sign(trx, row, { by: boss.id, act: 'publish' });
    });

    expect([first, await publishNow(story)]).toEqual(['SECOND_APPROVAL_NEEDED', 'done']);
  });
});

describe('what readers have', () => {
  test('is not taken from them by one person, nor by nobody, by no way', async () => {
    const story = await anArticle().publishedIn(newsroom);
    const { documentId } = story;
    const attempts = [
      () => asEditor(newsroom, () => documents().unpublish({ documentId, locale: 'vi' })),
      () => asEditor(newsroom, () => documents().delete({ documentId, locale: '*' })),
      () => documents().unpublish({ documentId, locale: 'vi' }),
      () => documents().delete({ documentId }),
    ];
    const codes = [];
    for (const attempt of attempts) codes.push(await outcomeOf(attempt));

    expect(codes).toEqual(['WITHDRAWAL_NOT_APPROVED', 'WITHDRAWAL_NOT_APPROVED', 'NO_ACTOR', 'NO_ACTOR']);
    expect(await isPublic(story)).toBe(true);
  });

  test('is taken down by two', async () => {
    const story = await anArticle().publishedIn(newsroom);

    await unpublish(newsroom, story);

    expect(await isPublic(story)).toBe(false);
  });

  test('stays as it is while somebody writes on, and a discarded draft is an edit like any other', async () => {
    const story = await anArticle().publishedIn(newsroom);
    await edit(newsroom, story, { title: 'Mới' });
    await asWriter(newsroom, () => documents().discardDraft({ documentId: story.documentId, locale: 'vi' }));
    const { stories } = servicesOf(newsroom.strapi);
    const row = await stories.find(newsroom.strapi.db.connection, {
      content_type: ARTICLE,
      document_id: story.documentId,
      locale: 'vi',
    });

    expect([row?.is_public, row?.revision === row?.published_revision, await isPublic(story)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('the hotline, which has no desk and no languages, is governed like everything else', async () => {
  const hotline = newsroom.strapi.documents('api::hotline.hotline');
  const data = {
    ...{ number: '111', emergencyNumber: '113', name: 'Tổng đài 111', nameEn: 'Child helpline 111' },
    ...{ hours: '24/7', hoursEn: '24/7', costLine: 'Miễn phí', costLineEn: 'Free' },
  };
  const { documentId } = await asWriter(newsroom, () => hotline.create({ data: data as never }));
  const story = { uid: 'api::hotline.hotline', documentId } as unknown as Story;
  const alone = await outcomeOf(() => asWriter(newsroom, () => hotline.publish({ documentId })));

  await publish(newsroom, story);

  expect([alone, (await hotline.findFirst({ status: 'published' }))?.number]).toEqual(['NOT_APPROVED', '111']);
});

test('two editors who publish at the same moment publish once', async () => {
  const story = await anArticle().draftIn(newsroom);
  await agree(newsroom, story);
  const attempt = () =>
    outcomeOf(() => asEditor(newsroom, () => documents().publish({ documentId: story.documentId, locale: 'vi' })));

  const codes = await Promise.all([attempt(), attempt()]);

  expect(codes.sort()).toEqual(['NOT_APPROVED', 'done']);
  expect(
    await newsroom.strapi.db.connection('syndication_items').where({ document_id: story.documentId }).pluck('version'),
  ).toEqual([1]);
});
