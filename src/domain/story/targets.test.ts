import { targetsOf, type Trail } from './targets';

const TRAILS: Readonly<Record<string, Trail>> = {
  article: {
    series: { kind: 'relation', uid: 'series' },
    lessons: { kind: 'relation', uid: 'lesson' },
    body: { kind: 'zone' },
    box: { kind: 'component', component: 'box' },
  },
  box: { story: { kind: 'relation', uid: 'article' } },
};
const trailOf = (uid: string): Trail => TRAILS[uid] ?? {};

test('a draft names what it points at, wherever the relation stands', () => {
  const entry = {
    series: { documentId: 's', title: 'Loạt bài' },
    lessons: [
      { documentId: 'l1', title: 'Bài 1' },
      { documentId: 'l2', name: 'Bài 2' },
    ],
    body: [{ __component: 'text' }, { __component: 'box', story: { documentId: 'a', title: 'Bài khác' } }],
    box: { story: { documentId: 'b', title: null } },
  };

  expect(targetsOf(entry, trailOf, 'article')).toEqual([
    { field: 'series', uid: 'series', documentId: 's', title: 'Loạt bài' },
    { field: 'lessons', uid: 'lesson', documentId: 'l1', title: 'Bài 1' },
    { field: 'lessons', uid: 'lesson', documentId: 'l2', title: 'Bài 2' },
    { field: 'body.1.story', uid: 'article', documentId: 'a', title: 'Bài khác' },
    { field: 'box.story', uid: 'article', documentId: 'b', title: '' },
  ]);
});

test('what points at nothing has no targets', () => {
  expect(targetsOf({ series: null, lessons: [], body: null }, trailOf, 'article')).toEqual([]);
  expect(targetsOf({ topics: [{ documentId: 't' }] }, trailOf, 'topic')).toEqual([]);
});
