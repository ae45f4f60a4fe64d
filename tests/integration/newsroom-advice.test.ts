import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { anArticle, ARTICLE, edit, textSection, type Story } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;
let desk: string;
let topic: string;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  desk = await aDesk('newspaper').in(newsroom);
  const data: object = { key: 'bat-nat', name: 'Bắt nạt', nameEn: 'Bullying', needsHelpBox: true };
  ({ documentId: topic } = await newsroom.strapi.documents('api::topic.topic').create({ data: data as never }));
  await aChannel('all').in(newsroom);
  await aChannel('bullying', { topics: [topic] }).in(newsroom);
  await aChannel('english', { language: 'en' }).in(newsroom);
});

afterAll(() => newsroom.close());

const adviceOn = ({ uid, documentId }: Story, language: 'vi' | 'en' = 'vi', checks = {}) =>
  servicesOf(newsroom.strapi).adviser.advise(
    { content_type: uid, document_id: documentId, locale: 'vi' },
    { language, checks },
  );
const unmetIn = (advice: Awaited<ReturnType<typeof adviceOn>>) =>
  advice.checklist.filter(({ isMet }) => !isMet).map(({ key, level }) => `${key} ${level}`);

test('a checklist is read off the draft, with its topics, and in the language of whoever asks', async () => {
  const story = await anArticle({ desk, topics: [topic], body: [textSection('Một đoạn.')] }).draftIn(newsroom);
  const advice = await adviceOn(story, 'en');

  expect(unmetIn(advice)).toEqual([
    'standfirst-length recommended',
    'cover recommended',
    'byline recommended',
    'sources recommended',
    'content-warning required',
    'help-box required',
  ]);
  expect(advice.checklist.at(-1)).toMatchObject({ key: 'desk', isMet: true, message: expect.stringContaining('desk') });

  await edit(newsroom, story, { contentWarning: 'Có kể về bắt nạt.', body: [{ __component: 'section.hotline-box' }] });
  expect(unmetIn(await adviceOn(story)).filter((line) => line.endsWith('required'))).toEqual([]);
});

test('a policy raises, lowers and leaves out lines', async () => {
  const story = await anArticle({ desk }).draftIn(newsroom);

  expect(unmetIn(await adviceOn(story, 'vi', { byline: 'required', cover: 'off', sources: 'off' }))).toEqual([
    'standfirst-length recommended',
    'byline required',
    'topics recommended',
  ]);
});

test('a publication is foreseen: channels, languages, hours', async () => {
  const body = [{ __component: 'section.hotline-box', audience: 'children' }];
  const fields = { desk, topics: [topic], body, expiresAt: '2100-01-01T00:00:00.000Z' };
  const story = await anArticle(fields).publishedIn(newsroom);
  await edit(newsroom, story, { title: 'In English', slug: 'in-english', standfirst: 'So.' }, 'en');

  expect((await adviceOn(story)).forecast).toEqual({
    channels: [
      { key: 'all', name: 'Kênh all' },
      { key: 'bullying', name: 'Kênh bullying' },
    ],
    locales: [
      { locale: 'en', isPublic: false },
      { locale: 'vi', isPublic: true },
    ],
    ...{ embargoUntil: null, expiresAt: '2100-01-01T00:00:00.000Z', isCorrection: true },
  });
});

test('what is under embargo enters no public channel', async () => {
  const story = await anArticle({ desk, embargoUntil: '2100-01-01T00:00:00.000Z' }).draftIn(newsroom);

  expect((await adviceOn(story)).forecast).toMatchObject({ channels: [], embargoUntil: '2100-01-01T00:00:00.000Z' });
});

test('headlines like this one are named, in the same language and never the story itself', async () => {
  const story = await anArticle({ title: 'Năm điều cần nhớ trước khi đăng ảnh con', desk }).draftIn(newsroom);
  const like = await anArticle({ title: 'Nam dieu can nho truoc khi dang anh con', desk }).draftIn(newsroom);
  await edit(newsroom, like, { title: 'Năm điều cần nhớ trước khi đăng ảnh con' }, 'en');
  await anArticle({ title: 'Dạy con hỏi trước khi bấm', desk }).draftIn(newsroom);

  expect((await adviceOn(story)).nearDuplicates).toEqual([
    { type: 'article', documentId: like.documentId, locale: 'vi', title: 'Nam dieu can nho truoc khi dang anh con' },
  ]);
});

test('a text is measured as it stands in the draft', async () => {
  const fields = {
    title: 'Ba chữ thôi',
    standfirst: 'Bốn chữ ở đây.',
    body: [textSection('Sáu chữ ở trong đoạn này.')],
  };
  const story = await anArticle({ desk, ...fields }).draftIn(newsroom);

  expect((await adviceOn({ uid: ARTICLE, documentId: story.documentId })).measure).toMatchObject({
    ...{ titleSyllables: 3, standfirstSyllables: 4, syllables: 10, words: 10, readingMinutes: 1 },
    standfirst: { count: 4, unit: 'syllables', verdict: 'short' },
  });
});
