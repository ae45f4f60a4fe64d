import type { Content, Shape } from './canonical';
import { targetsOf } from './targets';

const SHAPES: Readonly<Record<string, Shape>> = {
  article: {
    series: { kind: 'relation', isMany: false, drafts: 'series' },
    lessons: { kind: 'relation', isMany: true, drafts: 'lesson' },
    topics: { kind: 'relation', isMany: true, drafts: null },
    body: { kind: 'zone' },
    box: { kind: 'component', component: 'box', isMany: false },
  },
  box: { story: { kind: 'relation', isMany: false, drafts: 'article' } },
  text: { body: { kind: 'value' } },
};
const shapes = (name: string): Shape => SHAPES[name] ?? {};

test('a story names what it points at, wherever the relation stands', () => {
  const content: Content = {
    series: 's',
    lessons: ['l1', 'l2'],
    topics: ['t'],
    body: [
      { __component: 'text', body: 'Một đoạn.' },
      { __component: 'box', story: 'a' },
    ],
    box: { story: 'b' },
  };

  expect(targetsOf(content, shapes('article'), shapes)).toEqual([
    { field: 'series', uid: 'series', documentId: 's' },
    { field: 'lessons', uid: 'lesson', documentId: 'l1' },
    { field: 'lessons', uid: 'lesson', documentId: 'l2' },
    { field: 'body.1.story', uid: 'article', documentId: 'a' },
    { field: 'box.story', uid: 'article', documentId: 'b' },
  ]);
});

test('what points at nothing has no targets', () => {
  expect(targetsOf({}, shapes('article'), shapes)).toEqual([]);
  expect(targetsOf({ topics: ['t'] }, shapes('article'), shapes)).toEqual([]);
});
