import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { aPerson } from '../builders/a-person';
import { aPicture } from '../builders/a-picture';
import { anArticle, aSeries, ARTICLE, edit, publish, textSection, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

/** Nobody has this name: it is looked for wherever it must not be. */
const NAME = 'Nguyễn Thị Chim Báo Bão';
const FILM = path.resolve(__dirname, '../../src/seed/clips/clip-call-111.mp4');
const IN_DANGER = textSection(`Cháu ${NAME} bị bạn đánh ở lớp.`);

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
});

afterAll(() => newsroom.close());

const isPublic = async ({ uid, documentId }: Story, locale = 'vi') =>
  (await newsroom.strapi.db.query(uid).count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0;

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { message: string; details: object }) => ({ ...error.details, message: error.message }),
  );

const rowOf = ({ uid, documentId }: Story, locale = 'vi') =>
  newsroom.strapi.db
    .connection('newsroom_stories')
    .where({ content_type: uid, document_id: documentId, locale })
    .first();

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly field: string;
  readonly start: number;
}

const findingsOf = ({ uid, documentId }: Story, locale = 'vi'): Promise<readonly Finding[]> =>
  newsroom.strapi
    .plugin('safeguard')
    .service('findings')
    .of({ content_type: uid, document_id: documentId, locale }, null, 'vi');

test('a story that names a child does not leave, and the refusal names nobody', async () => {
  const story = await anArticle({ body: [IN_DANGER] }).draftIn(newsroom);

  const refusal = await refusalOf(publish(newsroom, story));

  expect(refusal).toMatchObject({ code: 'OPEN_FINDINGS', block: 1, kinds: ['child-name'] });
  expect(JSON.stringify(refusal)).not.toContain('Chim Báo');
  expect(await isPublic(story)).toBe(false);
});

test('nothing is published in the call that writes it, either', async () => {
  const { strapi } = newsroom;
  const data = { title: `Chuyện của cháu ${NAME}`, standfirst: 'Sa-pô.', slug: 'chuyen-mot-em' };

  expect(
    await refusalOf(strapi.documents(ARTICLE).create({ data: data as never, status: 'published', locale: 'vi' })),
  ).not.toBeNull();
  expect(
    await strapi.db.query(ARTICLE).count({ where: { slug: 'chuyen-mot-em', publishedAt: { $notNull: true } } }),
  ).toBe(0);
});

test('mended, the story leaves', async () => {
  const story = await anArticle({ body: [IN_DANGER] }).draftIn(newsroom);
  expect(await rowOf(story)).toMatchObject({ findings_block: 1 });

  await edit(newsroom, story, { body: [textSection('Cháu N.T.C. bị bạn đánh ở lớp.')] });
  await publish(newsroom, story);

  expect(await rowOf(story)).toMatchObject({ findings_block: 0 });
  expect(await isPublic(story)).toBe(true);
});

test('every text counts: snippet, slug, source, byline', async () => {
  const story = await anArticle({
    searchSnippet: { title: 'Tin mới', description: `Cháu ${NAME} đã về nhà` },
    slug: 'chau-nguyen-thi-chim-bi-bat-nat',
    sources: [{ name: `Bé ${NAME}`, kind: 'document' }],
  }).draftIn(newsroom);

  const found = await findingsOf(story);

  expect(found.map(({ kind, field }) => [kind, field]).sort()).toEqual([
    ['child-name', 'searchSnippet.description'],
    ['child-name', 'slug'],
    ['child-name', 'sources.0.name'],
  ]);
});

test('the parts of a series are one puzzle', async () => {
  const series = await aSeries().publishedIn(newsroom);
  const inSeries = (text: string, part: number) =>
    anArticle({ body: [textSection(text)], series: series.documentId, seriesPart: part });
  await inSeries('Một nữ sinh lớp 8 kể lại. Em có vết bớt ở tay.', 1).publishedIn(newsroom);
  const second = await inSeries('Nữ sinh ấy mắc bệnh tim từ nhỏ.', 2).draftIn(newsroom);

  const service = newsroom.strapi.plugin('safeguard').service('findings');
  const place = { content_type: second.uid, document_id: second.documentId, locale: 'vi' };

  expect(await service.needsSecondApprover(place)).toBe(true);
  await edit(newsroom, second, { series: null });
  expect(await service.needsSecondApprover(place)).toBe(false);
});

test('what another language tells is told', async () => {
  const story = await anArticle({ body: [textSection('Nữ sinh lớp 8 có vết bớt ở tay.')] }).publishedIn(newsroom);
  await edit(
    newsroom,
    story,
    { title: 'A story', standfirst: 'S.', slug: 'a-story-x', body: [textSection('The girl has epilepsy.')] },
    'en',
  );
  const service = newsroom.strapi.plugin('safeguard').service('findings');

  expect(
    await service.needsSecondApprover({ content_type: story.uid, document_id: story.documentId, locale: 'en' }),
  ).toBe(true);
});

describe('a captions file', () => {
  const aFilm = async (said: string) => {
    const film = await aPicture({ body: await readFile(FILM), mime: 'video/mp4' }).in(newsroom);
    const body = Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\nXin chào.\n\n00:03.000 --> 00:04.000\n${said}\n`);
    const captions = await aPicture({ body, mime: 'text/vtt' }).in(newsroom);
    const declared = { credit: 'Tòa soạn', licence: 'own', declaration: 'no-people' };
    return { __component: 'section.video', file: film.id, captions: captions.id, ...declared };
  };

  test('that names a child holds the story back, and the finding points at the cue', async () => {
    const story = await anArticle({
      body: [textSection('Một bài về học đường.'), await aFilm(`Cháu ${NAME}\nbị bạn đánh ở lớp.`)],
    }).draftIn(newsroom);

    expect(await refusalOf(publish(newsroom, story))).toMatchObject({ code: 'OPEN_FINDINGS', kinds: ['child-name'] });
    const named = (await findingsOf(story)).filter(({ kind }) => kind === 'child-name');
    expect(named).toEqual([
      expect.objectContaining({ field: 'body.1.captions.cues.2', start: 5, severity: 'block', excerpt: NAME }),
    ]);
  });

  test('that names nobody does not', async () => {
    const story = await anArticle({ body: [await aFilm('Cháu N. kể lại.')] }).publishedIn(newsroom);

    expect(await isPublic(story)).toBe(true);
  });

  test('is looked through while one writes, by the file that the form shows', async () => {
    const { captions } = await aFilm(`Cháu ${NAME} bị bạn đánh ở lớp.`);
    const session = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
    const file = { id: captions, mime: 'text/vtt', name: 'phu-de.vtt' };
    const fields = { body: [{ __component: 'section.video', captions: file }] };
    const asked = { locale: 'vi', contentType: 'article', topics: [], helpBox: false, fields };
    const { body } = await session.post('/newsroom/check').send(asked).expect(200);

    expect(body.data.findings.map(({ kind, field }: Finding) => [kind, field])).toContainEqual([
      'child-name',
      'body.0.captions.cues.2',
    ]);
  });
});
