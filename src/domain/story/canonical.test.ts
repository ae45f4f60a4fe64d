import { contentOf, filesIn, hashOf, textOf, type Shape, type ShownFile } from './canonical';

const FIGURE: Shape = { image: { kind: 'media', isMany: false }, alt: { kind: 'value' } };
const TEXT: Shape = { body: { kind: 'value' } };
const ARTICLE: Shape = {
  title: { kind: 'value' },
  urgency: { kind: 'value' },
  cover: { kind: 'component', component: 'section.figure', isMany: false },
  body: { kind: 'zone' },
  topics: { kind: 'relation', isMany: true, drafts: null },
  series: { kind: 'relation', isMany: false, drafts: 'series' },
};
const shapes = (name: string): Shape => (name === 'section.figure' ? FIGURE : TEXT);

const IMAGE: ShownFile = { documentId: 'anh', hash: 'anh_1', ext: '.jpg', alternativeText: 'Cầu', caption: null };
const article = {
  id: 7,
  documentId: 'bai',
  updatedAt: '2026-11-25T00:00:00.000Z',
  title: 'Một bài',
  urgency: 5,
  cover: { id: 3, image: { id: 9, ...IMAGE }, alt: 'Cầu Trường Tiền' },
  body: [
    { id: 1, __component: 'section.text', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'A' }] }] },
  ],
  topics: [{ id: 4, documentId: 'chu-de' }],
  series: { id: 5, documentId: 'loat-bai' },
};

const read = (document: object, bytes = 'aa') =>
  contentOf(document as typeof article, ARTICLE, { shapes, digestOf: () => bytes });
const revision = (document: object, bytes?: string): string => hashOf(read(document, bytes));

test('a content is what the document says, without what the database keeps about it', () => {
  expect(read(article)).toEqual({
    title: 'Một bài',
    urgency: 5,
    cover: { image: { alt: 'Cầu', file: 'anh', sha256: 'aa' }, alt: 'Cầu Trường Tiền' },
    body: [{ __component: 'section.text', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'A' }] }] }],
    topics: ['chu-de'],
    series: 'loat-bai',
  });
});

test('the same content in other rows, in another order, with empty fields left out or not, is one revision', () => {
  const { title, ...rest } = article;
  const moved = {
    ...rest,
    id: 99,
    title,
    canonicalUrl: '',
    cover: { ...article.cover, id: 98, alt: article.cover.alt },
  };

  expect(revision({ ...moved, updatedAt: 'later' })).toBe(revision(article));
});

test.each([
  ['a comma', { ...article, title: 'Một bài,' }],
  ['a setting', { ...article, urgency: 4 }],
  ['a component', { ...article, cover: { ...article.cover, alt: 'Khác' } }],
  [
    'what the library says of a picture',
    { ...article, cover: { ...article.cover, image: { ...IMAGE, alternativeText: 'Đò' } } },
  ],
  ['another picture', { ...article, cover: { ...article.cover, image: { ...IMAGE, documentId: 'khac' } } }],
  ['a relation', { ...article, topics: [] }],
  ['the order of sections', { ...article, body: [...article.body, ...article.body] }],
])('%s makes another revision', (_what, changed) => {
  expect(revision(changed)).not.toBe(revision(article));
});

test('other bytes under the same name make another revision', () => {
  expect(revision(article, 'bb')).not.toBe(revision(article, 'aa'));
});

test('names the files a document shows', () => {
  expect(filesIn(article, ARTICLE, shapes).map(({ documentId }) => documentId)).toEqual(['anh']);
});

test('the text alone survives a relation that publication dropped and a file that was replaced, and nothing else', () => {
  const text = (document: object) => hashOf(textOf(document as typeof article, ARTICLE, shapes));

  expect(
    text({ ...article, series: null, cover: { ...article.cover, image: { ...IMAGE, alternativeText: null } } }),
  ).toBe(text(article));
  expect(text({ ...article, topics: [] })).not.toBe(text(article));
});
