import { inCurriculumOrder, leadsBackTo, type CurriculumPlace } from './curriculum';

const lesson = (id: string, fields: Partial<CurriculumPlace> = {}): CurriculumPlace => ({
  ...{ id, tier: 1, strand: 1, code: id, requires: [], ...fields },
});
const order = (...lessons: readonly CurriculumPlace[]) =>
  inCurriculumOrder(lessons, (each) => each).map(({ id }) => id);

test('lessons are taught by tier, by strand, by code, numbers as numbers', () => {
  expect(
    order(
      lesson('CS-10', { tier: 2 }),
      lesson('CS-2', { tier: 2 }),
      lesson('MN-2', { strand: 2 }),
      lesson('MN-9'),
      lesson('CS-1', { tier: 2, strand: 3 }),
    ),
  ).toEqual(['MN-9', 'MN-2', 'CS-2', 'CS-10', 'CS-1']);
});

test('none comes before what is to be learnt before it, and right after that', () => {
  expect(
    order(lesson('A', { requires: ['C'] }), lesson('B'), lesson('C', { strand: 2 }), lesson('D', { strand: 2 })),
  ).toEqual(['B', 'C', 'A', 'D']);
});

test('a chain is taught from its end, whatever the codes say', () => {
  expect(order(lesson('A', { requires: ['B'] }), lesson('B', { requires: ['C'] }), lesson('C'))).toEqual([
    'C',
    'B',
    'A',
  ]);
});

test('a tier never waits for an older one, nor for a lesson that is not there', () => {
  expect(order(lesson('A', { requires: ['Z', 'gone'] }), lesson('Z', { tier: 2 }))).toEqual(['A', 'Z']);
});

test('a circle keeps the order of its codes, and holds up nobody', () => {
  expect(order(lesson('B', { requires: ['A'] }), lesson('A', { requires: ['B'] }), lesson('C'))).toEqual([
    'C',
    'A',
    'B',
  ]);
  expect(order(lesson('A', { requires: ['A'] }))).toEqual(['A']);
});

test('the order does not depend on the one they come in', () => {
  const lessons = [lesson('A', { requires: ['D'] }), lesson('B'), lesson('C', { requires: ['A'] }), lesson('D')];

  expect(order(...lessons)).toEqual(order(...[...lessons].reverse()));
});

test('a curriculum of two thousand lessons is put in order within a second', () => {
  const chain = Array.from({ length: 2000 }, (_, at) =>
    lesson(`L-${at}`, { requires: at < 1999 ? [`L-${at + 1}`] : [] }),
  );

  expect(order(...chain)[0]).toBe('L-1999');
}, 1000);

test.each<[string, readonly string[], boolean]>([
  ['itself', ['a'], true],
  ['one that requires it', ['b'], true],
  ['one that leads to it by another', ['c'], true],
  ['one that leads nowhere', ['d'], false],
  ['a circle that it is no part of', ['e'], false],
  ['nothing', [], false],
])('a lesson that requires %s', async (_, requires, isCircle) => {
  const graph: Readonly<Record<string, readonly string[]>> = { b: ['a'], c: ['b'], d: [], e: ['f'], f: ['e'] };

  expect(await leadsBackTo('a', requires, async (ids) => ids.flatMap((id) => graph[id] ?? []))).toBe(isCircle);
});
