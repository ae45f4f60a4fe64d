import { ringOf, targetsFirst } from './ring';

const pointers = new Map([
  ['part', ['series']],
  ['series', ['opening']],
  ['opening', ['closing']],
  ['closing', ['opening', 'annex']],
  ['annex', []],
]);

test('stories that lead back to one another are a ring; those on the way in and out are not in it', () => {
  expect([...ringOf('opening', pointers)]).toEqual(['opening', 'closing']);
  expect([...ringOf('closing', pointers)]).toEqual(['closing', 'opening']);
});

test.each(['part', 'series', 'annex', 'unheard-of'])('%s stands alone', (alone) => {
  expect([...ringOf(alone, pointers)]).toEqual([alone]);
});

test('whatever is pointed at comes first, and a ring is no reason to wait for ever', () => {
  const pointsAt = (one: string, other: string) => pointers.get(one)?.includes(other) ?? false;

  expect(targetsFirst(['part', 'series', 'closing', 'opening', 'annex'], pointsAt)).toEqual([
    'annex',
    'closing',
    'opening',
    'series',
    'part',
  ]);
});
