import { checklist, CHECKLIST } from './checklist';
import { contentOf, type StoryContent } from './content';

const figure = { hasImage: true, alt: 'Mô tả', caption: 'Chú thích', credit: 'Tòa soạn', declaration: 'no-people' };

/** A story that nothing is missing of. */
const whole: StoryContent = {
  ...{ type: 'article', locale: 'vi', title: 'Tít', slug: 'tit', contentWarning: '', prose: 'Nội dung.' },
  standfirst: Array.from({ length: 40 }, () => 'chữ').join(' '),
  ...{ cover: figure, figures: [], credits: 1, sources: 1, hasHelpBox: false, hasDesk: true },
  topics: [{ key: 'gia-dinh', needsHelpBox: false }],
};

const unmet = (story: Partial<StoryContent>, language: 'vi' | 'en' = 'vi') =>
  checklist({ ...whole, ...story }, language)
    .filter(({ isMet }) => !isMet)
    .map(({ key, level }) => `${key} ${level}`);

test('nothing is asked of a story that has it all', () => expect(unmet({})).toEqual([]));

test.each<[string, Partial<StoryContent>, readonly string[]]>([
  ['no headline', { title: '' }, ['title required']],
  ['no slug', { slug: '' }, ['slug required']],
  ['no standfirst', { standfirst: '' }, ['standfirst required', 'standfirst-length recommended']],
  ['a short standfirst', { standfirst: 'Sa-pô.' }, ['standfirst-length recommended']],
  ['no cover', { cover: null }, ['cover recommended']],
  ['a cover without a description', { cover: { ...figure, alt: '' } }, ['cover-alt required']],
  ['a cover without a credit', { cover: { ...figure, credit: '' } }, ['cover-credit required']],
  ['a cover without a declaration', { cover: { ...figure, declaration: '' } }, ['cover-declaration required']],
  ['a cover without a caption', { cover: { ...figure, caption: '' } }, ['cover-caption recommended']],
  ['a picture nobody declared', { figures: [{ ...figure, declaration: '' }] }, ['figures required']],
  ['a film without captions', { figures: [{ ...figure, alt: '' }] }, ['figures-described recommended']],
  ['no author', { credits: 0 }, ['byline recommended']],
  ['no source', { sources: 0 }, ['sources recommended']],
  ['no topic', { topics: [] }, ['topics recommended']],
  ['no desk', { hasDesk: false }, ['desk recommended']],
  [
    'a topic that hurts',
    { topics: [{ key: 'bat-nat-tren-mang', needsHelpBox: true }] },
    ['content-warning required', 'help-box required'],
  ],
])('what is said of %s', (_, story, lines) => expect(unmet(story)).toEqual(lines));

test('a legal document is asked for neither a cover nor a help box', () => {
  expect(unmet({ type: 'legal-document', cover: null, topics: [{ key: 'x', needsHelpBox: true }] })).toEqual([]);
});

test('the hotline record is asked for nothing that makes a story', () => {
  expect(checklist({ ...whole, type: 'hotline', title: '', cover: null }, 'vi')).toEqual([]);
});

test('every line speaks Vietnamese and English, and has a name of its own', () => {
  expect(new Set(CHECKLIST.map(({ key }) => key)).size).toBe(CHECKLIST.length);
  expect(checklist({ ...whole, title: '' }, 'en')[0]).toEqual({
    ...{ key: 'title', level: 'required', field: 'title', isMet: false, message: 'Write a headline.' },
  });
});

test('a draft as Strapi holds it is read with its sections, pictures and topics', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
  const content = contentOf('lesson', {
    ...{ locale: 'vi', title: ' Tít ', slug: 'tit', standfirst: 'Sa-pô', desk: { id: 1 } },
    cover: { image: { id: 1 }, alt: 'Mô tả', credit: 'Tòa soạn', declaration: 'adults', caption: null },
    body: [
      { __component: 'section.text', body: [paragraph('Một hai'), { type: 'list', children: [li('ba'), li('bốn')] }] },
      { __component: 'section.pull-quote', quote: 'năm sáu' },
      { __component: 'section.gallery', figures: [{ image: { id: 2 }, alt: '', credit: '', declaration: '' }] },
    ],
    ...{ teacherNotes: [paragraph('Dành cho thầy cô')], helpSteps: [{ text: 'Gọi 111' }] },
    byline: [{ author: { penName: 'Thu Hà' } }, { author: null, printedAs: null }],
    strands: [{ key: 'k', needsHelpBox: true }],
  });

  expect(content).toMatchObject({
    ...{ title: 'Tít', credits: 1, sources: 0, hasHelpBox: true, hasDesk: true },
    cover: { hasImage: true, alt: 'Mô tả', caption: '' },
    figures: [{ hasImage: true, alt: '', credit: '' }],
    topics: [{ key: 'k', needsHelpBox: true }],
  });
  expect(content.prose.split(/\s+/)).toEqual(['Một', 'hai', 'ba', 'bốn', 'năm', 'sáu']);
});

const li = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
